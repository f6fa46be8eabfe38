import fc from 'fast-check';
import { marksIn, normaliseText, normaliseWithMap, searchTerms } from '@/shared/domain/text/normalise';

/** Texts as catalogues have them: Han in several scripts, rare characters, Latin, punctuation, broken halves. */
const piece = fc.constantFrom(
  ...'乾隆二十五年郎中白世秀員外説说髙高著着《》，。·-（）ＡＢｃＺ０１９ \u3000\t\n𠀀𦋐𪟝①㎡ﾊﾟガéÉ\u0301\u200b\u0000',
  '\ud842',
  '\udfb7',
);
const text = fc.oneof(
  fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 40 }),
);

describe('normaliseText', () => {
  it.each([
    ['ＡＢＣ－０２５', 'abc 025'],
    ['《清和縣志》，卷一。', '清和县志 卷一'],
    ['  土地\u3000\u3000房產\n所有證 ', '土地 房产 所有证'],
    ['説 說 说', '说 说 说'],
    ['裡裏里', '里里里'],
    ['净髙一尺', '净高一尺'],
    ['二○○三年', '二〇〇三年'],
    ['予以退伍', '予以退伍'],
    ['百㎡ ①', '百m2 1'],
    ['Café', 'cafe'],
    ['張\u200b三\u0000', '张三'],
    ['邊\u{e0100}', '边'],
    ['\ud842開', '开'],
    ['……', ''],
    ['', ''],
  ])('%j becomes %j', (raw, expected) => {
    expect(normaliseText(raw)).toBe(expected);
  });

  it('changes nothing the second time, for any text', () => {
    fc.assert(
      fc.property(text, (raw) => normaliseText(normaliseText(raw)) === normaliseText(raw)),
      { numRuns: 2000 },
    );
  });

  it('is the same for full and half width, capitals and small letters, traditional and simplified', () => {
    const pairs = fc.constantFrom(
      ['Ａ', 'a'],
      ['９', '9'],
      ['國', '国'],
      ['檔', '档'],
      ['戶', '户'],
      ['衆', '众'],
      ['峯', '峰'],
    );
    fc.assert(
      fc.property(fc.array(pairs), (chosen) => {
        const [one, other] = [0, 1].map((side) => chosen.map((pair) => pair[side]).join(''));
        expect(normaliseText(one ?? '')).toBe(normaliseText(other ?? ''));
      }),
    );
  });

  it('never leaves NUL, capitals A–Z, a broken surrogate, or a space at an end or beside another', () => {
    fc.assert(
      fc.property(text, (raw) => {
        const normalised = normaliseText(raw);
        expect(normalised).not.toMatch(/\u0000|[A-Z]|^ | $| {2}|\p{Cs}/u);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('searchTerms', () => {
  it('splits at white space and punctuation, each word once', () => {
    expect(searchTerms('張三，李四《房契》 张三')).toEqual(['张三', '李四', '房契']);
    expect(searchTerms(' ，。 ')).toEqual([]);
  });

  it('finds every text by any of its substrings, punctuation and halves of pairs included', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (raw, a, b) => {
        const [start, end] = [a % (raw.length + 1), b % (raw.length + 1)].sort((x, y) => x - y);
        const normalised = normaliseText(raw);
        for (const term of searchTerms(raw.slice(start, end))) expect(normalised).toContain(term);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('normaliseWithMap', () => {
  it('says for each unit which raw character it came from', () => {
    fc.assert(
      fc.property(text, (raw) => {
        const { text: normalised, sourceIndex } = normaliseWithMap(raw);
        expect(normalised).toBe(normaliseText(raw));
        expect(sourceIndex).toHaveLength(normalised.length);
        sourceIndex.forEach((source, unit) => {
          expect(source).toBeGreaterThanOrEqual(sourceIndex[unit - 1] ?? 0);
          const character = String.fromCodePoint(raw.codePointAt(source) ?? 0);
          if (normalised[unit] !== ' ') expect(normaliseText(character)).toContain(normalised[unit]);
        });
      }),
      { numRuns: 1000 },
    );
  });
});

describe('marksIn', () => {
  it.each<[string, string[], [number, number][]]>([
    [
      '郎中白世秀員外郎',
      ['员外', '白'],
      [
        [2, 3],
        [5, 7],
      ],
    ],
    [
      '𠀀𦋐內𠀀',
      ['𠀀'],
      [
        [0, 2],
        [5, 7],
      ],
    ],
    ['哈哈哈哈', ['哈哈'], [[0, 4]]],
    ['面积㎡合计', ['m'], [[2, 3]]],
    ['婚姻登记', ['婚姻', '登记'], [[0, 4]]],
    ['房契', ['地契'], []],
    ['房契', ['', '，'], []],
  ])('marks in %s', (raw, terms, expected) => {
    expect(marksIn(raw, terms)).toEqual(expected);
  });

  it('marks sorted ranges apart from each other, no pair cut, and each contains a term', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.integer({ min: 1, max: 4 }), (raw, at, length) => {
        const terms = searchTerms(raw.slice(at % (raw.length + 1)).slice(0, length));
        const marks = marksIn(raw, terms);
        if (terms.length > 0) expect(marks.length).toBeGreaterThan(0);
        marks.forEach(([start, end], index) => {
          expect(start).toBeGreaterThan(index === 0 ? -1 : (marks[index - 1]?.[1] ?? 0));
          expect(end).toBeLessThanOrEqual(raw.length);
          for (const edge of [start, end])
            expect(/^[\ud800-\udbff][\udc00-\udfff]$/.test(raw.slice(Math.max(0, edge - 1), edge + 1))).toBe(
              false,
            );
          expect(terms.some((term) => normaliseText(raw.slice(start, end)).includes(term))).toBe(true);
        });
      }),
      { numRuns: 2000 },
    );
  });
});
