import type { Role } from './role';

/**
 * Role × action, the whole table. An action that is not listed is refused to everyone (default deny).
 * Staff may look at and cancel nothing in a reader's own list: they have `staff.*` for that.
 */
export const permissions = {
  'catalogue.archive': ['visitor', 'reader', 'staff'],
  'catalogue.search': ['visitor', 'reader', 'staff'],
  'catalogue.entry': ['visitor', 'reader', 'staff'],
  'catalogue.entries': ['visitor', 'reader', 'staff'],
  'catalogue.browse': ['visitor', 'reader', 'staff'],
  'visits.sessions': ['visitor', 'reader', 'staff'],
  'visits.book': ['reader'],
  'visits.mine': ['reader'],
  'visits.visit': ['reader'],
  'visits.cancel': ['reader'],
  'visits.contact': ['reader'],
  'visits.saveContact': ['reader'],
  'staff.requests': ['staff'],
  'staff.visit': ['staff'],
  'staff.confirm': ['staff'],
  'staff.decline': ['staff'],
  'staff.day': ['staff'],
  'identity.me': ['visitor', 'reader', 'staff'],
} as const satisfies Record<string, readonly Role[]>;

/** Whether `role` may run `action` ('visits.book'). */
export function mayRun({ role, action }: { role: Role; action: string }): boolean {
  const allowed: readonly Role[] | undefined = permissions[action as keyof typeof permissions];
  return Object.hasOwn(permissions, action) && allowed !== undefined && allowed.includes(role);
}
