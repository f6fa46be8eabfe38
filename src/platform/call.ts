import type { ActionName, Contracts } from '@/shared/contracts/contracts';
import type { Answer } from '@/shared/contracts/errors';
import { forgetSession, sessionToken } from './session';
import { send } from './transport';

export type InputOf<A extends ActionName> = Contracts[A]['input'];
export type OutputOf<A extends ActionName> = Contracts[A]['output'];

/**
 * Calls an action of a function: call('visits.book', input, { idempotencyKey }). Refusals and a missing
 * network are values, never exceptions; input and output types come from the contract.
 *
 * A server refuses whatever comes with a session that has ended, even what visitors may ask. The session is then forgotten
 * and a question asked once more without it; a command, which has a key, is left to the person who gave it.
 */
export async function call<A extends ActionName>(
  name: A,
  input: InputOf<A>,
  { idempotencyKey }: { idempotencyKey?: string } = {},
): Promise<Answer<OutputOf<A>>> {
  const dot = name.indexOf('.');
  const event = {
    function: name.slice(0, dot),
    action: name.slice(dot + 1),
    input,
    ...(idempotencyKey && { idempotencyKey }),
  };
  const token = sessionToken();
  const answer = await send(event);
  if (token === null || answer.ok || answer.error.code !== 'NOT_SIGNED_IN') return answer;
  // Meanwhile somebody may have signed in again: that session is not the one that ended.
  if (sessionToken() === token) forgetSession();
  return idempotencyKey ? answer : send(event);
}
