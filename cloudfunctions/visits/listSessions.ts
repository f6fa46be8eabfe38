import { jsonArrayFrom } from 'kysely/helpers/postgres';
import { shanghaiClock } from '@/shared/domain/calendar/shanghaiDate';
import { bookingWindow } from '@/shared/domain/visits/bookingWindow';
import { done, type Handler } from '../common/handler';
import { openingHours } from '../common/visits/openingHours';
import { publishedNotices } from '../common/visits/publishedNotices';

/** No archive opens its books further ahead than this; it bounds what is read, the rules cut it to their window. */
const LAST_DATE = '9999-12-31';

/** The days of the booking window with the places left in their sessions. */
export const listSessions: Handler<'visits.sessions'> = async ({ db, archiveKey, now }) => {
  const clock = shanghaiClock(now);
  const { rules, templates, specialDays, loads } = await db
    .selectNoFrom((select) => [
      ...openingHours(select, { archiveKey, from: clock.date, to: LAST_DATE }),
      jsonArrayFrom(
        select
          .selectFrom('session_load')
          .select(['date', 'template_id as templateId', 'taken'])
          .where('archive_key', '=', archiveKey)
          .where('date', '>=', clock.date),
      ).as('loads'),
    ])
    .executeTakeFirstOrThrow();
  const calendar = { notices: publishedNotices, specialDays };
  return done({ days: bookingWindow({ clock, rules, templates, calendar, loads }), rules });
};
