import { normaliseText } from '../text/normalise';
import { NUMERAL, readNumeral } from './chineseNumerals';
import { ERA_NAMES, eraOf } from './reignYears';

export type ArchivalDate = {
  /** The date as the archive wrote it, trimmed. */
  written: string;
  /** First and last day that it can mean, 'YYYY-MM-DD' in the Gregorian calendar; both null when unknown. */
  from: string | null;
  to: string | null;
};

type Span = { from: string; to: string };

/** Western years outside of these are taken for something else than a year. */
const FIRST_YEAR = 1000;
const LAST_YEAR = 2199;

const UNSAID = '[某口□xX×*?]+';
const MONTH = `(${NUMERAL}|[正冬腊]|${UNSAID})`;
const DAY = `(初?${NUMERAL}|${UNSAID})`;
const IN_WORDS = new RegExp(
  `^(${ERA_NAMES})?(${NUMERAL})年(农历|阴历|旧历)?(?:(闰)?${MONTH}月(?:份|${DAY}[日号]?|([上中下])旬)?|([春夏秋冬])季?|[初底末]|([上下])半年)?$`,
);
const BARE_REIGN_YEAR = new RegExp(`^(?:${ERA_NAMES})${NUMERAL}$`);
const IN_FIGURES = /^([0-9]{4})([-./])([0-9]{1,2})(?:\2([0-9]{1,2}))?\.?$/;
const RUN_TOGETHER = /^([0-9]{4})(?:([0-9]{2})([0-9]{2})?)?$/;
const DECADE = /^([0-9]{3})0年代$/;
const DECADE_OF_CENTURY = /^(19|20|21|十九|二十|二十一)世纪([1-9])0年代$/;
const UNSURE = /约|左右|前后|疑|\?|以前|以后/;

const pad = (value: number, width: number) => String(value).padStart(width, '0');
const day = (year: number, month: number, date: number) => `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`;

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** A Gregorian year, month or day; 0 for a part that is not said. Null for what is in no calendar. */
function gregorian(year: number, month: number, date: number): Span | null {
  if (year < FIRST_YEAR || year > LAST_YEAR || month > 12) return null;
  if (month === 0) return date === 0 ? { from: day(year, 1, 1), to: day(year, 12, 31) } : null;
  if (date > daysIn(year, month)) return null;
  return { from: day(year, month, date || 1), to: day(year, month, date || daysIn(year, month)) };
}

/**
 * A year of the traditional calendar. Its first day fell between 21 January and 20 February in every year since 1600, so
 * these days cover it whole; months are not converted, the covering range stays right.
 */
function traditional(year: number): Span {
  return { from: day(year, 1, 21), to: day(year + 1, 2, 20) };
}

const TEN_DAYS: Record<string, [number, number]> = { 上: [1, 10], 中: [11, 20], 下: [21, 31] };

function inWords(text: string): Span | null {
  const parts = IN_WORDS.exec(text);
  if (!parts) return null;
  const [, eraName, yearText = '', calendar, leap, monthText, dateText, tenDays, season, half] = parts;
  const number = readNumeral(yearText);
  const era = eraName === undefined ? null : eraOf(eraName);
  if (number === null || number === 0 || (era && number > era.years)) return null;
  const year = era ? era.first + number - 1 : number;
  if (year < FIRST_YEAR || year > LAST_YEAR) return null;

  const unsaid = (part: string | undefined) => part === undefined || new RegExp(`^${UNSAID}$`).test(part);
  const named = { 正: 1, 冬: 11, 腊: 12 }[monthText ?? ''];
  const month = unsaid(monthText) ? 0 : (named ?? readNumeral(monthText ?? ''));
  const date = unsaid(dateText) ? 0 : readNumeral((dateText ?? '').replace(/^初/, ''));
  if (month === null || date === null || (monthText !== undefined && !unsaid(monthText) && month === 0))
    return null;

  const byMoon =
    named !== undefined || leap !== undefined || calendar !== undefined || /^初/.test(dateText ?? '');
  if (era?.lunar || byMoon) return month <= 12 && date <= 30 ? traditional(year) : null;
  if (half !== undefined)
    return half === '上'
      ? { from: day(year, 1, 1), to: day(year, 6, 30) }
      : { from: day(year, 7, 1), to: day(year, 12, 31) };
  // A winter may run into the next January.
  if (season !== undefined)
    return {
      from: day(year, 1, 1),
      to: season === '冬' ? day(year + 1, 2, 29 - Number(daysIn(year + 1, 2) === 28)) : day(year, 12, 31),
    };
  if (tenDays !== undefined && month > 0) {
    const [first, last] = TEN_DAYS[tenDays] ?? [1, 31];
    return (
      gregorian(year, month, first) && {
        from: day(year, month, first),
        to: day(year, month, Math.min(last, daysIn(year, month))),
      }
    );
  }
  // 某月十二日: a day without its month says nothing about the day of the year.
  return gregorian(year, month, month === 0 ? 0 : date);
}

function single(text: string): Span | null {
  const figures = IN_FIGURES.exec(text);
  if (figures) return gregorian(Number(figures[1]), Number(figures[3]), Number(figures[4] ?? 0));
  const together = RUN_TOGETHER.exec(text);
  if (together) return gregorian(Number(together[1]), Number(together[2] ?? 0), Number(together[3] ?? 0));
  const decade = DECADE.exec(text);
  const century = DECADE_OF_CENTURY.exec(text);
  if (decade || century) {
    const first = decade
      ? Number(decade[1]) * 10
      : ((readNumeral(century?.[1] ?? '') ?? 0) - 1) * 100 + Number(century?.[2]) * 10;
    return first < FIRST_YEAR || first > LAST_YEAR
      ? null
      : { from: day(first, 1, 1), to: day(first + 9, 12, 31) };
  }
  return inWords(text);
}

/** The second half of '2003年5月12日至15日' or '乾隆二十五年至三十年' with what the first half already said. */
function completed(first: string, second: string): string {
  const head = new RegExp(`^((${ERA_NAMES})?${NUMERAL}年)((?:闰)?${NUMERAL}月)?`).exec(first);
  if (!head) return second;
  const [, year = '', era = '', month = ''] = head;
  if (new RegExp(`^闰?${NUMERAL}月`).test(second)) return year + second;
  if (new RegExp(`^${NUMERAL}[日号]$`).test(second)) return year + month + second;
  return new RegExp(`^${NUMERAL}年`).test(second) ? (single(second) ? second : era + second) : second;
}

function range(text: string): Span | null {
  const separator = /[至到~]/.test(text) ? /[至到~]/ : /-/;
  const [first = '', second = '', ...more] = text.split(separator);
  if (first === '' || second === '' || more.length > 0) return null;
  // 乾隆三十八至三十九年: the first half left its 年 to the second.
  const whole = BARE_REIGN_YEAR.test(first) ? `${first}年` : first;
  const from = single(whole);
  const to = single(completed(whole, second));
  return from && to && from.from <= to.to ? { from: from.from, to: to.to } : null;
}

/** Folds variants and full width, keeps punctuation, drops spaces, a time of day and brackets. */
function folded(written: string): string {
  const characters = [...written.normalize('NFKC')].map((character) => normaliseText(character) || character);
  return characters
    .join('')
    .replace(/[t\s]+[0-9]{1,2}:[0-9]{2}(:[0-9]{2})?.*$/, '')
    .replace(/[\s[\]()〔〕【】,]|公元|公历|阳历/g, '')
    .replace(/[‐-―−─━]+|-{2,}/g, '-')
    .replace(/^[〇零一二三四五六七八九o0]{4}/, (year) =>
      /[一二三四五六七八九]/.test(year) ? year.replace(/[o0]/g, '〇') : year,
    )
    .replace(/([0-9])元月|年元月/, (month) => month.replace('元月', '1月'));
}

/**
 * Reads a date as Chinese archives write it: 20030512, 20030500, 2003-5-12, 2003.5, 2003年5月12日, 二〇〇三年五月,
 * 民国二十三年, 光绪三十年三月初四日, 1950年代, and two of them as a range. The answer covers every day that the words can mean.
 * Reign years follow the traditional calendar: their range is the whole year, from 21 January to 20 February of the next.
 * Brackets (a date supplied by the archivist) are read like the date inside. Whatever is unsure (约, 左右, ?), impossible
 * (month 13) or not understood is unknown; nothing is guessed, and nothing throws.
 */
export function readArchivalDate(written: string): ArchivalDate {
  const text = written.length > 100 ? '' : folded(written);
  const span = UNSURE.test(text) ? null : (single(text) ?? range(text));
  return { written: written.trim(), from: span?.from ?? null, to: span?.to ?? null };
}
