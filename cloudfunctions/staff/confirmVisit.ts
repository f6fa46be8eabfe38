import type { Handler } from '../common/handler';
import { decideVisit } from './decideVisit';

/** Confirms a requested visit: the reader may come. */
export const confirmVisit: Handler<'staff.confirm'> = (context) =>
  decideVisit({ context, to: 'CONFIRMED', reason: null });
