import type { Availability, Level, Openness } from '@/shared/domain/catalogue/catalogueRecord';

/** Turns '开放 已开放' lists into a look-up of each word. */
function words<T extends string>(lists: Record<T, string>): Map<string, T> {
  return new Map(
    (Object.entries(lists) as [T, string][]).flatMap(([meaning, list]) =>
      list.split(' ').map((word) => [word, meaning] as const),
    ),
  );
}

const OPENNESS_WORDS = words<Openness>({
  OPEN: '开放 已开放 公开 开放利用 同意开放',
  CONTROLLED: '控制 控制使用 控制利用 受控 限制 限制利用 不开放 不予开放 未开放',
  DEFERRED: '延期开放 延期 延期向社会开放',
  UNREVIEWED: '未审核 待审核 未鉴定 待鉴定 未审 未划控',
});
const LEVEL_WORDS = words<Level>({
  FONDS: '全宗 全宗级',
  SERIES: '类 类别 类级 类别级 系列',
  VOLUME: '案卷 卷 案卷级 卷级',
  ITEM: '件 文件 件级 文件级 卷内 卷内文件 单份文件',
});
const AVAILABILITY_WORDS = words<Availability>({
  ONLINE: '在线 网上 在线查看 网上查阅 在线浏览 数字化',
  READING_ROOM: '阅览室 到馆 到馆查阅 现场 现场查阅 馆内查阅',
  BY_ORDER: '预约 预约查阅 预约调阅 调卷 提前预约',
  UNAVAILABLE: '不提供 暂不提供 不可查阅 修复中',
});

const word = (value: string) => value.normalize('NFKC').replace(/[\s'"]/g, '');

/** 开放标识; null when the value is not understood. In a column headed 是否… 是 and 否 have a meaning. */
export function readOpenness(value: string, heading: string): Openness | null {
  const said = word(value);
  if (said === '') return 'UNREVIEWED';
  if (heading.startsWith('是否') && (said === '是' || said === '否'))
    return said === '是' ? 'OPEN' : 'CONTROLLED';
  return OPENNESS_WORDS.get(said) ?? null;
}

export const readLevel = (value: string): Level | null => LEVEL_WORDS.get(word(value)) ?? null;

export const readAvailability = (value: string): Availability | null =>
  AVAILABILITY_WORDS.get(word(value)) ?? null;

/** Whether a 密级 allows an entry to be open at all. */
export function mayBeOpen(secrecy: string | null): boolean {
  return ['', '无', '公开', '公开级', '国内', '国内级'].includes(word(secrecy ?? ''));
}
