import type { Role } from '@/shared/domain/identity/role';

/** Who is calling, as the place we run in has established it; never taken from the request's body. */
export type Caller =
  { role: 'visitor'; id: null; name: null } | { role: Exclude<Role, 'visitor'>; id: string; name: string };

export const visitor: Caller = { role: 'visitor', id: null, name: null };

/** A caller who has signed in. */
export type KnownCaller = Exclude<Caller, { role: 'visitor' }>;
