import { publishedNotices } from '@functions/common/visits/publishedNotices';
import {
  addDays,
  datesBetween,
  isCalendarDate,
  shanghaiClock,
  weekdayOf,
} from '@/shared/domain/calendar/shanghaiDate';
import { initialBookingRules } from '@/shared/domain/visits/bookingRules';
import { bookingWindow } from '@/shared/domain/visits/bookingWindow';
import { mayCancel } from '@/shared/domain/visits/decideChange';

/**
 * Everything that the calendar and booking rules say around midnight, New Year, 29 February and the changes to summer time of
 * other countries, as JSON on standard output: run in several time zones, it must not differ.
 */
const instants = ['2026-01-01', '2026-03-08', '2026-03-29', '2026-11-01', '2028-02-29', '2026-12-31'].flatMap(
  (date) =>
    ['00:00:00', '07:59:59', '08:00:00', '15:59:59', '16:00:00', '23:59:59'].map(
      (time) => new Date(`${date}T${time}Z`),
    ),
);
const templates = [1, 2, 3, 4, 5].map((weekday) => ({
  ...{ id: `day-${weekday}`, weekday, starts: '09:00', ends: '11:30' },
  ...{ capacity: 5, validFrom: null, validTo: null },
}));
const calendar = { notices: publishedNotices, specialDays: [] };

const facts = instants.map((now) => {
  const clock = shanghaiClock(now);
  const visit = { state: 'REQUESTED' as const, date: clock.date, starts: '09:00' };
  return {
    clock,
    weekday: weekdayOf(clock.date),
    later: addDays({ date: clock.date, days: 90 }),
    week: datesBetween({ from: clock.date, to: addDays({ date: clock.date, days: 7 }) }),
    real: isCalendarDate(clock.date),
    days: bookingWindow({ clock, rules: initialBookingRules, templates, calendar, loads: [] }),
    cancellable: mayCancel({ visit, clock }),
  };
});
process.stdout.write(JSON.stringify(facts));
