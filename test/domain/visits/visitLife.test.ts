import fc from 'fast-check';
import { mayBecome, mayCancel, staffRefusal } from '@/shared/domain/visits/decideChange';
import { holdsPlace, visitStates, type VisitState } from '@/shared/domain/visits/visit';
import { visitNumber } from '@/shared/domain/visits/visitNumber';
import { comingFirst } from '@/shared/domain/visits/visitOrder';

describe('The life of a visit', () => {
  const ways: [VisitState, VisitState][] = [
    ['REQUESTED', 'CONFIRMED'],
    ['REQUESTED', 'DECLINED'],
    ['REQUESTED', 'CANCELLED'],
    ['CONFIRMED', 'CANCELLED'],
  ];
  it.each(visitStates.flatMap((state) => visitStates.map((to) => [state, to] as const)))(
    '%s → %s',
    (state, to) => {
      expect(mayBecome({ state, to })).toBe(ways.some(([from, next]) => from === state && next === to));
    },
  );

  it('never gains a place on its way, so a place given back stays given back', () => {
    for (const [from, to] of ways) expect(holdsPlace(from) || !holdsPlace(to)).toBe(true);
  });

  it.each<[VisitState, string, boolean]>([
    ['REQUESTED', '2026-03-03 23:59', true],
    ['REQUESTED', '2026-03-04 08:59', true],
    ['REQUESTED', '2026-03-04 09:00', false],
    ['CONFIRMED', '2026-03-04 08:59', true],
    ['CONFIRMED', '2026-03-05 00:00', false],
    ['DECLINED', '2026-03-03 10:00', false],
    ['CANCELLED', '2026-03-03 10:00', false],
  ])('a visit for 4 March 09:00, %s, may be cancelled at %s: %s', (state, at, allowed) => {
    const [date = '', time = ''] = at.split(' ');
    expect(mayCancel({ visit: { state, date: '2026-03-04', starts: '09:00' }, clock: { date, time } })).toBe(
      allowed,
    );
  });
});

describe('A decision of the staff on a visit for 4 March', () => {
  type Case = Parameters<typeof staffRefusal>[0];
  const asked: Case = {
    visit: { state: 'REQUESTED', date: '2026-03-04' },
    to: 'CONFIRMED',
    today: '2026-03-02',
    allOpen: true,
  };
  const of = (state: VisitState) => ({ visit: { state, date: '2026-03-04' } });

  it.each<[string, Partial<Case>, ReturnType<typeof staffRefusal>]>([
    ['confirming it in time', {}, undefined],
    ['confirming it on its day', { today: '2026-03-04' }, undefined],
    ['confirming it when its day is over', { today: '2026-03-05' }, 'VISIT_DAY_OVER'],
    ['declining it when its day is over', { to: 'DECLINED', today: '2026-03-05' }, undefined],
    ['confirming it with an entry that is closed', { allOpen: false }, 'ENTRY_NOT_OPEN'],
    ['declining it with an entry that is closed', { to: 'DECLINED', allOpen: false }, undefined],
    ['the day before the entry', { today: '2026-03-05', allOpen: false }, 'VISIT_DAY_OVER'],
    ['confirming what is confirmed', of('CONFIRMED'), 'ALREADY_DECIDED'],
    ['declining what is confirmed', { ...of('CONFIRMED'), to: 'DECLINED' }, 'ALREADY_DECIDED'],
    ['who was first before the day', { ...of('CANCELLED'), today: '2026-03-05' }, 'ALREADY_DECIDED'],
  ])('%s', (_case, given, refusal) => {
    expect(staffRefusal({ ...asked, ...given })).toBe(refusal);
  });
});

describe('The number of a visit', () => {
  it('has four and four characters, none of which is mistaken for another', () => {
    const bytes = fc.uint8Array({ minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(bytes, (drawn) => /^[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$/.test(visitNumber(drawn))),
    );
  });

  it('uses every character as often as any other', () => {
    const first = Array.from({ length: 256 }, (_, byte) => visitNumber(new Uint8Array(8).fill(byte))[0]);
    const drawn = new Map<string | undefined, number>();
    for (const symbol of first) drawn.set(symbol, (drawn.get(symbol) ?? 0) + 1);
    expect([...drawn.values()]).toEqual(Array.from({ length: 32 }, () => 8));
  });

  it('is never made of too few bytes', () => {
    expect(() => visitNumber(new Uint8Array(7))).toThrow(RangeError);
  });
});

describe('A reader’s list', () => {
  it('has the next visit first, then those ahead, then the others from the latest on', () => {
    const visit = (date: string, state: VisitState) => ({ date, state, starts: '09:00' });
    const visits = [
      visit('2026-02-01', 'CONFIRMED'),
      visit('2026-04-01', 'REQUESTED'),
      visit('2026-03-20', 'CANCELLED'),
      visit('2026-03-02', 'CONFIRMED'),
    ];
    expect(comingFirst({ visits, today: '2026-03-02' }).map((each) => each.date)).toEqual([
      '2026-03-02',
      '2026-04-01',
      '2026-03-20',
      '2026-02-01',
    ]);
  });
});
