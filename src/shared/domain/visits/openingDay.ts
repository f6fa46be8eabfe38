import { dayKind, type OpeningCalendar } from '../calendar/dayKind';
import { weekdayOf, type CalendarDate } from '../calendar/shanghaiDate';

/** One sitting of the reading room that recurs every week. `starts` and `ends` are 'HH:mm' in Asia/Shanghai. */
export type SessionTemplate = {
  id: string;
  /** ISO: 1 Monday … 7 Sunday. */
  weekday: number;
  starts: string;
  ends: string;
  capacity: number;
  /** First and last day on which it applies; null: without limit. */
  validFrom: CalendarDate | null;
  validTo: CalendarDate | null;
};

export type Closure = { reason: 'WEEKDAY' | 'HOLIDAY' | 'SPECIAL'; name: string | null };

/** Whether the reading room opens on a day, and its sittings, earliest first. */
export type OpeningDay =
  | { state: 'OPEN'; makeUpDay: boolean; templates: SessionTemplate[] }
  | { state: 'CLOSED'; makeUpDay: boolean; closure: Closure }
  | { state: 'UNKNOWN'; makeUpDay: false };

const WORKING_WEEK = [1, 2, 3, 4, 5];

/**
 * The reading room on one day. An ordinary day has the templates of its weekday. A make-up day, or a day the archive
 * opens specially, has those of its own weekday if there are any (a Saturday with Saturday hours keeps them), else
 * those of the first weekday from Monday to Friday that has some: the notice makes it a working day but does not
 * say which, and many reading rooms are closed on Mondays.
 */
export function openingDay(options: {
  date: CalendarDate;
  templates: readonly SessionTemplate[];
  calendar: OpeningCalendar;
}): OpeningDay {
  const { date } = options;
  const day = dayKind(options);
  const { makeUpDay } = day;
  if (day.kind === 'UNKNOWN') return { state: 'UNKNOWN', makeUpDay: false };
  if (day.kind === 'CLOSED')
    return { state: 'CLOSED', makeUpDay, closure: { reason: day.reason, name: day.name } };

  const valid = options.templates.filter(
    ({ validFrom, validTo }) =>
      (validFrom === null || validFrom <= date) && (validTo === null || date <= validTo),
  );
  const weekdays = day.kind === 'OPEN' ? [weekdayOf(date), ...WORKING_WEEK] : [weekdayOf(date)];
  const followed = weekdays.find((weekday) => valid.some((template) => template.weekday === weekday));
  if (followed === undefined)
    return { state: 'CLOSED', makeUpDay, closure: { reason: 'WEEKDAY', name: null } };
  const templates = valid
    .filter((template) => template.weekday === followed)
    .sort((left, right) => (`${left.starts} ${left.id}` < `${right.starts} ${right.id}` ? -1 : 1));
  return { state: 'OPEN', makeUpDay, templates };
}
