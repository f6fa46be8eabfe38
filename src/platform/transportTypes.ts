import type { Answer } from '@/shared/contracts/errors';

/** One event for one cloud function, the same on every target. */
export type FunctionCall = {
  function: string;
  action: string;
  input: unknown;
  idempotencyKey?: string;
};

/** Never throws: no network is { code: 'NETWORK' }, an answer that is none of ours { code: 'INTERNAL' }. */
export type Send = (call: FunctionCall) => Promise<Answer<unknown>>;
