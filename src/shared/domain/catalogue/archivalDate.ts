import { normaliseText } from '../text/normalise';
import { NUMERAL, readNumeral } from './chineseNumerals';
import { ERA_NAMES, eraOf } from './reignYears';
import { readSingleDate, type Span, traditional } from './singleDate';

export type ArchivalDate = {
  /** The date as the archive wrote it, trimmed. */
  written: string;
  /** First and last day that it can mean, 'YYYY-MM-DD' in the Gregorian calendar; both null when unknown. */
  from: string | null;
  to: string | null;
};

const UNSURE = /约|左右|前后|疑|\?|以前|以后/;
const BARE_REIGN_YEAR = new RegExp(`^(?:${ERA_NAMES})${NUMERAL}$`);
const YEAR_AND_MONTH = new RegExp(`^((${ERA_NAMES})?${NUMERAL}年)((?:闰)?(?:${NUMERAL}|[正冬腊])月)?`);
const BEGINS_WITH_MONTH = new RegExp(`^闰?(?:${NUMERAL}|[正冬腊])月`);
const BEGINS_WITH_YEAR = new RegExp(`^${NUMERAL}年`);
const DAY_ALONE = new RegExp(`^(?:初?(${NUMERAL})[日号]|初(${NUMERAL}))$`);
const DAY_AT_END = new RegExp(`月初?(${NUMERAL})[日号]?$`);

/**
 * The second half of '2003年5月12日至15日' or '乾隆二十五年至三十年' with what the first half already said; null when it
 * names an earlier day of the same month.
 */
function completed(first: string, second: string): string | null {
  const head = YEAR_AND_MONTH.exec(first);
  if (!head) return second;
  const [, year = '', era = '', month = ''] = head;
  if (BEGINS_WITH_MONTH.test(second)) return year + second;
  const day = DAY_ALONE.exec(second);
  if (day) {
    const last = readNumeral(day[1] ?? day[2] ?? '');
    const start = readNumeral(DAY_AT_END.exec(first)?.[1] ?? '');
    return last !== null && start !== null && last < start ? null : year + month + second;
  }
  return BEGINS_WITH_YEAR.test(second) && !readSingleDate(second) ? era + second : second;
}

function readRange(text: string): Span | null {
  const separator = /[至到~]/.test(text) ? /[至到~]/ : /-/;
  const [first = '', second = '', ...more] = text.split(separator);
  if (first === '' || second === '' || more.length > 0) return null;
  // 乾隆三十八至三十九年: the first half left its 年 to the second.
  const whole = BARE_REIGN_YEAR.test(first) ? `${first}年` : first;
  const from = readSingleDate(whole);
  const to = readSingleDate(completed(whole, second) ?? '');
  return from && to && from.from <= to.from ? { from: from.from, to: to.to } : null;
}

const QING_ERAS = ERA_NAMES.split('|').filter((name) => eraOf(name)?.lunar);
const DYNASTY = new RegExp(`[大前]?清[朝代]?(${QING_ERAS.join('|')})`, 'g');

/** Variants and full width folded, without a time of day or the name of the calendar or the dynasty. */
function folded(written: string): string {
  const characters = [...written.normalize('NFKC')].map((character) => normaliseText(character) || character);
  return characters
    .join('')
    .replace(/[t\s]+[0-9]{1,2}:[0-9]{2}(:[0-9]{2})?.*$/, '')
    .replace(/公元|公历|阳历/g, '')
    .replace(/中华(民国)/g, '$1')
    .replace(DYNASTY, '$1')
    .trim();
}

/** Without white space, brackets and commas. Between two figures they keep them apart: 2003 1 1 is not 200311. */
function compact(text: string): string {
  return text
    .replace(/([0-9])[\s[\]()〔〕【】,]+(?=[0-9])/g, '$1.')
    .replace(/[\s[\]()〔〕【】,]/g, '')
    .replace(/[‐-―−─━]+|-{2,}/g, '-')
    .replace(/^[〇零一二三四五六七八九o0]{4}/, (year) =>
      /[一二三四五六七八九]/.test(year) ? year.replace(/[o0]/g, '〇') : year,
    )
    .replace(/([0-9])元月|年元月/, (month) => month.replace('元月', '1月'));
}

function readCompact(text: string): Span | null {
  const date = compact(text);
  return readSingleDate(date) ?? readRange(date);
}

const EXPLAINED = /^([^[(〔【]+)[[(〔【]([^\])〕】]+)[\])〕】]$/;

/** 民国38年（1949）: two dates that say the same, as the narrower of them; null when they contradict each other. */
function readExplained(text: string): Span | null {
  const [, outside = '', inside = ''] = EXPLAINED.exec(text) ?? [];
  const [one, other] = [readCompact(outside), readCompact(inside)];
  if (!one || !other) return null;
  for (const [narrow, wide] of [
    [one, other],
    [other, one],
  ] as const) {
    if (wide.from <= narrow.from && narrow.to <= wide.to) return narrow;
    // A traditional year is called by the western year that most of it lies in.
    const year = wide.from.slice(0, 4);
    const named = traditional(Number(year));
    const isWholeYear = wide.from === `${year}-01-01` && wide.to === `${year}-12-31`;
    if (isWholeYear && narrow.from === named.from && narrow.to === named.to) return narrow;
  }
  return null;
}

/**
 * Reads a date as Chinese archives write it: 20030512, 20030500, 2003-5-12, 2003.5, 2003年5月12日, 二〇〇三年五月,
 * 民国二十三年, 民国23.5.12, 清光绪三十年三月初四日, 1950年代, and two of them as a range. The answer covers every day that the
 * words can mean. Reign years follow the traditional calendar: their range is the whole year, from 21 January to 20 February
 * of the next. Brackets (a date supplied by the archivist) are read like the date inside; a second date in brackets has
 * to say the same as the first. Whatever is unsure (约, 左右, ?), impossible (month 13), contradictory or not
 * understood is unknown; nothing is guessed, and nothing throws.
 */
export function readArchivalDate(written: string): ArchivalDate {
  const text = written.length > 100 ? '' : folded(written);
  const span = UNSURE.test(text) ? null : (readCompact(text) ?? readExplained(text));
  return { written: written.trim(), from: span?.from ?? null, to: span?.to ?? null };
}
