import { openingDay, type SessionTemplate } from '@/shared/domain/visits/openingDay';

const template = (id: string, weekday: number, given: Partial<SessionTemplate> = {}): SessionTemplate => ({
  id,
  weekday,
  starts: '09:00',
  ends: '11:30',
  capacity: 10,
  validFrom: null,
  validTo: null,
  ...given,
});
const MONDAY = template('mon', 1);
const TUESDAY = [template('tue-pm', 2, { starts: '13:30', ends: '16:30' }), template('tue-am', 2)];
const SATURDAY = template('sat', 6, { ends: '10:30' });
const notices = [
  {
    year: 2026,
    days: [
      { date: '2026-10-01', name: '国庆节', isOffDay: true },
      { date: '2026-10-10', name: '国庆节', isOffDay: false },
    ],
  },
];
const WORKED_SATURDAY = '2026-10-10';

describe('The reading room on one day', () => {
  const on = (date: string, templates: SessionTemplate[], open?: boolean) =>
    openingDay({
      date,
      templates,
      calendar: { notices, specialDays: open === undefined ? [] : [{ date, open, reason: '说明' }] },
    });
  const idsOn = (...given: Parameters<typeof on>) => {
    const day = on(...given);
    return day.state === 'OPEN' ? day.templates.map((each) => each.id) : day.state;
  };

  it('has the sittings of its weekday, earliest first', () => {
    expect(idsOn('2026-03-03', [MONDAY, ...TUESDAY])).toEqual(['tue-am', 'tue-pm']);
  });

  it('is closed on a weekday without sittings', () => {
    expect(on('2026-03-04', [MONDAY])).toEqual({
      state: 'CLOSED',
      makeUpDay: false,
      closure: { reason: 'WEEKDAY', name: null },
    });
  });

  it('is closed on a public holiday and says which', () => {
    const closure = { reason: 'HOLIDAY', name: '国庆节' };
    expect(on('2026-10-01', [template('thu', 4)])).toEqual({ state: 'CLOSED', makeUpDay: false, closure });
  });

  it('is unknown where the notice is not out, whatever the week says', () => {
    expect(idsOn('2027-01-04', [MONDAY])).toBe('UNKNOWN');
  });

  it.each([
    ['its own weekday has hours', [MONDAY, SATURDAY], ['sat']],
    ['only the working week has', [MONDAY, ...TUESDAY], ['mon']],
    ['Mondays are closed', [...TUESDAY, template('fri', 5)], ['tue-am', 'tue-pm']],
  ])('follows on a make-up day, when %s, the right weekday', (_when, templates, expected) => {
    expect(idsOn(WORKED_SATURDAY, templates)).toEqual(expected);
    expect(on(WORKED_SATURDAY, templates).makeUpDay).toBe(true);
  });

  it('stays closed on a make-up day when no weekday has hours', () => {
    expect(on(WORKED_SATURDAY, [template('sun', 7)])).toMatchObject({
      state: 'CLOSED',
      closure: { reason: 'WEEKDAY' },
    });
  });

  it.each([
    ['a Sunday that the archive opens has Monday hours', '2026-03-08', [MONDAY], true, ['mon']],
    [
      'a holiday that the archive opens has its weekday hours',
      '2026-10-01',
      [MONDAY, template('thu', 4)],
      true,
      ['thu'],
    ],
    ['a day that the archive closes has none', '2026-03-02', [MONDAY], false, 'CLOSED'],
    ['a day of an unknown year that the archive opens', '2027-01-04', [MONDAY], true, ['mon']],
  ])('%s', (_what, date, templates, open, expected) => {
    expect(idsOn(date, templates, open)).toEqual(expected);
  });

  it.each([
    ['before it begins', '2026-03-02', 'CLOSED'],
    ['on its first day', '2026-03-09', ['mon']],
    ['on its last day', '2026-03-16', ['mon']],
    ['after it ended', '2026-03-23', 'CLOSED'],
  ])('has a sitting only while it applies: %s', (_when, date, expected) => {
    expect(idsOn(date, [template('mon', 1, { validFrom: '2026-03-09', validTo: '2026-03-16' })])).toEqual(
      expected,
    );
  });
});
