import { publishedNotices } from '@functions/common/visits/publishedNotices';
import { initialBookingRules } from '@/shared/domain/visits/bookingRules';
import { bookingWindow, leavesNotice } from '@/shared/domain/visits/bookingWindow';
import type { SessionTemplate } from '@/shared/domain/visits/openingDay';

const templates: SessionTemplate[] = [1, 2, 3, 4, 5].map((weekday) => ({
  id: `day-${weekday}`,
  weekday,
  starts: '09:00',
  ends: '11:30',
  capacity: 5,
  validFrom: null,
  validTo: null,
}));
const calendar = { notices: publishedNotices, specialDays: [] };
const rules = { ...initialBookingRules, noticeDays: 2, windowDays: 14 };
const windowAt = (given: Partial<Parameters<typeof bookingWindow>[0]>) =>
  bookingWindow({
    clock: { date: '2026-03-02', time: '10:00' },
    rules,
    templates,
    calendar,
    loads: [],
    ...given,
  });

describe('The booking window', () => {
  it('runs from today to its last day, both included', () => {
    const days = windowAt({});
    expect([days[0]?.date, days.at(-1)?.date, days.length]).toEqual(['2026-03-02', '2026-03-16', 15]);
  });

  it.each([
    ['a Monday', '2026-03-02', '2026-03-04'],
    ['a Friday: the weekend does not count', '2026-03-06', '2026-03-10'],
    ['a Sunday', '2026-03-08', '2026-03-10'],
    ['the day before a holiday', '2026-04-03', '2026-04-08'],
    ['before a worked Saturday, which counts', '2026-02-12', '2026-02-14'],
  ])('opens two opening days after %s', (_what, date, first) => {
    expect(windowAt({ clock: { date, time: '10:00' } }).find((day) => day.state === 'OPEN')?.date).toBe(
      first,
    );
  });

  it('says of each day why nothing can be booked on it', () => {
    const days = windowAt({ clock: { date: '2026-04-03', time: '10:00' } });
    expect(
      days.slice(0, 6).map(({ date, state, closure }) => [date, state, closure?.reason ?? null]),
    ).toEqual([
      ['2026-04-03', 'TOO_SOON', null],
      ['2026-04-04', 'CLOSED', 'HOLIDAY'],
      ['2026-04-05', 'CLOSED', 'HOLIDAY'],
      ['2026-04-06', 'CLOSED', 'HOLIDAY'],
      ['2026-04-07', 'TOO_SOON', null],
      ['2026-04-08', 'OPEN', null],
    ]);
  });

  it('opens nothing in a year whose notice is not out, and says so', () => {
    const days = windowAt({ clock: { date: '2026-12-21', time: '10:00' } });
    const unknown = days.filter((day) => day.state === 'UNKNOWN');
    expect(unknown[0]?.date).toBe('2027-01-01');
    expect(days.filter((day) => day.date > '2026-12-31' && day.sessions.length > 0)).toEqual([]);
  });

  it.each([
    ['none taken', 0, 5],
    ['some taken', 3, 2],
    ['all taken', 5, 0],
    ['more than today’s capacity, which was lowered', 7, 0],
  ])('shows the places left: %s', (_what, taken, placesLeft) => {
    const load = { date: '2026-03-04', templateId: 'day-3', taken };
    const session = windowAt({ loads: [load] }).flatMap((day) => day.sessions)[0];
    expect(session).toEqual({
      id: '2026-03-04/day-3',
      starts: '09:00',
      ends: '11:30',
      capacity: 5,
      placesLeft,
    });
  });

  it.each([
    ['before a session begins', '08:59', 'OPEN'],
    ['as it begins', '09:00', 'TOO_SOON'],
  ])('with no days of notice offers today: %s', (_when, time, state) => {
    const [first] = windowAt({ clock: { date: '2026-03-02', time }, rules: { ...rules, noticeDays: 0 } });
    expect(first?.state).toBe(state);
  });

  it('agrees with the rule that a booking is decided by, on every day and for every notice', () => {
    for (const noticeDays of [0, 1, 2, 4, 9])
      for (const date of ['2026-02-11', '2026-04-30', '2026-09-24', '2026-12-18']) {
        const clock = { date, time: '00:00' };
        const asked = { clock, rules: { ...rules, noticeDays }, templates, calendar };
        const open = windowAt(asked).filter((day) => day.state === 'OPEN' || day.state === 'TOO_SOON');
        expect(open.map((day) => leavesNotice({ ...asked, date: day.date }))).toEqual(
          open.map((day) => day.state === 'OPEN'),
        );
      }
  });
});
