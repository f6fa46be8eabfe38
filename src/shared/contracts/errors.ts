/**
 * Every refusal a function can give, as a value. Servers send the code only; `src/texts/zh-CN/errors.ts`
 * holds the sentence for each, so a code without a sentence does not compile.
 */
export const errorCodes = [
  // The request itself
  'MALFORMED_REQUEST',
  'TOO_LARGE',
  'UNKNOWN_FUNCTION',
  'UNKNOWN_ACTION',
  'INVALID_INPUT',
  'NOT_SIGNED_IN',
  'FORBIDDEN',
  'NOT_FOUND',
  'IDEMPOTENCY_KEY_REQUIRED',
  'IDEMPOTENCY_CONFLICT',
  'INTERNAL',
  /** Given by the client alone: no answer arrived in time. */
  'NETWORK',
  // Booking
  'SESSION_NOT_FOUND',
  'SESSION_FULL',
  'DAY_CLOSED',
  'CALENDAR_UNKNOWN',
  'TOO_SOON',
  'TOO_LATE',
  'ENTRY_NOT_BOOKABLE',
  'TOO_MANY_ITEMS',
  'ALREADY_BOOKED_THAT_DAY',
  'TOO_MANY_VISITS',
  'CANNOT_CANCEL',
  // Staff
  /** `fields`: state, by (name of the colleague), at (ISO instant), reason when declined. */
  'ALREADY_DECIDED',
  /** `fields`: date. */
  'VISIT_DAY_OVER',
  /** `fields`: entryIds, of those that are not open now. */
  'ENTRY_NOT_OPEN',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/** What is wrong with one field of the input. */
export type FieldProblem =
  'REQUIRED' | 'TOO_LONG' | 'TOO_SHORT' | 'WRONG_FORMAT' | 'WRONG_TYPE' | 'UNKNOWN_KEY';

export type Refusal = { code: ErrorCode; fields?: Record<string, string> };

export type Answer<Value> = { ok: true; value: Value } | { ok: false; error: Refusal; requestId?: string };
