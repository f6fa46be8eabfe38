import { done, type Handler } from '../common/handler';

/** Who the caller is, as the place we run in established it. */
export const me: Handler<'identity.me'> = async ({ caller }) =>
  done({ role: caller.role, name: caller.name });
