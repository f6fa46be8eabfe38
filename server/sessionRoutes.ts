import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { line } from '@/shared/contracts/action';
import { demoSignIns } from '@/texts/zh-CN/host';
import type { KnownCaller } from '@functions/common/caller';
import { personOfOpenid } from '@functions/common/people';
import { sendRefusal } from './answers';
import { demoPerson } from './demoPeople';
import type { HostContext } from './hostOptions';
import { bearerToken, endSession, startSession } from './sessions';
import { openidOfCode } from './wechat';

const demoBody = z.strictObject({
  as: z.enum(['reader', 'staff']),
  name: line({ min: 1, max: 30 }).optional(),
});
const wechatBody = z.strictObject({ code: z.string().regex(/^[\w-]{1,128}$/) });

/** Signing in and out. The token is answered both as `token` and in `value`, the shape of every other answer. */
export function addSessionRoutes(app: FastifyInstance, context: HostContext): void {
  const { store, archiveKey, demo, clock, wechat } = context;
  const { db, sealer } = store;

  async function signIn(reply: FastifyReply, person: KnownCaller, now: Date) {
    const token = await startSession({ db, archiveKey, now, person });
    const value = { token, role: person.role, name: person.name };
    return reply.send({ ok: true, token, value });
  }

  app.post('/session/demo', async (request, reply) => {
    if (!demo) return sendRefusal(reply, { code: 'FORBIDDEN' });
    const body = demoBody.safeParse(request.body);
    if (!body.success) return sendRefusal(reply, { code: 'INVALID_INPUT' });
    const now = clock();
    const role = body.data.as;
    const name = (body.data.name ?? demoSignIns[role]).normalize('NFC');
    return signIn(reply, await demoPerson({ db, archiveKey, role, name, now }), now);
  });

  app.post('/session/wechat', async (request, reply) => {
    if (!wechat) return sendRefusal(reply, { code: 'FORBIDDEN' });
    const body = wechatBody.safeParse(request.body);
    if (!body.success) return sendRefusal(reply, { code: 'INVALID_INPUT' });
    const answer = await openidOfCode(wechat, body.data.code);
    if ('refused' in answer) return refuseWechat(request, reply, answer);
    const now = clock();
    return signIn(reply, await personOfOpenid({ db, sealer, archiveKey, openid: answer.openid, now }), now);
  });

  app.post('/session/end', async (request, reply) => {
    const token = bearerToken(request.headers.authorization);
    if (token === null) return sendRefusal(reply, { code: 'NOT_SIGNED_IN' });
    await endSession({ db, archiveKey, token });
    return reply.send({ ok: true, value: {} });
  });
}

function refuseWechat(
  request: FastifyRequest,
  reply: FastifyReply,
  { refused, errcode }: { refused: 'CODE' | 'BLOCKED' | 'UNAVAILABLE'; errcode: number | null },
) {
  if (refused === 'CODE') return sendRefusal(reply, { code: 'NOT_SIGNED_IN' });
  request.log.warn({ requestId: request.id, errcode }, 'wechat sign-in failed');
  return sendRefusal(reply, { code: refused === 'BLOCKED' ? 'FORBIDDEN' : 'INTERNAL' });
}
