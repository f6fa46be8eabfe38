import { ImportRefusal } from './importRefusal';

/** What a column of a catalogue can mean, with the headings that archives give it, the most exact first. */
const HEADINGS = {
  level: '层级 著录层级 著录级别 级别',
  code: '档号 文件档号 件档号 文件级档号 案卷档号 案卷级档号',
  title: '题名 文件题名 正题名 文件正题名 标题 文件标题 案卷题名 案卷标题 案卷名称',
  date: '日期 日期_原文 日期原文 成文日期 文件日期 形成日期 形成时间 文件形成时间 文件形成日期 成文时间 起止日期 起止时间 时间 年度 年份',
  dateStart: '起始日期 开始日期 起日期 起始时间 起始年度 年份起 起始年',
  dateEnd: '终止日期 结束日期 止日期 终止时间 终止年度 年份止 终止年',
  creator: '责任者 文件责任者 第一责任者 主要责任者 作者 形成者 发文机关 发文单位 著者',
  documentNumber: '文号 文件编号 发文字号 文件字号 发文号 文件号',
  retention: '保管期限 保存期限 期限',
  openness: '开放标识 开放状态 开放意见 开放鉴定意见 开放审核意见 开放审核结果 开放情况 是否开放',
  secrecy: '密级 文件密级 保密级别 秘密等级',
  extent: '页数 总页数 张数 数量',
  carrier: '载体形态 载体类型 载体形式 载体 介质',
  note: '附注 备注 说明',
  abstract: '摘要 提要 内容摘要 内容提要',
  text: '正文 全文',
  category: '门类 档案门类 门类名称 档案类别 档案类型 类别名称 类别',
  fondsCode: '全宗号 全宗编号',
  fondsName: '全宗名称 全宗名 全宗 立档单位名称 立档单位',
  series: '类别号 实体分类号 分类号 目录号',
  volume: '案卷号 卷号 案卷编号',
  page: '页号 起始页号 页次',
  item: '件号 馆编件号 室编件号 顺序号 文件序号',
  availability: '利用方式 查阅方式 查看方式 提供方式 利用形式',
  place: '存放位置 存放地点 存址 库位 库房位置 排架号',
} as const;

export type Field = keyof typeof HEADINGS;

/** A column of the file that is used: where it stands and what the archive calls it. */
export type Column = { index: number; heading: string };
export type Columns = {
  of: Partial<Record<Field, Column>>;
  /** All headings as the file has them, trimmed. */
  headings: string[];
  /** Headings that are not used; 序号 is not worth a word. */
  unused: string[];
};

/** File heading → field, from `--map`; headings as `headingKey` gives them. */
export type ColumnMap = ReadonlyMap<string, Field>;

/** A heading as it is compared: no spaces, marks or remarks in brackets. */
function headingKey(heading: string): string {
  return heading
    .normalize('NFKC')
    .replace(/\([^)]*\)|\[[^\]]*\]|【[^】]*】|〔[^〕]*〕/g, '')
    .replace(/[\s*:'"\p{Cc}\p{Cf}]/gu, '');
}

const fields = Object.keys(HEADINGS) as Field[];
const rankOf = new Map<string, { field: Field; rank: number }>();
for (const field of fields)
  HEADINGS[field].split(' ').forEach((heading, rank) => rankOf.set(headingKey(heading), { field, rank }));

/**
 * Reads `我们的列=题名,另一列=日期`: left what the file says, right any heading that is understood. Throws `ImportRefusal`
 * MAP_UNREADABLE or MAP_TARGET_UNKNOWN.
 */
export function parseColumnMap(text: string): ColumnMap {
  const map = new Map<string, Field>();
  for (const part of text.split(/[,，]/).filter((piece) => piece.trim() !== '')) {
    const [from = '', to = '', ...more] = part.split(/[=＝]/).map(headingKey);
    if (from === '' || to === '' || more.length > 0) throw new ImportRefusal('MAP_UNREADABLE', part.trim());
    const target = rankOf.get(to);
    if (!target) throw new ImportRefusal('MAP_TARGET_UNKNOWN', to);
    map.set(from, target.field);
  }
  return map;
}

/**
 * Which column holds what; null unless the row names at least 题名 and 档号. Of two columns for one element the mapped one,
 * then the one with the more exact heading is used, the other is among the unused ones.
 */
export function matchHeaders(headings: string[], map: ColumnMap = new Map()): Columns | null {
  const chosen: Partial<Record<Field, Column & { rank: number }>> = {};
  headings.forEach((written, index) => {
    const key = headingKey(written);
    const mapped = map.get(key);
    const meaning = mapped ? { field: mapped, rank: -1 } : rankOf.get(key);
    if (!meaning) return;
    const before = chosen[meaning.field];
    if (!before || meaning.rank < before.rank)
      chosen[meaning.field] = { index, heading: written.trim(), rank: meaning.rank };
  });
  if (!chosen.title || !chosen.code) return null;
  const used = new Set(Object.values(chosen).map((column) => column.index));
  return {
    of: Object.fromEntries(
      Object.entries(chosen).map(([field, { index, heading }]) => [field, { index, heading }]),
    ),
    headings: headings.map((heading) => heading.trim()),
    unused: headings.filter(
      (heading, index) => !used.has(index) && heading.trim() !== '' && headingKey(heading) !== '序号',
    ),
  };
}

/** Throws `ImportRefusal` MAP_COLUMN_MISSING when `--map` names a column that the file does not have. */
export function checkMapUsed(headings: string[], map: ColumnMap): void {
  const present = new Set(headings.map(headingKey));
  for (const heading of map.keys())
    if (!present.has(heading)) throw new ImportRefusal('MAP_COLUMN_MISSING', heading);
}
