import { jsonArrayFrom } from 'kysely/helpers/postgres';
import { daySessions } from '@/shared/domain/visits/daySessions';
import { openingDay } from '@/shared/domain/visits/openingDay';
import { visitStates, holdsPlace } from '@/shared/domain/visits/visit';
import { done, type Handler } from '../common/handler';
import { openingHours } from '../common/visits/openingHours';
import { publishedNotices } from '../common/visits/publishedNotices';
import { queuedVisitOf, queuedVisits } from './queuedVisits';

const expected = visitStates.filter(holdsPlace);

/** One day's sessions with the visits of each, for printing a list in the morning. */
export const showDay: Handler<'staff.day'> = async ({ db, archiveKey, input }) => {
  const { date } = input;
  const { templates, specialDays, loads } = await db
    .selectNoFrom((select) => [
      ...openingHours(select, { archiveKey, from: date, to: date }),
      jsonArrayFrom(
        select
          .selectFrom('session_load')
          .select(['template_id', 'taken'])
          .where('archive_key', '=', archiveKey)
          .where('date', '=', date),
      ).as('loads'),
    ])
    .executeTakeFirstOrThrow();
  const visits = await queuedVisits({ db, archiveKey })
    .where('visit.date', '=', date)
    .where('visit.state', 'in', expected)
    .orderBy('visit.starts')
    .orderBy('visit.requested_at')
    .orderBy('visit.id')
    .execute();
  const sessions = daySessions({
    day: openingDay({ date, templates, calendar: { notices: publishedNotices, specialDays } }),
    templates,
    taken: new Map(loads.map((load) => [load.template_id, load.taken])),
    visits: visits.map((visit) => ({ ...visit, templateId: visit.template_id })),
  });
  return done({
    date,
    sessions: sessions.map((session) => ({ ...session, visits: session.visits.map(queuedVisitOf) })),
  });
};
