import type { Random } from '../random';

/** A Gregorian day; months and days count from 1. */
export type Day = { year: number; month: number; day: number };

/** How one cataloguer wrote dates: the same hand through a volume. */
export type DateHand = 'compact' | 'words' | 'hyphens' | 'points' | 'numerals' | 'republic';

const NUMERALS = '〇一二三四五六七八九';

/** 12 → 十二, 28 → 二十八; up to 99. */
export function numeral(value: number): string {
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  if (tens === 0) return NUMERALS[ones]!;
  return `${tens === 1 ? '' : NUMERALS[tens]}十${ones === 0 ? '' : NUMERALS[ones]}`;
}

/** 1952 → 一九五二 */
export function yearInNumerals(year: number): string {
  return [...String(year)].map((digit) => NUMERALS[Number(digit)]).join('');
}

/** 1934 → 民国二十三 */
export const republicYear = (year: number): string => `民国${numeral(year - 1911)}`;

const two = (value: number) => String(value).padStart(2, '0');

/** The hand that a volume of that year is written in. */
export function dateHand(year: number, random: Random): DateHand {
  if (year < 1949) return 'republic';
  const hands: DateHand[] = [
    'compact',
    'compact',
    'compact',
    'compact',
    'words',
    'words',
    'hyphens',
    'points',
  ];
  if (year < 1966) hands.push('numerals');
  return year > 2000 ? 'compact' : random.pick(hands);
}

/** A whole day in that hand: 19870512, 1987年5月12日, 1987-05-12, 1987.5.12, 一九五二年三月四日, 民国二十三年五月四日. */
export function writeDay({ year, month, day }: Day, hand: DateHand): string {
  if (hand === 'compact') return `${year}${two(month)}${two(day)}`;
  if (hand === 'hyphens') return `${year}-${two(month)}-${two(day)}`;
  if (hand === 'points') return `${year}.${month}.${day}`;
  if (hand === 'words') return `${year}年${month}月${day}日`;
  const inWords = hand === 'republic' ? republicYear(year) : yearInNumerals(year);
  return `${inWords}年${numeral(month)}月${numeral(day)}日`;
}

/** A day as it was found on the sheet: sometimes only the month or the year, rarely a guess or nothing. */
export function writeDate(date: Day, hand: DateHand, random: Random): string | null {
  const exactness = random.next();
  if (exactness < 0.86) return writeDay(date, hand);
  const { year, month } = date;
  const yearWords =
    hand === 'republic' ? republicYear(year) : hand === 'numerals' ? yearInNumerals(year) : String(year);
  const monthWords = hand === 'republic' || hand === 'numerals' ? numeral(month) : String(month);
  if (exactness < 0.95) return hand === 'compact' ? `${year}${two(month)}` : `${yearWords}年${monthWords}月`;
  if (exactness < 0.985) return `${yearWords}年`;
  if (year > 2000) return writeDay(date, hand);
  if (exactness < 0.992) return `[${year}]`;
  return exactness < 0.996 ? `约${yearWords}年` : null;
}

/** First and last day of a volume: 19870103-19871120. */
export function writeRange(first: Day, last: Day, hand: DateHand): string {
  if (hand === 'compact') return `${writeDay(first, hand)}-${writeDay(last, hand)}`;
  if (hand === 'republic') {
    const months = first.month === last.month ? '' : `至${numeral(last.month)}月`;
    return `${republicYear(first.year)}年${numeral(first.month)}月${months}`;
  }
  const months = first.month === last.month ? '' : `—${last.month}月`;
  return `${first.year}年${first.month}月${months}`;
}

/** A working day's date in that year, within these months. */
export function someDay(year: number, random: Random, [from, to]: readonly [number, number] = [1, 12]): Day {
  return { year, month: random.int(from, to), day: random.int(1, 28) };
}

/** Orders days; negative when `one` is earlier. */
export function compareDays(one: Day, other: Day): number {
  return one.year - other.year || one.month - other.month || one.day - other.day;
}
