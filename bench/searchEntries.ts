import type { CatalogueRecord } from '@/shared/domain/catalogue/catalogueRecord';
import { createRandom, type Random } from '../server/demo/random';

const SURNAMES = [...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕'];
const GIVEN = [
  ...'国建华文明志德荣秀英玉兰桂芳春海军平红霞永福贵生长林树根宝财新民光辉庆祥凤莲淑珍立成振东学义忠信仁和',
];
const PLACES = [...'上下东西南北前后大小新老石柳松杨槐泉溪河湖山岭坪坝桥井塘湾沟'];
const ENDS = [...'庄村屯岗店营堡坡口头'];
const OFFICES = [
  '县人民政府',
  '县委办公室',
  '县民政局',
  '县土地管理局',
  '县林业局',
  '县教育局',
  '县人事局',
  '县水利局',
  '县卫生局',
  '县公证处',
];
const MATTERS = [
  '水利建设',
  '粮食征购',
  '救灾款物',
  '干部任免',
  '学校调整',
  '农田改造',
  '计划生育',
  '春耕生产',
  '集市管理',
  '道路养护',
  '林木采伐',
  '扶贫救济',
];
const KINDS = ['通知', '批复', '报告', '请示', '决定', '意见', '函', '总结'];

/**
 * Entries of a county archive that does not exist: deterministic, the same beginning for every size. Titles of 15–30
 * characters; names and villages give rare words, offices and kinds frequent ones.
 */
export function* benchEntries(size: number): Generator<CatalogueRecord> {
  const random = createRandom('bench:search');
  for (let at = 0; at < size; at++) yield entry({ random, at });
}

function entry({ random, at }: { random: Random; at: number }): CatalogueRecord {
  const year = 1949 + Math.floor(Math.sqrt(random.next()) * 70);
  const date = `${year}-${two(random.int(1, 12))}-${two(random.int(1, 28))}`;
  const office = random.pick(OFFICES);
  const person = random.pick(SURNAMES) + random.pick(GIVEN) + (random.chance(0.7) ? random.pick(GIVEN) : '');
  const village = random.pick(PLACES) + random.pick(PLACES) + random.pick(ENDS);
  const town = random.pick(PLACES) + random.pick(GIVEN) + random.pick(['乡', '镇', '公社']);
  const kind = random.pick(KINDS);
  const [category, title] = random.pick([
    ['文书', `清和${office}关于${town}${random.pick(MATTERS)}工作的${kind}`],
    ['文书', `关于${person}同志任职的${kind}`],
    ['婚姻', `${person}、${random.pick(SURNAMES)}${random.pick(GIVEN)}${random.pick(GIVEN)}结婚登记申请书`],
    ['土地', `${town}${village}${person}宅基地使用证存根`],
    ['林权', `${town}${village}第${random.int(1, 30)}小班山林权证`],
    ['学籍', `${town}中心小学${year}届毕业生名册`],
    ['退伍', `${person}退伍军人登记表`],
  ] as const);
  const fonds = random.int(1, 60);
  return {
    level: 'ITEM',
    code: `${String(fonds).padStart(3, '0')}-WS·${year}·Y-${String(Math.floor(at / 200)).padStart(4, '0')}-${String(at % 200).padStart(4, '0')}`,
    title,
    dateWritten: date.replaceAll('-', ''),
    dateFrom: date,
    dateTo: date,
    creator: random.chance(0.5) ? `清和${office}` : person,
    documentNumber: random.chance(0.3) ? `清政发〔${year}〕${random.int(1, 120)}号` : null,
    retention: '永久',
    openness: 'OPEN',
    secrecy: null,
    extent: null,
    carrier: '纸质',
    note: null,
    abstract: null,
    text: null,
    category,
    fondsCode: null,
    fondsName: `清和县第${fonds}全宗`,
    series: null,
    volume: null,
    page: null,
    item: null,
    availability: random.pick(['ONLINE', 'READING_ROOM', 'READING_ROOM', 'BY_ORDER', 'UNAVAILABLE'] as const),
    place: null,
  };
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

export type BenchQuery = { kind: string; query: string; category?: string };

/** A mixed set of queries about these entries; the same for every size. */
export function benchQueries(eachKind: number): BenchQuery[] {
  const random = createRandom('bench:queries');
  const known = [...benchEntries(20_000)];
  const title = () => random.pick(known).title;
  const part = (text: string, length: number) => {
    const from = random.int(0, Math.max(0, text.length - length));
    return text.slice(from, from + length);
  };
  const makers: Record<string, () => Omit<BenchQuery, 'kind'>> = {
    'one character': () => ({ query: part(title(), 1) }),
    'two characters': () => ({ query: part(title(), 2) }),
    'phrase of 3–5': () => ({ query: part(title(), random.int(3, 5)) }),
    'phrase of 6–10': () => ({ query: part(title(), random.int(6, 10)) }),
    'two words': () => {
      const from = title();
      return { query: `${part(from, 2)} ${part(from, random.int(2, 3))}` };
    },
    'three words': () => {
      const from = title();
      return { query: `${part(from, 2)} ${part(from, 2)} ${part(from, 2)}` };
    },
    'word + filter': () => ({
      query: part(title(), 2),
      category: random.pick(['文书', '婚姻', '土地', '退伍']),
    }),
    'creator only': () => ({ query: random.pick(OFFICES).slice(1) }),
    档号: () => ({ query: random.pick(known).code }),
    'nothing there': () => ({ query: `${part(title(), 2)}龘${part(title(), 2)}` }),
  };
  return Object.entries(makers).flatMap(([kind, make]) =>
    Array.from({ length: eachKind }, () => ({ kind, ...make() })),
  );
}
