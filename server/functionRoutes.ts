import type { FastifyInstance } from 'fastify';
import { visitor } from '@functions/common/caller';
import { sendAnswer, sendRefusal } from './answers';
import { functions } from './functions';
import type { HostContext } from './hostOptions';
import { bearerToken, callerOf } from './sessions';

/**
 * `POST /functions/<function>`: the event and the answer of the cloud function of that name. Who is calling comes
 * from the session alone. A token that no longer counts is refused even where visitors are welcome, so that the
 * client learns that it has to sign in again.
 */
export function addFunctionRoutes(app: FastifyInstance, context: HostContext): void {
  const { store, archiveKey, demo, clock } = context;
  app.post<{ Params: { function: string } }>('/functions/:function', async (request, reply) => {
    const handle = functions.get(request.params.function);
    if (!handle) return sendRefusal(reply, { code: 'UNKNOWN_FUNCTION' });
    const now = clock();
    const token = bearerToken(request.headers.authorization);
    const caller = token === null ? visitor : await callerOf({ db: store.db, archiveKey, now, token });
    if (!caller) return sendRefusal(reply, { code: 'NOT_SIGNED_IN' });
    const answer = await handle(request.body, {
      db: store.db,
      sealer: store.sealer,
      archiveKey,
      caller,
      now,
      requestId: request.id,
      demoSignIn: demo,
      log: { error: (detail, message) => context.log.error(detail, message) },
    });
    return sendAnswer(reply, answer);
  });
}
