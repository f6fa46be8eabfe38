/** Who is asking. `visitor` has not signed in. */
export const roles = ['visitor', 'reader', 'staff'] as const;
export type Role = (typeof roles)[number];
