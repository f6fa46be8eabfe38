import { shanghaiClock } from '@/shared/domain/calendar/shanghaiDate';
import { mayCancel } from '@/shared/domain/visits/decideChange';
import { done, refuse, type Handler } from '../common/handler';
import { changeVisit } from '../common/visits/changeVisit';
import { lockVisit, readItems } from '../common/visits/readVisit';
import { visitDetailOf } from '../common/visits/visitAnswers';

/** Cancels one of the caller's own visits, before its session begins, and gives its place back. */
export const cancelVisit: Handler<'visits.cancel'> = async ({ db, archiveKey, caller, now, input }) => {
  const clock = shanghaiClock(now);
  const key = { db, archiveKey, id: input.id, readerId: caller.id };
  const visit = await lockVisit(key);
  if (!visit) return refuse('NOT_FOUND');
  if (!mayCancel({ visit, clock })) return refuse('CANNOT_CANCEL', { state: visit.state });
  const items = await readItems(key);
  await changeVisit({ db, visit, to: 'CANCELLED', now, staffId: null, reason: null });
  return done(visitDetailOf({ visit: { ...visit, state: 'CANCELLED' }, items, clock }));
};
