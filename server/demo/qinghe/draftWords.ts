import type { Random } from '../random';
import type { PaperKind } from './topics/topic';
import { writeDay, type Day } from './writtenDates';

/** What a report is about: 做好防汛 → 防汛情况. */
export function reportMatter(text: string): string {
  const matter = text.replace(/^(?:进一步|切实)?(?:做好|抓紧|抓好|搞好)/, '');
  return /(?:情况|问题|结果|意见)$/.test(matter) ? matter : `${matter}情况`;
}

/** One or two sentences on a document, as an archivist sums it up. */
export function abstractOf(options: {
  kind: PaperKind;
  text: string;
  /** Whom the body's papers are addressed to: 各公社, 各乡镇. */
  addressees: string;
  random: Random;
}): string | null {
  const { kind, text, addressees: all, random } = options;
  const sentences: Partial<Record<PaperKind, string[]>> = {
    n: [
      `就${text}提出${random.pick(['三', '四', '五'])}条要求，由${all}和有关单位贯彻执行。`,
      `对${text}的时间、步骤和责任单位作出安排。`,
      `要求${all}加强领导，确定专人负责${text}，并上报执行情况。`,
    ],
    N: [`转发上级关于${text}的要求，县内附有贯彻意见。`, `对${text}的范围、标准和经费作出规定。`],
    p: [`同意${text}，并按规定办理有关手续。`, `同意${text}，自批复之日起执行。`],
    q: [`请求${text}，附理由和预算表。`],
    Q: [`请求${text}，附基本情况说明。`],
    b: [`汇报${reportMatter(text)}，附统计表和下一步打算。`],
    B: [`汇报${reportMatter(text)}和存在的困难。`],
    y: [`就${text}提出目标、措施和组织保障。`],
    t: [`通报${text}的单位和个人，附名单。`],
  };
  const known = sentences[kind];
  return known ? random.pick(known) : null;
}

/** What the cataloguer noticed about the sheet itself. */
export function sheetNote(year: number, random: Random): string | null {
  if (!random.chance(0.1)) return null;
  const notes = ['附件一份。', '右下角缺损，不影响阅读。', '有领导人批注。', '另有草稿一份。', '缺末页。'];
  if (year < 1975) notes.push('铅笔书写，字迹较淡。', '毛笔手写件。', '复写件，纸张变脆。');
  if (year > 1950 && year < 1992) notes.push('油印件。', '油印件，部分字迹模糊。');
  if (year > 1990) notes.push('打印件。', '复印件，原件存办文单位。');
  return random.pick(notes);
}

/** The wording of a public notice. */
export function noticeText(options: {
  title: string;
  creator: string;
  text: string;
  addressees: string;
  date: Day;
}): string {
  const { title, creator, text, addressees, date } = options;
  return [
    title,
    `现就${text}有关事项通告如下：`,
    '一、凡辖区内的机关、团体、企业事业单位和个人，均应遵守本通告。',
    `二、${addressees}和有关部门负责本通告的宣传和执行。`,
    '三、违反本通告的，由主管部门按有关规定处理。',
    '四、本通告自公布之日起施行。',
    `${creator}　${writeDay(date, 'words')}`,
  ].join('\n');
}

/** Months in which a matter comes up, by a word in it. */
const SEASONS: readonly [RegExp, readonly [number, number]][] = [
  [/春节|元旦|春运/, [1, 1]],
  [/计划(?!生育)|任务|收支预算/, [1, 3]],
  [/春耕|春季|春荒|植树/, [2, 4]],
  [/汛|夏收|安全检查/, [4, 7]],
  [/招生|毕业生/, [5, 8]],
  [/受灾|洪涝|减产|病虫害|松毛虫|秋季|教师/, [7, 10]],
  [/征兵|冬|征购|护林防火|秋/, [9, 12]],
  [/\{Y\}年.*情况/, [11, 12]],
  [/年终|总结|统计|执行情况|评选|先进|兑现/, [11, 12]],
  [/国庆|成立\{A\}周年/, [8, 9]],
];

/** The first and last month in which the matter would be written about. */
export function monthsOf(text: string): readonly [number, number] {
  return SEASONS.find(([word]) => word.test(text))?.[1] ?? [1, 12];
}
