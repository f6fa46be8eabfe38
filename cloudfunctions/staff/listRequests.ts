import { sql } from 'kysely';
import { isCalendarDate } from '@/shared/domain/calendar/shanghaiDate';
import { done, refuse, type Handler } from '../common/handler';
import { queuedVisitOf, queuedVisits } from './queuedVisits';

const PAGE = 50;
/** '<requested at>_<visit>': the last visit of the page before. */
const CURSOR =
  /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z)_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** Visits that wait for a decision, the oldest request first; pages go on where the last one ended. */
export const listRequests: Handler<'staff.requests'> = async ({ db, archiveKey, input }) => {
  const after = input.cursor === undefined ? null : parseCursor(input.cursor);
  if (after === undefined) return refuse('INVALID_INPUT', { cursor: 'WRONG_FORMAT' });
  const rows = await queuedVisits({ db, archiveKey })
    .where('visit.state', '=', 'REQUESTED')
    .$if(after !== null, (query) =>
      query.where(
        sql<boolean>`(visit.requested_at, visit.id) > (${after?.at}::timestamptz, ${after?.id}::uuid)`,
      ),
    )
    .orderBy('visit.requested_at')
    .orderBy('visit.id')
    .limit(PAGE + 1)
    .execute();
  const { waiting } = await db
    .selectFrom('visit')
    .select(sql<number>`count(*)::int`.as('waiting'))
    .where('archive_key', '=', archiveKey)
    .where('state', '=', 'REQUESTED')
    .executeTakeFirstOrThrow();
  const page = rows.slice(0, PAGE);
  const last = rows.length > PAGE ? page.at(-1) : undefined;
  const nextCursor = last ? `${last.requested_at.toISOString()}_${last.id}` : null;
  return done({ visits: page.map(queuedVisitOf), waiting, nextCursor });
};

function parseCursor(cursor: string): { at: string; id: string } | undefined {
  const [, at, id] = CURSOR.exec(cursor) ?? [];
  return at && id && isInstant(at) ? { at, id } : undefined;
}

/** Date takes 30 February and 24:00 for a time of the day after; the database does not, nor any year 0. */
function isInstant(at: string): boolean {
  const instant = new Date(at);
  if (Number.isNaN(instant.getTime()) || instant.toISOString() !== at) return false;
  return isCalendarDate(at.slice(0, 10));
}
