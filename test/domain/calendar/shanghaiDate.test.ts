import fc from 'fast-check';
import {
  addDays,
  datesBetween,
  isCalendarDate,
  shanghaiClock,
  today,
  weekdayOf,
} from '@/shared/domain/calendar/shanghaiDate';

describe('The date in Shanghai', () => {
  it.each([
    ['the last minute of a day', '2026-03-02T15:59:59.999Z', '2026-03-02', '23:59'],
    ['midnight', '2026-03-02T16:00:00Z', '2026-03-03', '00:00'],
    ['New Year while Greenwich is still in the old year', '2025-12-31T16:00:00Z', '2026-01-01', '00:00'],
    ['29 February', '2028-02-28T18:30:00Z', '2028-02-29', '02:30'],
  ])('is read at %s', (_when, now, date, time) => {
    expect(shanghaiClock(new Date(now))).toEqual({ date, time });
    expect(today(new Date(now))).toBe(date);
  });

  it.each([
    ['2026-02-28', 1, '2026-03-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2026-11-02', 60, '2027-01-01'],
  ])('%s and %d days is %s', (date, days, expected) => {
    expect(addDays({ date, days })).toBe(expected);
  });

  it.each([
    ['2026-03-02', 1],
    ['2026-03-07', 6],
    ['2026-03-08', 7],
  ])('%s is weekday %d', (date, weekday) => {
    expect(weekdayOf(date)).toBe(weekday);
  });

  it.each([
    ['2026-02-28', true],
    ['2026-02-29', false],
    ['2028-02-29', true],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-3-2', false],
    ['1000-01-01', true],
    ['0999-12-31', false],
    ['0000-01-01', false],
    ['', false],
  ])('%s exists: %s', (text, exists) => {
    expect(isCalendarDate(text)).toBe(exists);
  });

  it('goes forward and back by any number of days without losing one', () => {
    const days = fc.integer({ min: -40_000, max: 40_000 });
    fc.assert(
      fc.property(days, days, (start, distance) => {
        const date = addDays({ date: '2000-01-01', days: start });
        const there = addDays({ date, days: distance });
        expect(isCalendarDate(there)).toBe(true);
        expect(addDays({ date: there, days: -distance })).toBe(date);
        expect((weekdayOf(there) - weekdayOf(date) - distance) % 7 === 0).toBe(true);
      }),
    );
  });

  it('lists both ends of a range, and nothing when it is turned round', () => {
    expect(datesBetween({ from: '2026-02-27', to: '2026-03-01' })).toEqual([
      '2026-02-27',
      '2026-02-28',
      '2026-03-01',
    ]);
    expect(datesBetween({ from: '2026-03-01', to: '2026-02-27' })).toEqual([]);
  });
});
