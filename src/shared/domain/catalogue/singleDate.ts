import { NUMERAL, readNumeral } from './chineseNumerals';
import { ERA_NAMES, eraOf } from './reignYears';

/** First and last day, 'YYYY-MM-DD' in the Gregorian calendar. */
export type Span = { from: string; to: string };

/** Western years outside of these are taken for something else than a year. */
const FIRST_YEAR = 1000;
const LAST_YEAR = 2199;

const UNSAID = '[某口□xX×*?]+';
const MONTH = `(${NUMERAL}|[正冬腊]|${UNSAID})`;
const DAY = `(初?${NUMERAL}|${UNSAID})`;
const IN_WORDS = new RegExp(
  `^(${ERA_NAMES})?(${NUMERAL})年(农历|阴历|旧历)?(?:(闰)?${MONTH}月(?:份|${DAY}[日号]?|([上中下])旬)?|([春夏秋冬])季?|[初底末]|([上下])半年)?$`,
);
/** 民国23.5.12. With hyphens only the whole date: 民国23-25 may be two years. */
const REIGN_IN_FIGURES = new RegExp(
  `^(${ERA_NAMES})([0-9]{1,2})(?:([./])([0-9]{1,2})(?:\\3([0-9]{1,2}))?|-([0-9]{1,2})-([0-9]{1,2}))$`,
);
const IN_FIGURES = /^([0-9]{4})([-./])([0-9]{1,2})(?:\2([0-9]{1,2}))?\.?$/;
const RUN_TOGETHER = /^([0-9]{4})(?:([0-9]{2})([0-9]{2})?)?$/;
const DECADE = /^([0-9]{3})0年代$/;
const DECADE_OF_CENTURY = /^(19|20|21|十九|二十|二十一)世纪([1-9])0年代$/;

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
export function traditional(year: number): Span {
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

/** A date without an end: in figures, in words, by a reign, or a decade. Null for everything else. */
export function readSingleDate(text: string): Span | null {
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
  const reign = REIGN_IN_FIGURES.exec(text);
  if (!reign) return inWords(text);
  const [, era = '', year = '', , month = reign[6], date = reign[7]] = reign;
  return inWords(`${era}${year}年${month}月${date === undefined ? '' : `${date}日`}`);
}
