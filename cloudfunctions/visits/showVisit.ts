import { shanghaiClock } from '@/shared/domain/calendar/shanghaiDate';
import { done, refuse, type Handler } from '../common/handler';
import { readItems, readVisit } from '../common/visits/readVisit';
import { visitDetailOf } from '../common/visits/visitAnswers';

/** One of the caller's own visits. */
export const showVisit: Handler<'visits.visit'> = async ({ db, archiveKey, caller, now, input }) => {
  const key = { db, archiveKey, id: input.id, readerId: caller.id };
  const visit = await readVisit(key);
  if (!visit) return refuse('NOT_FOUND');
  return done(visitDetailOf({ visit, items: await readItems(key), clock: shanghaiClock(now) }));
};
