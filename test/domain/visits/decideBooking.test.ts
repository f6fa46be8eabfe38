import { publishedNotices } from '@functions/common/visits/publishedNotices';
import { decideBooking, type BookingCase } from '@/shared/domain/visits/decideBooking';
import type { SessionTemplate } from '@/shared/domain/visits/openingDay';

const templates: SessionTemplate[] = [1, 2, 3, 4, 5].map((weekday) => ({
  id: `day-${weekday}`,
  weekday,
  starts: '09:00',
  ends: '11:30',
  capacity: 2,
  validFrom: null,
  validTo: null,
}));
const booking: BookingCase = {
  request: { date: '2026-03-04', templateId: 'day-3', entryIds: ['a', 'b'] },
  clock: { date: '2026-03-02', time: '10:00' },
  rules: { maxItems: 2, noticeDays: 2, windowDays: 60, maxOpenVisits: 2 },
  templates,
  calendar: { notices: publishedNotices, specialDays: [] },
  readerVisits: [],
  bookableEntryIds: new Set(['a', 'b', 'c']),
  taken: 0,
};
const asking = (request: Partial<BookingCase['request']>) => ({
  request: { ...booking.request, ...request },
});
const on = (date: string, templateId: string) => asking({ date, templateId });
const closed = (date: string) => ({
  calendar: { notices: publishedNotices, specialDays: [{ date, open: false, reason: '盘库' }] },
});
const opened = (date: string) => ({
  calendar: { notices: publishedNotices, specialDays: [{ date, open: true, reason: '' }] },
});
const inDecember = { clock: { date: '2026-12-15', time: '10:00' } };

describe('Whether a reader gets the visit', () => {
  it.each<[string, Partial<BookingCase>]>([
    ['two opening days ahead', {}],
    ['on the last day of the window', on('2026-05-01', 'day-5')],
    ['for the last place', { taken: 1 }],
    ['with one visit ahead on another day', { readerVisits: [{ date: '2026-03-05', state: 'CONFIRMED' }] }],
    ['after cancelling on that day', { readerVisits: [{ date: '2026-03-04', state: 'CANCELLED' }] }],
    ['after being declined on that day', { readerVisits: [{ date: '2026-03-04', state: 'DECLINED' }] }],
    ['with an entry named twice', asking({ entryIds: ['a', 'a', 'b'] })],
    [
      'on a day of an unknown year that the archive opens',
      { ...inDecember, ...on('2027-01-04', 'day-1'), ...opened('2027-01-04') },
    ],
  ])('yes, %s', (_what, given) => {
    // 1 May 2026 is a holiday: the last day of the window is opened by the archive for its row.
    const calendar = given.calendar ?? opened('2026-05-01').calendar;
    expect(decideBooking({ ...booking, ...given, calendar })).toMatchObject({ ok: true });
  });

  const visit = (date: string, state: 'REQUESTED' | 'CONFIRMED' = 'REQUESTED') => ({ date, state });
  it.each<[string, string, Partial<BookingCase>]>([
    ['SESSION_NOT_FOUND', 'a template of another weekday', asking({ templateId: 'day-1' })],
    ['SESSION_NOT_FOUND', 'a date that does not exist', asking({ date: '2026-02-30' })],
    ['TOO_SOON', 'yesterday', on('2026-03-01', 'day-1')],
    ['TOO_SOON', 'today', on('2026-03-02', 'day-1')],
    ['TOO_SOON', 'one opening day ahead', on('2026-03-03', 'day-2')],
    [
      'TOO_SOON',
      'a session of today that has begun',
      { ...on('2026-03-02', 'day-1'), rules: { ...booking.rules, noticeDays: 0 } },
    ],
    ['TOO_LATE', 'one day beyond the window', on('2026-05-02', 'day-5')],
    ['TOO_LATE', 'far beyond it, in a year without a notice', on('2031-01-06', 'day-1')],
    [
      'CALENDAR_UNKNOWN',
      'a workday of a year without a notice',
      { ...inDecember, ...on('2027-01-04', 'day-1') },
    ],
    ['DAY_CLOSED', 'a Saturday', on('2026-03-07', 'day-5')],
    ['DAY_CLOSED', 'a public holiday', on('2026-04-06', 'day-1')],
    ['DAY_CLOSED', 'a day that the archive closes', closed('2026-03-04')],
    [
      'ALREADY_BOOKED_THAT_DAY',
      'a second visit that day',
      { readerVisits: [visit('2026-03-04', 'CONFIRMED')] },
    ],
    [
      'TOO_MANY_VISITS',
      'a visit more than allowed',
      { readerVisits: [visit('2026-03-05'), visit('2026-03-06')] },
    ],
    ['TOO_MANY_ITEMS', 'an entry more than allowed', asking({ entryIds: ['a', 'b', 'c'] })],
    ['ENTRY_NOT_BOOKABLE', 'an entry that cannot be seen', asking({ entryIds: ['a', 'x'] })],
    ['SESSION_FULL', 'a full session', { taken: 2 }],
    ['SESSION_FULL', 'a session fuller than its lowered capacity', { taken: 9 }],
  ])('%s: %s', (code, _what, given) => {
    expect(decideBooking({ ...booking, ...given })).toMatchObject({ ok: false, error: { code } });
  });

  it('does not count visits of the past against the reader', () => {
    const readerVisits = [visit('2026-02-25', 'CONFIRMED'), visit('2026-02-26', 'CONFIRMED')];
    expect(decideBooking({ ...booking, readerVisits })).toMatchObject({ ok: true });
  });

  it.each<[string, Partial<BookingCase>, Record<string, string>]>([
    ['the limit of entries', asking({ entryIds: ['a', 'b', 'c'] }), { limit: '2' }],
    ['the limit of visits', { readerVisits: [visit('2026-03-05'), visit('2026-03-06')] }, { limit: '2' }],
    ['every entry that is not to be had', asking({ entryIds: ['x', 'y'] }), { entryIds: 'x,y' }],
    ['the year without a notice', { ...inDecember, ...on('2027-01-04', 'day-1') }, { year: '2027' }],
    ['why the archive is closed', closed('2026-03-04'), { reason: 'SPECIAL', name: '盘库' }],
  ])('names %s', (_what, given, fields) => {
    expect(decideBooking({ ...booking, ...given })).toMatchObject({ error: { fields } });
  });

  it('answers with the entries once each, in the order asked', () => {
    const decision = decideBooking({ ...booking, ...asking({ entryIds: ['b', 'a', 'b'] }) });
    expect(decision).toMatchObject({ ok: true, entryIds: ['b', 'a'], session: { id: 'day-3' } });
  });
});
