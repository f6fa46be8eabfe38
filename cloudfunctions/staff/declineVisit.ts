import type { Handler } from '../common/handler';
import { decideVisit } from './decideVisit';

/** Declines a requested visit with a reason that the reader sees, and gives its place back. */
export const declineVisit: Handler<'staff.decline'> = (context) =>
  decideVisit({ context, to: 'DECLINED', reason: context.input.reason });
