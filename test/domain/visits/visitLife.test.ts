import fc from 'fast-check';
import { mayBecome, mayCancel } from '@/shared/domain/visits/decideChange';
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
