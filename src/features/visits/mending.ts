import type { ErrorCode } from '@/shared/contracts/errors';

/** Where a refused booking can be mended. */
export type Mending = 'SESSION' | 'DETAILS' | 'BASKET' | 'VISITS' | 'SIGN_IN' | 'RETRY';

const mendings: Partial<Record<ErrorCode, Mending>> = {
  SESSION_NOT_FOUND: 'SESSION',
  SESSION_FULL: 'SESSION',
  DAY_CLOSED: 'SESSION',
  CALENDAR_UNKNOWN: 'SESSION',
  TOO_SOON: 'SESSION',
  TOO_LATE: 'SESSION',
  ALREADY_BOOKED_THAT_DAY: 'SESSION',
  ENTRY_NOT_BOOKABLE: 'BASKET',
  TOO_MANY_ITEMS: 'BASKET',
  TOO_MANY_VISITS: 'VISITS',
  FORBIDDEN: 'SIGN_IN',
  INVALID_INPUT: 'DETAILS',
};

/** The step that mends a refusal; where none is known, the same again, or the sign-in that the failure itself offers. */
export const mendingOf = (code: ErrorCode): Mending => mendings[code] ?? 'RETRY';
