import type { Availability } from './catalogueRecord';
import type { Role } from '../identity/role';

export const accessAdvices = [
  'READ_HERE',
  'COME_TO_READING_ROOM',
  'COME_AFTER_SIGN_IN',
  'ORDER_AHEAD',
  'ORDER_AHEAD_AFTER_SIGN_IN',
  'NOT_NOW',
  'STAFF_FETCH',
] as const;
export type AccessAdvice = (typeof accessAdvices)[number];

export const accessActions = ['READ', 'ADD_TO_BASKET', 'TELEPHONE', 'NONE'] as const;
export type AccessAction = (typeof accessActions)[number];

/**
 * 怎么看到它: availability × who is asking → one sentence and one action
 * (the idea of The National Archives' "How can I see it?").
 */
export function howToSee({ availability, asker }: { availability: Availability; asker: Role }): {
  advice: AccessAdvice;
  action: AccessAction;
} {
  if (availability === 'UNAVAILABLE') return { advice: 'NOT_NOW', action: 'TELEPHONE' };
  if (availability === 'ONLINE') return { advice: 'READ_HERE', action: 'READ' };
  if (asker === 'staff') return { advice: 'STAFF_FETCH', action: 'NONE' };
  const ahead = availability === 'BY_ORDER';
  if (asker === 'visitor')
    return { advice: ahead ? 'ORDER_AHEAD_AFTER_SIGN_IN' : 'COME_AFTER_SIGN_IN', action: 'ADD_TO_BASKET' };
  return { advice: ahead ? 'ORDER_AHEAD' : 'COME_TO_READING_ROOM', action: 'ADD_TO_BASKET' };
}
