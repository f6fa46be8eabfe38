import { today } from '@/shared/domain/calendar/shanghaiDate';
import { comingFirst } from '@/shared/domain/visits/visitOrder';
import { done, type Handler } from '../common/handler';
import { visitSummaryOf } from '../common/visits/visitAnswers';
import { listedVisits } from '../common/visits/listedVisits';

/** More than a reader makes in years; older visits are not listed. */
const LONGEST_LIST = 200;

/** The caller's own visits: those ahead by date, then the others, the latest first. */
export const myVisits: Handler<'visits.mine'> = async ({ db, archiveKey, caller, now }) => {
  const rows = await listedVisits(db)
    .where('visit.archive_key', '=', archiveKey)
    .where('visit.reader_id', '=', caller.id)
    .orderBy('visit.date', 'desc')
    .orderBy('visit.id')
    .limit(LONGEST_LIST)
    .execute();
  return done({ visits: comingFirst({ visits: rows.map(visitSummaryOf), today: today(now) }) });
};
