import type { ActionName, Contracts } from '@/shared/contracts/contracts';
import type { Answer } from '@/shared/contracts/errors';
import { send } from './transport';

export type InputOf<A extends ActionName> = Contracts[A]['input'];
export type OutputOf<A extends ActionName> = Contracts[A]['output'];

/**
 * Calls an action of a function: call('visits.book', input, { idempotencyKey }). Refusals and a missing
 * network are values, never exceptions; input and output types come from the contract.
 */
export async function call<A extends ActionName>(
  name: A,
  input: InputOf<A>,
  { idempotencyKey }: { idempotencyKey?: string } = {},
): Promise<Answer<OutputOf<A>>> {
  const dot = name.indexOf('.');
  const answer = await send({
    function: name.slice(0, dot),
    action: name.slice(dot + 1),
    input,
    ...(idempotencyKey && { idempotencyKey }),
  });
  return answer;
}
