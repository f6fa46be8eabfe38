import { createHash } from 'node:crypto';
import { LIMITS, OPENNESS, type CatalogueRecord } from '@/shared/domain/catalogue/catalogueRecord';
import { canonicalCode } from '@/shared/domain/catalogue/referenceCode';
import { demoFondsTexts } from '@/texts/zh-CN/demo';
import { qingheEntries } from '../../../server/demo/qingheEntries';

const entries = [...qingheEntries()];
const known = new Map(entries.map((entry) => [entry.code, entry]));

function counted(of: (entry: CatalogueRecord) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const entry of entries) counts[of(entry)] = (counts[of(entry)] ?? 0) + 1;
  return counts;
}

/** The year of a 类别号: HY·1987, WS·2011·Y·办公室. */
const seriesYear = ({ series }: CatalogueRecord) => Number(/·(\d{4})/.exec(series ?? '')?.[1] ?? Number.NaN);
const yearsOf = (category: string) => entries.filter((entry) => entry.category === category).map(seriesYear);

const SAMPLES = [
  {
    code: 'M01-WS·民政-0006-007',
    title: '清和县政府关于沙棠乡第八保保长韩玉堂辞职的指令',
    creator: '清和县政府',
    documentNumber: '民字第1646号',
    dateWritten: '民国二十四年五月十八日',
  },
  {
    code: '002-WS·1959·C-0001',
    title: '清和县人民委员会1959年关于水利工作的请示、通知、批复等',
    creator: '清和县人民委员会',
    documentNumber: null,
    dateWritten: '1959年3月—11月',
  },
  {
    code: '050-WS·1974·C-0003-007',
    title: '清和县革命委员会关于同意沙棠公社沙棠大队建立知识青年点的批复',
    creator: '清和县革命委员会',
    documentNumber: '清革〔1974〕53号',
    dateWritten: '19740712',
  },
  {
    code: '002-WS·1987·Y-0001-008',
    title: '清和县人民政府关于搞好生猪生产和派购的意见',
    creator: '清和县人民政府',
    documentNumber: '清政发〔1987〕27号',
    dateWritten: '19870916',
  },
  {
    code: '015-TD·1951-0001-014',
    title: '桐花乡油桐坪村曹长根土地房产所有证存根',
    creator: '清和县人民政府',
    documentNumber: '清字第013814号',
    dateWritten: '1951年4月12日',
  },
  {
    code: '010-HY·1987-0001-004',
    title: '石保国、邱爱红结婚登记申请书',
    creator: '茶岩乡人民政府',
    documentNumber: '茶婚字(1987)第004号',
    dateWritten: '1987-02-13',
  },
  {
    code: '020-LQ·1982-0001-011',
    title: '东井大队第二生产队胡火生自留山使用证存根',
    creator: '清和县人民政府',
    documentNumber: '清林证字第04011号',
    dateWritten: '19820907',
  },
  {
    code: '025-ZQ·1973-0002-004',
    title: '张国庆知识青年回城审批表',
    creator: '清和县知识青年上山下乡领导小组办公室',
    documentNumber: '清知审字第004号',
    dateWritten: '1973年3月6日',
  },
  {
    code: '040-GZ·1981-0001-017',
    title: '马大海继承权公证书',
    creator: '清和县公证处',
    documentNumber: '(81)清证民字第017号',
    dateWritten: '19811005',
  },
  {
    code: '060-KJ·1975-0003-011',
    title: '青萍中学教学楼工程立面图',
    creator: '泽阳地区建筑设计院',
    documentNumber: '建施-11',
    dateWritten: '19751021',
  },
];

describe('The generated catalogue of the demo archive', () => {
  it('is the same on every machine and every day', () => {
    const digest = createHash('sha256');
    // The ranges of days are read from the written dates by a rule that has its own tests.
    for (const { dateFrom: _from, dateTo: _to, ...entry } of entries)
      digest.update(`${JSON.stringify(entry)}\n`);
    expect(digest.digest('hex')).toMatchInlineSnapshot(
      `"8354bc039bcaa6278478d27657533529e8731d888da0d7a535f81d8a6ed52454"`,
    );
  });

  it('has over 36,000 entries with as many 档号, documents and the volumes they are bound in', () => {
    expect(new Set(entries.map(({ code }) => canonicalCode(code))).size).toBe(entries.length);
    expect(entries.every(({ code }) => canonicalCode(code) === code)).toBe(true);
    expect(counted(({ level }) => level)).toMatchInlineSnapshot(`
     {
       "ITEM": 34249,
       "VOLUME": 1983,
     }
    `);
  });

  it('spreads over these fonds', () => {
    expect(counted(({ fondsCode, fondsName }) => `${fondsCode} ${fondsName}`)).toMatchInlineSnapshot(`
     {
       "001 中共清和县委员会": 2332,
       "002 清和县人民政府": 3256,
       "010 清和县民政局": 6118,
       "015 清和县国土资源局": 2877,
       "020 清和县林业局": 2671,
       "025 清和县知识青年上山下乡领导小组办公室": 1954,
       "030 清和县教育局": 3765,
       "035 清和县人民武装部": 2249,
       "040 清和县公证处": 1356,
       "045 清和县计划生育委员会": 2165,
       "050 清和县革命委员会": 1166,
       "055 清和县劳动和社会保障局": 2239,
       "060 清和县城乡建设局": 1058,
       "101 清和县城关镇人民政府": 826,
       "M01 清和县政府（民国）": 1454,
       "Z01 清和县档案馆馆藏照片": 746,
     }
    `);
  });

  it('spreads over these 门类', () => {
    expect(counted(({ category }) => category ?? '')).toMatchInlineSnapshot(`
     {
       "公证": 1356,
       "再生育": 245,
       "土地": 2561,
       "婚姻": 5266,
       "学籍": 3104,
       "工伤": 336,
       "招工": 1222,
       "收养": 167,
       "文书": 12884,
       "林权": 2002,
       "照片": 746,
       "独生子女": 1678,
       "知青": 1827,
       "科技": 1058,
       "退伍": 1780,
     }
    `);
  });

  it('is opened by these shares, personal records mostly not', () => {
    expect(counted(({ openness }) => openness)).toMatchInlineSnapshot(`
     {
       "CONTROLLED": 11290,
       "DEFERRED": 2284,
       "OPEN": 15201,
       "UNREVIEWED": 7457,
     }
    `);
    for (const openness of OPENNESS)
      expect(counted((entry) => entry.openness)[openness]).toBeGreaterThan(2000);
    for (const category of ['婚姻', '收养', '公证', '独生子女', '工伤']) {
      const own = entries.filter((entry) => entry.category === category && entry.level === 'ITEM');
      const open = own.filter(({ openness }) => openness === 'OPEN');
      expect(open.length / own.length).toBeLessThan(0.1);
    }
  });

  it('keeps to the limits of every element, trimmed, and never has an empty text', () => {
    const wrong = entries.flatMap((entry) =>
      Object.entries(LIMITS).filter(([element, limit]) => {
        const text = entry[element as keyof CatalogueRecord];
        return text !== null && (text === '' || text !== text.trim() || [...text].length > limit);
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('has titles of the length that archives write', () => {
    const lengths = entries.map(({ title }) => [...title].length).sort((left, right) => left - right);
    expect(lengths[0]).toBeGreaterThanOrEqual(5);
    expect(lengths[lengths.length >> 1]).toBeGreaterThanOrEqual(15);
    expect(lengths[lengths.length - 1]).toBeLessThanOrEqual(50);
    expect(new Set(entries.map(({ title }) => title)).size).toBeGreaterThan(25_000);
    expect(entries.filter(({ title }) => /undefined|NaN|[{}]|的的|关于关于/.test(title))).toEqual([]);
  });

  it.each([
    ['知青', 1968, 1980],
    ['公证', 1981, 2011],
    ['独生子女', 1979, 2014],
    ['再生育', 1993, 2010],
    ['工伤', 1997, 2012],
    ['收养', 1992, 2012],
    ['退伍', 1953, 2012],
    ['土地', 1951, 2012],
  ])('has %s records of %i to %i alone', (category, from, to) => {
    const years = yearsOf(category);
    expect([Math.min(...years), Math.max(...years)]).toEqual([from, to]);
  });

  it('has 林权 records of the two reforms alone', () => {
    expect([...new Set(yearsOf('林权'))].sort()).toEqual([1981, 1982, 1983, 1984, 2007, 2008, 2009, 2010]);
  });

  it('speaks of communes only while there were any', () => {
    const wrong = entries.filter(
      (entry) => /公社|大队/.test(entry.title) && (seriesYear(entry) < 1958 || seriesYear(entry) > 1983),
    );
    expect(wrong).toEqual([]);
  });

  it('holds no number that could be somebody’s identity card or telephone', () => {
    const personal = /\d{17}[\dXx]|(?<!\d)1\d{10}(?!\d)|(?<!\d)0\d{2,3}-\d{7,8}/;
    expect(entries.filter((entry) => personal.test(Object.values(entry).join('\n')))).toEqual([]);
  });

  it('knows the days of nearly every date, and leaves the doubtful ones unknown', () => {
    const unknown = entries.filter(({ dateFrom }) => dateFrom === null);
    expect(unknown.length / entries.length).toBeLessThan(0.01);
    for (const { dateWritten } of unknown) expect(dateWritten ?? '约').toMatch(/^约/);
  });

  it('can be read on the screen exactly where an open entry has its text', () => {
    for (const { openness, text, availability } of entries)
      expect(availability === 'ONLINE').toBe(openness === 'OPEN' && text !== null);
  });

  it('says of every fonds that it is a demonstration', () => {
    for (const code of new Set(entries.map(({ fondsCode }) => fondsCode ?? '')))
      expect(demoFondsTexts[code]?.[0]).toMatch(/^演示数据/);
  });

  it.each(SAMPLES)('reads as an archive writes: $code', (sample) => {
    expect(known.get(sample.code)).toMatchObject(sample);
  });
});
