import { randomUUID } from 'node:crypto';
import type { VisitDetail } from '@/shared/contracts/visits';
import { PHONE } from '../bookingScene';
import type { TestHost } from '../host';
import { codes, idOf } from './countyArchive';
import type { ReadingRoom } from './readingRoom';

/** Sends one command as somebody who is signed in; answers its value and fails when it is refused. */
export async function command<Value>(
  host: TestHost,
  call: { token: string; function: string; action: string; input: unknown },
): Promise<Value> {
  const { token, function: name, action, input } = call;
  const event = { action, input, idempotencyKey: randomUUID() };
  const { body } = await host.post(`/functions/${name}`, event, { token });
  const answer = body as { ok: boolean; value: Value };
  if (!answer.ok) throw new Error(`${name}.${action} was refused: ${JSON.stringify(body)}`);
  return answer.value;
}

/** A visit requested by a reader of that name, or by the demo reader. */
export async function requestVisit(
  { host, archive }: ReadingRoom,
  options: { session: string; name?: string; entries?: string[] },
): Promise<VisitDetail> {
  const { session, name, entries = [codes.bridge, codes.marriage] } = options;
  return command<VisitDetail>(host, {
    token: await host.signIn('reader', name),
    function: 'visits',
    action: 'book',
    input: {
      sessionId: session,
      entryIds: entries.map((code) => idOf(archive, code)),
      purpose: 'FAMILY_HISTORY',
      purposeNote: '想看修桥时的图。',
      contact: { name: name ?? '林晓禾', phone: PHONE },
    },
  });
}

/** What staff decide about a visit: confirmed, or declined when a reason is given. */
export async function decideVisit({ host }: ReadingRoom, id: string, reason?: string): Promise<void> {
  const token = await host.signIn('staff');
  const action = reason === undefined ? 'confirm' : 'decline';
  const input = reason === undefined ? { id } : { id, reason };
  await command(host, { token, function: 'staff', action, input });
}
