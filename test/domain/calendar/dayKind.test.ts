import { publishedNotices } from '@functions/common/visits/publishedNotices';
import { dayKind, type OpeningCalendar, type SpecialDay } from '@/shared/domain/calendar/dayKind';
import { datesBetween, weekdayOf } from '@/shared/domain/calendar/shanghaiDate';

const published: OpeningCalendar = { notices: publishedNotices, specialDays: [] };
const special = (...specialDays: SpecialDay[]): OpeningCalendar => ({
  notices: publishedNotices,
  specialDays,
});
const holiday = (name: string) => ({ kind: 'CLOSED', makeUpDay: false, reason: 'HOLIDAY', name });
const weekly = { kind: 'WEEKLY', makeUpDay: false };
const makeUp = { kind: 'OPEN', makeUpDay: true };
const unknown = { kind: 'UNKNOWN', makeUpDay: false };

describe('What kind of day it is', () => {
  it.each([
    ['an ordinary Monday', '2026-03-02', weekly],
    ['an ordinary Sunday', '2026-03-08', weekly],
    ['a holiday on a weekday', '2026-04-06', holiday('清明节')],
    ['a holiday on a Saturday', '2026-10-03', holiday('国庆节')],
    ['a Saturday worked in exchange', '2026-02-14', makeUp],
    ['a Sunday worked in exchange', '2026-01-04', makeUp],
    ['a Monday that a notice calls the end of a prolonged holiday', '2020-02-03', weekly],
    ['the day after the last one named', '2026-10-11', weekly],
    ['a workday of a year whose notice is not out', '2027-01-04', unknown],
    ['a Sunday of such a year: it may be worked in exchange', '2027-01-03', unknown],
    ['a year nobody has written about', '2031-05-05', unknown],
    ['the extra holiday that a second notice of 2020 added', '2020-01-31', holiday('春节')],
  ])('%s', (_what, date, expected) => {
    expect(dayKind({ date, calendar: published })).toEqual(expected);
  });

  it.each([
    ['named by the next year as a holiday', '2018-12-31', holiday('元旦')],
    ['named by the next year as worked in exchange', '2018-12-29', makeUp],
    ['not named, in a year without a notice of its own', '2018-12-28', unknown],
    ['named by the next year though its own notice is out', '2022-12-31', holiday('元旦')],
  ])('at the turn of the year: %s', (_what, date, expected) => {
    expect(dayKind({ date, calendar: published })).toEqual(expected);
  });

  it('takes the later of two notices that name one day', () => {
    const on = (isOffDay: boolean) => [{ date: '2026-12-31', name: '元旦', isOffDay }];
    const notices = [
      { year: 2026, days: on(false) },
      { year: 2027, days: on(true) },
    ];
    expect(dayKind({ date: '2026-12-31', calendar: { notices, specialDays: [] } })).toEqual(holiday('元旦'));
    expect(
      dayKind({ date: '2026-12-31', calendar: { notices: [...notices].reverse(), specialDays: [] } }),
    ).toEqual(holiday('元旦'));
  });

  it.each([
    ['opens a public holiday', '2026-10-03', true, { kind: 'OPEN', makeUpDay: false }],
    [
      'closes an ordinary day',
      '2026-03-02',
      false,
      { kind: 'CLOSED', makeUpDay: false, reason: 'SPECIAL', name: '盘库' },
    ],
    [
      'closes a make-up day',
      '2026-02-14',
      false,
      { kind: 'CLOSED', makeUpDay: true, reason: 'SPECIAL', name: '盘库' },
    ],
    ['opens a day of an unknown year', '2027-01-04', true, { kind: 'OPEN', makeUpDay: false }],
    [
      'closes a day of an unknown year',
      '2027-01-04',
      false,
      { kind: 'CLOSED', makeUpDay: false, reason: 'SPECIAL', name: '盘库' },
    ],
  ])('lets the archive have the last word: a special day %s', (_what, date, open, expected) => {
    expect(dayKind({ date, calendar: special({ date, open, reason: '盘库' }) })).toEqual(expected);
  });

  it('knows every day of the published years and none of 2027', () => {
    const kinds = (from: string, to: string) =>
      new Set(datesBetween({ from, to }).map((date) => dayKind({ date, calendar: published }).kind));
    expect(kinds('2019-01-01', '2026-12-31').has('UNKNOWN')).toBe(false);
    expect([...kinds('2027-01-01', '2027-12-31')]).toEqual(['UNKNOWN']);
  });

  it('finds make-up days on weekends only', () => {
    const worked = datesBetween({ from: '2019-01-01', to: '2026-12-31' }).filter(
      (date) => dayKind({ date, calendar: published }).makeUpDay,
    );
    expect(worked.length).toBeGreaterThan(40);
    expect(worked.filter((date) => weekdayOf(date) < 6)).toEqual([]);
  });
});
