/** 层级 of DA/T 18-2022: what one entry describes. */
export const LEVELS = ['FONDS', 'SERIES', 'VOLUME', 'ITEM'] as const;
export type Level = (typeof LEVELS)[number];

/** 开放标识 of DA/T 18-2022: 开放, 控制, 延期开放, 未审核. Only OPEN is ever shown to the public. */
export const OPENNESS = ['OPEN', 'CONTROLLED', 'DEFERRED', 'UNREVIEWED'] as const;
export type Openness = (typeof OPENNESS)[number];

/** How a reader gets to see the entry: on this screen, in the reading room, fetched on order, not at all. */
export const AVAILABILITY = ['ONLINE', 'READING_ROOM', 'BY_ORDER', 'UNAVAILABLE'] as const;
export type Availability = (typeof AVAILABILITY)[number];

/**
 * One catalogue entry as an archive hands it over: the descriptive elements of DA/T 18-2022 at file level, in
 * the archive's own words. Texts are trimmed, well-formed and free of control characters; an element
 * that is absent is null, never ''. The limits are those of `LIMITS`.
 */
export type CatalogueRecord = {
  /** 层级 */
  level: Level;
  /** 档号 as the archive writes it; the entry's identity inside one archive is `canonicalCode(code)`. */
  code: string;
  /** 题名 */
  title: string;
  /** 日期 as written, e.g. '民国二十三年五月'. */
  dateWritten: string | null;
  /** First and last possible day of that date, 'YYYY-MM-DD' Gregorian; both null when it is not known. */
  dateFrom: string | null;
  dateTo: string | null;
  /** 责任者 */
  creator: string | null;
  /** 文件编号 (文号) */
  documentNumber: string | null;
  /** 保管期限 as written: 永久, 30年, … */
  retention: string | null;
  /** 开放标识 */
  openness: Openness;
  /** 密级 as written */
  secrecy: string | null;
  /** 页数, 数量 as written */
  extent: string | null;
  /** 载体形态 */
  carrier: string | null;
  /** 附注 */
  note: string | null;
  /** 摘要 */
  abstract: string | null;
  /** 正文: a transcription of the document */
  text: string | null;
  /** 门类 by name: 文书, 婚姻, 土地, … */
  category: string | null;
  /** 全宗号 and 全宗名称 */
  fondsCode: string | null;
  fondsName: string | null;
  /** 类别号, 案卷号, 页号, 件号 */
  series: string | null;
  volume: string | null;
  page: string | null;
  item: string | null;
  /** How it can be seen; BY_ORDER unless the archive says otherwise. */
  availability: Availability;
  /** 存放位置: for the staff only, never sent to the public. */
  place: string | null;
};

/** Longest accepted value of each free text, in characters (code points). */
export const LIMITS = {
  code: 100,
  title: 1000,
  dateWritten: 100,
  creator: 500,
  documentNumber: 200,
  retention: 50,
  secrecy: 50,
  extent: 100,
  carrier: 100,
  note: 5000,
  abstract: 10_000,
  text: 200_000,
  category: 50,
  fondsCode: 50,
  fondsName: 200,
  series: 100,
  volume: 100,
  page: 100,
  item: 100,
  place: 200,
} as const satisfies Partial<Record<keyof CatalogueRecord, number>>;
