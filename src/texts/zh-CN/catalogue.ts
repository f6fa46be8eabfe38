import type { Availability } from '@/shared/domain/catalogue/catalogueRecord';
import { readDateInFigures } from '@/shared/domain/catalogue/dateInFigures';
import type { CalendarDay, CalendarSpan } from '@/shared/domain/catalogue/dateInFigures';
import type { AccessAdvice } from '@/shared/domain/catalogue/howToSee';

const number = (count: number) => count.toLocaleString('zh-CN');
const countOf = ({ value, capped }: { value: number; capped: boolean }) =>
  capped ? `${number(value)}+` : number(value);

const calendarDay = ({ year, month, day }: CalendarDay) =>
  [year && `${year}年`, month && `${month}月`, day && `${day}日`].filter(Boolean).join('');

/** The end without what the beginning has said: 2012年2月13日 至 11月23日. A line is broken before 至 at most. */
function calendarSpan({ from, to }: CalendarSpan): string {
  const first = calendarDay(from);
  if (first === calendarDay(to)) return first;
  const sameYear = from.year === to.year && from.month > 0 && to.month > 0;
  const sameMonth = sameYear && from.month === to.month && from.day > 0 && to.day > 0;
  const rest = { year: sameYear ? 0 : to.year, month: sameMonth ? 0 : to.month, day: to.day };
  return `${first} 至\u00a0${calendarDay(rest)}`;
}

/** In a list: figures in words, every other writing as it stands. */
function dateShown(written: string | null): string {
  if (written === null) return '日期不详';
  const span = readDateInFigures(written);
  return span ? calendarSpan(span) : written;
}

/** '1983-05-01' */
function dayOf(date: string): CalendarDay {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return { year, month, day };
}

const code = (text: string) => `档号 ${text}`;

/** In one word, on a row of a list. */
const availability = {
  ONLINE: '可在线看',
  READING_ROOM: '可到馆看',
  BY_ORDER: '预约后到馆看',
  UNAVAILABLE: '暂时不能看',
} as const satisfies Record<Availability, string>;

/** 怎么看到它: one sentence. */
const advice = {
  READ_HERE: '这份档案的正文就在这一页，现在就能看。',
  COME_TO_READING_ROOM: '这份档案可以到阅览室看。放进预约单，再选日子。',
  COME_AFTER_SIGN_IN: '这份档案可以到阅览室看。先放进预约单，登录后选日子。',
  ORDER_AHEAD: '这份档案要提前调出来。放进预约单，再选日子。',
  ORDER_AHEAD_AFTER_SIGN_IN: '这份档案要提前调出来。先放进预约单，登录后选日子。',
  NOT_NOW: '这份档案现在不能看。想知道原因，请打电话问。',
  STAFF_FETCH: '您是工作人员，请按档号到库房调阅。',
} as const satisfies Record<AccessAdvice, string>;

/** 门类, decade and the like, as headings of the filters. */
const facets = { category: '门类', decade: '年代', fonds: '全宗', availability: '怎么看' } as const;

export const catalogueTexts = {
  availability,
  advice,
  facets,
  countOf,
  searchLabel: '查档案',
  placeholder: '人名、地名或档号',
  tooLong: (length: number, limit: number) => `您写了 ${length} 个字，最多 ${limit} 个字。请删短一些再找。`,
  nothingTyped: '还没有写要找什么。请先写几个字。',
  signsOnly: '只写了标点或符号，没法找。请写几个字。',
  hintTitle: '可以这样找',
  hint: '写人名、地名、单位、年份或档号。几个词中间空一格。',
  hintExamples: ['结婚登记', '土地', '知青'],
  hintExample: (query: string) => `试着找：${query}`,
  history: '最近找过',
  historyAgain: (query: string) => `再找一次：${query}`,
  clearHistory: '清除记录',
  historyCleared: '记录已清除',
  resultsTitle: (query: string) => (query ? `找“${query}”` : '查找档案'),
  total: (total: { value: number; capped: boolean }) => `共 ${countOf(total)} 条`,
  results: '找到的档案',
  activeFilters: '正在筛选',
  removeFilter: (facet: string, name: string) => `移除筛选：${facet} ${name}`,
  clearFilters: '清除全部筛选',
  openFilters: '筛选结果',
  closeFilters: '收起筛选',
  facetChoice: (name: string, count: string) => `${name}（${count}）`,
  moreChoices: (facet: string) => `更多${facet}`,
  decade: (key: string) => (key === 'unknown' ? '年代不详' : `${key}年代`),
  more: '显示更多',
  noMore: '已经全部显示。',
  nothingFor: (query: string) => `没有找到“${query}”。`,
  nothingWithFilters: '用这些条件筛选，没有找到。',
  nothingWhy: '还没有开放的档案，这里查不到。',
  withoutFilters: (count: string) => `不筛选，有 ${count} 条`,
  fewerWords: '少写几个字试试',
  fewerChoice: (query: string, count: string) => `找“${query}”，有 ${count} 条`,
  codeNeighbours: '档号相近的档案',
  orSeeOriginal: '想看原件，也可以预约到馆。',
  inBasket: '已经放进预约单。下一步，选来馆的日子。',
  originalInBasket: '原件已放进预约单，可以选来馆的日子了。',
  askTitle: '还是找不到？',
  ask: '请打电话问，工作人员帮您查。',
  askLink: '怎么联系我们',
  browseLink: '按全宗浏览',
  code,
  /** What a row of a list says under a title, in two lines. */
  facts: (entry: { code: string; dateWritten: string | null; category: string | null }): string[][] => [
    [code(entry.code)],
    [dateShown(entry.dateWritten), ...(entry.category ? [entry.category] : [])],
  ],
  browseTitle: '按全宗浏览',
  browseLead: '全宗是一个单位或一个人的全部档案。',
  nodeCount: (count: number) => `开放 ${number(count)} 条`,
  kinds: { FONDS: '全宗', SERIES: '类别', VOLUME: '案卷' },
  entriesHere: '这里的档案',
  wholeVolume: '整卷',
  aboutFonds: '关于这个全宗',
  emptyNode: '这里没有开放的档案。',
  nodeMissing: '没有找到这一处目录。它可能不存在，或者没有开放。',
  allFonds: '全部全宗',
  fondsCode: (code: string) => `全宗号 ${code}`,
  entryTitle: '档案',
  entryMissing: '没有找到这份档案',
  entryMissingWhy: '它可能不存在，或者没有开放。',
  entryMissingHow: '请核对档号，或打电话问档案馆。',
  searchAgain: '重新查找',
  howToSee: '怎么看到它',
  read: '看正文',
  closeText: '收起正文',
  text: '正文',
  abstract: '摘要',
  elements: '著录内容',
  whereItStands: '它在哪里',
  neighbours: '前后的档案',
  previous: '前一件',
  next: '后一件',
  share: '分享这份档案',
  shareTitle: (title: string, code: string) => `${title}（档号 ${code}）`,
  levels: { FONDS: '全宗', SERIES: '类别', VOLUME: '案卷', ITEM: '件' } as Record<string, string>,
  open: '开放',
  fondsWords: (name: string, code: string) => (code && name ? `${name}（全宗号 ${code}）` : name || code),
  dateRange: (from: string, to: string) => calendarSpan({ from: dayOf(from), to: dayOf(to) }),
  /** DA/T 18-2022 */
  terms: {
    code: '档号',
    title: '题名',
    creator: '责任者',
    dateWritten: '日期',
    range: '对应公历',
    documentNumber: '文件编号',
    level: '层级',
    category: '门类',
    fonds: '全宗',
    retention: '保管期限',
    openness: '开放标识',
    secrecy: '密级',
    extent: '数量及单位',
    page: '页号',
    carrier: '载体形态',
    note: '附注',
  },
} as const;
