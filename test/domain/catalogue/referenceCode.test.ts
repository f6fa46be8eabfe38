import fc from 'fast-check';
import { filingPlace } from '@/shared/domain/catalogue/filingStructure';
import { canonicalCode, codeKey, codeQuery, codeSort } from '@/shared/domain/catalogue/referenceCode';

const level = fc.oneof(
  fc.integer({ min: 0, max: 99999 }).map((value) => String(value).padStart(4, '0')),
  fc.constantFrom('ZBC', 'WS·2011·Y·办公室', 'A01', 'Z109', '25B'),
);
const code = fc.array(level, { minLength: 1, maxLength: 4 }).map((levels) => `Z9-${levels.join('-')}`);
const anything = fc.oneof(fc.string({ unit: 'binary' }), code);

describe('canonicalCode', () => {
  it.each([
    ['ZBC-025-0028-A01', 'ZBC-025-0028-A01'],
    [' zbc－025—0028–a01 ', 'ZBC-025-0028-A01'],
    ['Ｚ１０９－ＷＳ・２０１１•Y‧办公室 - 0001', 'Z109-WS·2011·Y·办公室-0001'],
    ['Z109\u2212WS\u200b', 'Z109-WS'],
  ])('writes %j as %j', (raw, expected) => {
    expect(canonicalCode(raw)).toBe(expected);
  });

  it('changes nothing the second time, for any text', () => {
    fc.assert(
      fc.property(anything, (raw) => canonicalCode(canonicalCode(raw)) === canonicalCode(raw)),
      { numRuns: 3000 },
    );
  });
});

describe('codeKey', () => {
  it.each([
    ['ZBC-025-0028-A01', '-ZBC-25-28-A-1-'],
    ['zbc 25 28 a1', '-ZBC-25-28-A-1-'],
    ['ＺＢＣ０２５／２８．A-01', '-ZBC-25-28-A-1-'],
    ['Z109-WS·2011·Y·辦公室-0001', '-Z-109-WS-2011-Y-办公室-1-'],
    ['X-000', '-X-0-'],
    ['--', ''],
  ])('of %j is %j', (raw, expected) => {
    expect(codeKey(raw)).toBe(expected);
  });

  it('forgives lost zeros, spaces for hyphens, full width and small letters', () => {
    fc.assert(
      fc.property(code, (raw) => {
        const mistyped = raw
          .replace(/-/g, ' ')
          .replace(/(^|[^0-9])0+(?=[0-9])/g, '$1')
          .toLowerCase();
        expect(codeKey(mistyped)).toBe(codeKey(raw));
        expect(codeKey(canonicalCode(raw))).toBe(codeKey(raw));
      }),
    );
  });
});

describe('codeSort', () => {
  it('sorts as a person would, byte by byte', () => {
    const wanted = ['Z9-WS·2011-2', 'Z9-WS·2011-10', 'Z9-WS·2012-1', 'Z9-WSA-1', 'Z10-WS·2011-1'];
    const bytes = (one: string, other: string) =>
      Buffer.compare(Buffer.from(codeSort(one)), Buffer.from(codeSort(other)));
    expect([...wanted].reverse().sort(bytes)).toEqual(wanted);
  });
});

describe('codeQuery', () => {
  it.each([
    ['ZBC-025-0028-A01', '-ZBC-25-28-A-1-', '-ZBC-25-28-A-1'],
    ['zbc 25 28 a1', '-ZBC-25-28-A-1-', '-ZBC-25-28-A-1'],
    ['ＺＢＣ－０２５', '-ZBC-25-', '-ZBC-25'],
    ['ZBC-025-', '-ZBC-25-', '-ZBC-25-'],
    ['ZBC-025-00', '-ZBC-25-0-', '-ZBC-25-'],
    ['ZBC-025-002', '-ZBC-25-2-', '-ZBC-25-2'],
    ['Z109-WS·2011·Y·办公室-0001', '-Z-109-WS-2011-Y-办公室-1-', '-Z-109-WS-2011-Y-办公室-1'],
    ['Z109 WS 2011 Y 办公室 0001', '-Z-109-WS-2011-Y-办公室-1-', '-Z-109-WS-2011-Y-办公室-1'],
    ['办公室-0001', '-办公室-1-', '-办公室-1'],
    ['Z109', '-Z-109-', '-Z-109'],
    ['109-1-23', '-109-1-23-', '-109-1-23'],
    ['0028', '-28-', '-28'],
    ['010 HY 2012 0001', '-10-HY-2012-1-', '-10-HY-2012-1'],
    ['010HY20120001', '-10-HY-20120001-', '-10-HY-20120001'],
    ['010HY', '-10-HY-', '-10-HY'],
    ['001 ws 2011 Y 办公室 1', '-1-WS-2011-Y-办公室-1-', '-1-WS-2011-Y-办公室-1'],
    ['015_WS/2014.D30_规划股_2', '-15-WS-2014-D-30-规划股-2-', '-15-WS-2014-D-30-规划股-2'],
    ['ZBC', '-ZBC-', '-ZBC'],
    ['档号：ZBC-025-0028，', '-ZBC-25-28-', '-ZBC-25-28'],
    ['（ZBC-025-0028）', '-ZBC-25-28-', '-ZBC-25-28'],
    ['“档号 ZBC-025-0028”。', '-ZBC-25-28-', '-ZBC-25-28'],
  ])('takes %j for a code', (query, exact, prefix) => {
    expect(codeQuery(query)).toEqual({ exact, prefix });
  });

  it.each(
    '2003年|婚姻登记|1985年土地证|张三 1962|1962|1998-2003|2003-5-12|2003.5|清政发〔2003〕12号|第3卷|2003年-2005年|12 34|13800000000|A4纸|||-|·'.split(
      '|',
    ),
  )('takes %j for ordinary words', (query) => {
    expect(codeQuery(query)).toBeNull();
  });

  const lettered = fc
    .tuple(
      fc.constantFrom('QH01', '010', '1', 'Z109'),
      fc.constantFrom('WS', 'KJ·XX', 'WS·2011·Y·办公室', 'A01'),
      fc.array(level, { maxLength: 3 }),
    )
    .map(([fonds, series, levels]) => [fonds, series, ...levels, '0042'].join('-'));

  it('of a whole code leads to that code whatever stands between its pieces', () => {
    fc.assert(
      fc.property(lettered, fc.infiniteStream(fc.constantFrom(...' _/.－—-')), (raw, separators) => {
        const mistyped = raw.replace(/[-·]/g, () => separators.next().value);
        const asked = codeQuery(mistyped);
        expect({ mistyped, exact: asked?.exact }).toEqual({ mistyped, exact: codeKey(raw) });
        expect(codeKey(raw)).toContain(asked!.prefix);
      }),
      { numRuns: 1000 },
    );
  });

  it('of a whole code with a class or letters leads to that code, and each beginning is a part of it', () => {
    fc.assert(
      fc.property(lettered, fc.nat(), (raw, cut) => {
        expect(codeQuery(raw)?.exact).toBe(codeKey(raw));
        const begun = codeQuery(raw.slice(0, 3 + (cut % (raw.length - 2))));
        if (begun) expect(codeKey(raw)).toContain(begun.prefix);
      }),
      { numRuns: 1000 },
    );
  });

  it('never throws, and asks for a part of what it calls exact', () => {
    fc.assert(
      fc.property(anything, (query) => {
        const asked = codeQuery(query);
        if (asked) expect(asked.exact.startsWith(asked.prefix.replace(/-$/, ''))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('filingPlace', () => {
  it.each([
    [
      'Z109-WS·2011·Y·办公室-0001',
      { fonds: 'Z109', series: 'WS·2011·Y·办公室', volume: null, page: null, item: '0001' },
    ],
    ['Z109-KJ·XX-0005-0012', { fonds: 'Z109', series: 'KJ·XX', volume: '0005', page: null, item: '0012' }],
    ['109-1-23-4', { fonds: '109', series: '1', volume: '23', page: null, item: '4' }],
    ['ZBC-025-0028-A01', { fonds: 'ZBC', series: null, volume: '025', page: '0028', item: 'A01' }],
    ['A-B-C-D-E', { fonds: 'A', series: 'B-C', volume: 'D', page: null, item: 'E' }],
    ['Z109-7', { fonds: 'Z109', series: null, volume: null, page: null, item: '7' }],
    ['7', { fonds: null, series: null, volume: null, page: null, item: '7' }],
    ['', { fonds: null, series: null, volume: null, page: null, item: null }],
  ])('of %s', (written, place) => {
    expect(filingPlace(written)).toEqual(place);
  });
});
