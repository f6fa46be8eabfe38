import { weekdayOf, type CalendarDate } from './shanghaiDate';

const SATURDAY = 6;

/** The State Council's notice for one year (国务院办公厅关于部分节假日安排的通知). No days: not published yet. */
export type HolidayNotice = {
  year: number;
  days: readonly { date: CalendarDate; name: string; isOffDay: boolean }[];
};

/** The archive's own word on one day: opened or closed, and why. */
export type SpecialDay = { date: CalendarDate; open: boolean; reason: string };

export type OpeningCalendar = { notices: readonly HolidayNotice[]; specialDays: readonly SpecialDay[] };

/**
 * WEEKLY: an ordinary day, the weekly template decides. OPEN: a working day whatever its weekday. CLOSED: not open,
 * and why. UNKNOWN: the notice of that year is not out, so nobody can know yet.
 */
export type DayKind =
  | { kind: 'WEEKLY'; makeUpDay: false }
  | { kind: 'OPEN'; makeUpDay: boolean }
  | { kind: 'CLOSED'; makeUpDay: boolean; reason: 'HOLIDAY' | 'SPECIAL'; name: string }
  | { kind: 'UNKNOWN'; makeUpDay: false };

/**
 * What kind of day a date is, in this order:
 * 1. the archive's special day wins over everything, also in a year without a notice (trust L7);
 * 2. a day that a notice names is a holiday, or a weekend day worked in exchange (a weekday that a notice calls a
 *    working day, as 3 February 2020, is an ordinary one). A notice may name days of the neighbouring year; when two
 *    name the same day, the later one holds;
 * 3. a day of a year whose notice is out and does not name it follows the weekly template;
 * 4. any other day is unknown: never guessed to be a working day.
 */
export function dayKind({ date, calendar }: { date: CalendarDate; calendar: OpeningCalendar }): DayKind {
  const named = namedDay({ date, notices: calendar.notices });
  const makeUpDay = named !== undefined && !named.isOffDay && weekdayOf(date) >= SATURDAY;
  const special = calendar.specialDays.find((day) => day.date === date);
  if (special?.open) return { kind: 'OPEN', makeUpDay };
  if (special) return { kind: 'CLOSED', makeUpDay, reason: 'SPECIAL', name: special.reason };
  if (named?.isOffDay) return { kind: 'CLOSED', makeUpDay, reason: 'HOLIDAY', name: named.name };
  if (makeUpDay) return { kind: 'OPEN', makeUpDay };
  const year = Number(date.slice(0, 4));
  const published =
    named !== undefined || calendar.notices.some((notice) => notice.year === year && notice.days.length > 0);
  return { kind: published ? 'WEEKLY' : 'UNKNOWN', makeUpDay: false };
}

function namedDay({ date, notices }: { date: CalendarDate; notices: readonly HolidayNotice[] }) {
  return [...notices]
    .sort((left, right) => right.year - left.year)
    .flatMap((notice) => notice.days)
    .find((day) => day.date === date);
}
