import fc from 'fast-check';
import { normaliseText } from '@/shared/domain/text/normalise';
import {
  FILTER_ID_LIMIT,
  FILTER_KIND,
  filterCode,
  type FilterKind,
  queryCodes,
  textCodes,
} from '@/shared/domain/text/searchCodes';

const text = fc
  .array(fc.constantFrom(...'土地房產婚姻登记abz01 -，\n𠀀𠀁𦋐𪟝', '\ud842', '\udfb7'), { maxLength: 30 })
  .map((pieces) => pieces.join(''));
const filter = fc.tuple(
  fc.constantFrom(...(Object.keys(FILTER_KIND) as FilterKind[])),
  fc.integer({ min: 0, max: FILTER_ID_LIMIT - 1 }),
);
const has = (codes: number[], wanted: number[]) => wanted.every((code) => codes.includes(code));

describe('search codes', () => {
  it('are those of the table in the comment', () => {
    const [tu, di] = [0x571f, 0x5730];
    expect(queryCodes('土')).toEqual([(0xd800 << 16) | tu | 0]);
    expect(queryCodes('土地')).toEqual([(tu << 16) | di | 0]);
    expect(queryCodes('𠀀')).toEqual([(0xd840 << 16) | 0xdc00 | 0]);
    expect(filterCode('fonds', 7)).toBe((0xd803 << 16) | 7 | 0);
    expect(queryCodes('')).toEqual([]);
  });

  it('are distinct signed 32-bit integers', () => {
    fc.assert(
      fc.property(text, (raw) => {
        const codes = textCodes(normaliseText(raw));
        expect(new Set(codes).size).toBe(codes.length);
        for (const code of codes) expect(code).toBe(code | 0);
      }),
    );
  });

  it('of any substring are among those of the text', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (raw, a, b) => {
        const normalised = normaliseText(raw);
        const characters = [...normalised];
        const [start, end] = [a % (characters.length + 1), b % (characters.length + 1)].sort((x, y) => x - y);
        const codes = textCodes(normalised);
        for (const term of characters.slice(start, end).join('').split(' ').filter(Boolean))
          expect(has(codes, queryCodes(term))).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it('of one or two units are in a text exactly when they stand there', () => {
    fc.assert(
      fc.property(text, text, (raw, query) => {
        const normalised = normaliseText(raw);
        const codes = textCodes(normalised);
        const terms = [...normaliseText(query), ...normaliseText(query).split(' ')];
        for (const term of terms.filter((term) => term.trim() !== '' && term.length <= 2))
          expect(has(codes, queryCodes(term))).toBe(normalised.includes(term));
      }),
      { numRuns: 2000 },
    );
  });

  it('do not cross spaces or line breaks', () => {
    expect(has(textCodes('土地 房产\n婚姻'), queryCodes('地房'))).toBe(false);
    expect(has(textCodes('土地 房产\n婚姻'), queryCodes('产婚'))).toBe(false);
  });

  it('of filters are never those of a text, and differ by kind and id', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), filter, filter, (raw, one, other) => {
        expect(textCodes(raw)).not.toContain(filterCode(...one));
        expect(filterCode(...one) === filterCode(...other)).toBe(one[0] === other[0] && one[1] === other[1]);
      }),
      { numRuns: 2000 },
    );
  });

  it('are refused for filter ids out of range', () => {
    for (const id of [-1, 0.5, FILTER_ID_LIMIT, Number.NaN])
      expect(() => filterCode('decade', id)).toThrow(RangeError);
  });
});
