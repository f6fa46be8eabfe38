import type { Availability } from '@/shared/domain/catalogue/catalogueRecord';
import type { AccessAdvice } from '@/shared/domain/catalogue/howToSee';

const number = (count: number) => count.toLocaleString('zh-CN');
const countOf = ({ value, capped }: { value: number; capped: boolean }) => (capped ? `${value}+` : number(value));

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
  placeholder: '人名、地名、事情或档号',
  tooLong: (length: number, limit: number) => `您写了 ${length} 个字，最多 ${limit} 个字。请删短一些再找。`,
  nothingTyped: '还没有写要找什么。请先写几个字。',
  history: '最近找过',
  historyAgain: (query: string) => `再找一次：${query}`,
  clearHistory: '清除记录',
  historyCleared: '记录已清除',
  resultsTitle: (query: string) => (query ? `找“${query}”` : '查找档案'),
  total: (total: { value: number; capped: boolean }) => `共 ${countOf(total)} 条`,
  shown: (shown: number) => `已显示 ${shown} 条`,
  results: '找到的档案',
  activeFilters: '正在筛选',
  removeFilter: (facet: string, name: string) => `移除筛选：${facet} ${name}`,
  clearFilters: '清除全部筛选',
  openFilters: '筛选结果',
  closeFilters: '收起筛选',
  facetChoice: (name: string, count: string) => `${name}（${count}）`,
  moreChoices: (facet: string) => `更多${facet}`,
  decade: (key: string) => (key === 'unknown' ? '年代不详' : `${key} 年代`),
  more: '显示更多',
  noMore: '已经全部显示。',
  nothing: '没有找到',
  nothingFor: (query: string) => `没有找到“${query}”。`,
  nothingWithFilters: '用这些条件筛选，没有找到。',
  nothingWhy: '没有开放的档案在这里查不到。',
  withoutFilters: (count: string) => `不筛选，有 ${count} 条`,
  fewerWords: '少写几个字试试',
  fewerChoice: (query: string, count: string) => `找“${query}”，有 ${count} 条`,
  codeNeighbours: '档号相近的档案',
  askTitle: '还是找不到？',
  ask: '请打电话问，工作人员帮您查。',
  askLink: '怎么联系我们',
  browseLink: '按全宗浏览',
  elderAlias: '您可以换成长辈版：字大、按钮大。',
  noDate: '日期不详',
  metaDivider: '　',
  code: (code: string) => `档号 ${code}`,
  browseTitle: '按全宗浏览',
  browseLead: '全宗是一个单位或一个人的全部档案。',
  nodeCount: (count: number) => `开放 ${number(count)} 条`,
  kinds: { FONDS: '全宗', SERIES: '类别', VOLUME: '案卷' },
  childrenOf: { FONDS: '全宗', SERIES: '类别', VOLUME: '案卷' },
  entriesHere: '这里的档案',
  aboutFonds: '关于这个全宗',
  emptyNode: '这里没有开放的档案。',
  nodeMissing: '没有找到这一处目录。它可能不存在，或者没有开放。',
  allFonds: '全部全宗',
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
  fondsWords: (name: string, code: string) => (name ? `${name}（全宗号 ${code}）` : code),
  dateRange: (from: string, to: string) => (from === to ? from : `${from} 至 ${to}`),
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
    carrier: '载体形态',
    note: '附注',
  },
} as const;

/** Queries that mean the elder mode itself, not records. */
export const elderAliases = ['长辈版', '老年版', '老人版', '大字版', '大字', '大字体', '关怀版', '关怀模式', '适老版', '长辈模式'];
