import { createRandom } from '../../../server/demo/random';

const many = (count: number, draw: () => number) => Array.from({ length: count }, draw);

describe('Seeded random numbers', () => {
  it('give the same sequence for the same seed, and another for another seed', () => {
    const first = createRandom('清和');
    const again = createRandom('清和');
    const other = createRandom('清河');
    const sequence = many(50, first.next);
    expect(many(50, again.next)).toEqual(sequence);
    expect(many(50, other.next)).not.toEqual(sequence);
  });

  it('are the numbers of every machine', () => {
    const { int } = createRandom('every machine');
    expect(many(12, () => int(0, 999))).toMatchInlineSnapshot(`
     [
       484,
       927,
       488,
       134,
       862,
       577,
       85,
       477,
       917,
       669,
       756,
       931,
     ]
    `);
  });

  it('cover whole ranges evenly, both ends included', () => {
    const { int } = createRandom('dice');
    const counts = new Map<number, number>();
    for (const value of many(60_000, () => int(1, 6))) counts.set(value, (counts.get(value) ?? 0) + 1);
    expect([...counts.keys()].sort()).toEqual([1, 2, 3, 4, 5, 6]);
    for (const count of counts.values()) expect(Math.abs(count - 10_000)).toBeLessThan(500);
  });

  it('pick a subset of the wanted size, each member as likely as another, in the order of the list', () => {
    const { some } = createRandom('subset');
    const list = ['甲', '乙', '丙', '丁', '戊'];
    const seen = new Map<string, number>();
    for (let turn = 0; turn < 10_000; turn++) {
      const chosen = some(list, 2);
      expect(chosen).toHaveLength(2);
      expect(list.indexOf(chosen[0]!)).toBeLessThan(list.indexOf(chosen[1]!));
      for (const member of chosen) seen.set(member, (seen.get(member) ?? 0) + 1);
    }
    for (const member of list) expect(Math.abs(seen.get(member)! - 4000)).toBeLessThan(300);
    expect(some(list, 9)).toEqual(list);
  });

  it('refuse to pick from nothing', () => {
    expect(() => createRandom('empty').pick([])).toThrow(RangeError);
  });
});
