import type { Random } from '../random';
import { grownUp } from './people';
import { RURAL_TOWNSHIPS, townshipName, villageName, type Township } from './places';
import { numeral } from './writtenDates';

type Named = readonly [from: number, to: number, name: string];

export const UNITS: readonly Named[] = [
  [1950, 2016, '县粮食局'],
  [1951, 2016, '县供销合作社'],
  [1955, 2016, '县农业局'],
  [1955, 2016, '县水利局'],
  [1955, 1998, '县商业局'],
  [1958, 1984, '县手工业管理局'],
  [1955, 1983, '县文教局'],
  [1955, 2012, '县卫生局'],
  [1956, 2016, '县交通局'],
  [1952, 1998, '县邮电局'],
  [1970, 2004, '县农业机械管理局'],
  [1950, 2016, '县财政局'],
  [1950, 1994, '县税务局'],
  [1965, 1998, '县物资局'],
  [1984, 2016, '县文化局'],
  [1980, 2016, '县审计局'],
];

export const FACTORIES: readonly Named[] = [
  [1956, 1998, '清和县农机修造厂'],
  [1969, 2001, '清和县化肥厂'],
  [1970, 2005, '清和县水泥厂'],
  [1953, 2003, '清和县酒厂'],
  [1952, 2000, '清和县印刷厂'],
  [1958, 1999, '清和县缫丝厂'],
  [1958, 2002, '清和县造纸厂'],
  [1956, 1997, '清和县食品厂'],
  [1960, 2004, '清和县机砖厂'],
  [1956, 1992, '清和县竹木器厂'],
  [1954, 2001, '清和县粮油加工厂'],
  [1976, 2015, '清和县自来水厂'],
  [1972, 1999, '清和县棉纺厂'],
];

export const SCHOOLS: readonly Named[] = [
  [1950, 2016, '清和县第一中学'],
  [1956, 2016, '清和县第二中学'],
  [1969, 2016, '清和县第三中学'],
  [1958, 2016, '青萍中学'],
  [1968, 2016, '柘湾中学'],
  [1970, 2012, '望鹿中学'],
  [1971, 2010, '半塘中学'],
  [1978, 2000, '清和县师范学校'],
  [1983, 2012, '清和县职业中学'],
  [1950, 2016, '城关第一小学'],
  [1954, 2016, '城关第二小学'],
];

const RESERVOIRS: readonly Named[] = [
  [1958, 2016, '望鹿水库'],
  [1966, 2016, '石臼水库'],
  [1970, 2016, '云涧水库'],
  [1964, 2010, '半塘排灌站'],
  [1971, 2016, '青萍渠'],
  [1975, 2010, '柘湾水电站'],
];

/** What meetings are about, by the years when there were such meetings. */
const MEETINGS: readonly Named[] = [
  [1950, 2005, '农业生产'],
  [1952, 2016, '教育工作'],
  [1953, 1992, '粮食工作'],
  [1955, 2010, '水利工作'],
  [1955, 2016, '财政工作'],
  [1956, 2012, '民政工作'],
  [1960, 2000, '工业交通'],
  [1979, 2015, '计划生育'],
  [1985, 2016, '安全生产'],
  [1986, 2016, '扶贫开发'],
  [1978, 2012, '信访工作'],
];

/** One of those that existed in that year. */
export function existing(list: readonly Named[], year: number, random: Random): string {
  const found = list.filter(([from, to]) => year >= from && year <= to);
  return random.pick(found.length > 0 ? found : list)[2];
}

/** Congresses of the county's people: the first in 1954, then about every third year. */
const congress = (year: number) => Math.max(1, Math.round((year - 1951) / 3.6));

/** `place` is what {T} and {V} mean; `body` the factory, school or office that the text begins with. */
export type Filled = { text: string; place: Township; body: string | null };

/** Fills the slots of a matter's text for a year. */
export function fillSlots(options: {
  text: string;
  year: number;
  author: string;
  place?: Township;
  random: Random;
}): Filled {
  const { text, year, author, random } = options;
  const place = options.place ?? random.pick(RURAL_TOWNSHIPS);
  const other = random.pick(RURAL_TOWNSHIPS.filter((township) => township !== place));
  const [first = '', second = ''] = random.some(place.villages, 2);
  const values: Record<string, () => string> = {
    T: () => townshipName(place, year),
    T2: () => townshipName(other, year),
    V: () => villageName(place, first, year),
    V2: () => villageName(place, second, year),
    P: () => grownUp(year, random),
    U: () => existing(UNITS, year, random),
    F: () => existing(FACTORIES, year, random),
    S: () => existing(SCHOOLS, year, random),
    R: () => existing(RESERVOIRS, year, random),
    M: () => existing(MEETINGS, year, random),
    Y: () => String(year),
    A: () => numeral(year - 1949),
    A1: () => author,
    C: () => numeral(congress(year)),
    N: () => numeral(random.int(1, 24)),
    D: () => String(random.int(2, 40) * 5),
  };
  const [, opening] = /^\{([FSU])\}/.exec(text) ?? [];
  const body = opening === undefined ? null : values[opening]!();
  const rest = body === null ? text : text.slice(3);
  const filled = rest.replace(/\{(\w+)\}/g, (_, slot: string) => values[slot]!());
  return { text: (body ?? '') + filled, place, body };
}

/** Whether what the text speaks of existed in that year. */
export function canBeFilled(text: string, year: number): boolean {
  const needs: [string, readonly Named[]][] = [
    ['{F}', FACTORIES],
    ['{R}', RESERVOIRS],
    ['{U}', UNITS],
    ['{S}', SCHOOLS],
  ];
  return needs.every(
    ([slot, list]) => !text.includes(slot) || list.some(([from, to]) => year >= from && year <= to),
  );
}
