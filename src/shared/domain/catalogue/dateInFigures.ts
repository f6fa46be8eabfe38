/** A year, a month of it or a day of it; 0 for a part that is not said. */
export type CalendarDay = { year: number; month: number; day: number };

/** Two that are the same are one day, month or year. */
export type CalendarSpan = { from: CalendarDay; to: CalendarDay };

/** As in archivalDate.ts: other numbers are taken for something else than a year. */
const FIRST_YEAR = 1000;
const LAST_YEAR = 2199;

const RUN_TOGETHER = /^([0-9]{4})(?:([0-9]{2})([0-9]{2})?)?$/;
const APART = /^([0-9]{4})([-./])([0-9]{1,2})(?:\2([0-9]{1,2}))?\.?$/;

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function single(text: string): CalendarDay | null {
  const together = RUN_TOGETHER.exec(text);
  const apart = APART.exec(text);
  const [year = 0, month = 0, day = 0] = together
    ? together.slice(1).map((part = '') => Number(part))
    : [apart?.[1], apart?.[3], apart?.[4]].map((part = '') => Number(part));
  if (year < FIRST_YEAR || year > LAST_YEAR || month > 12) return null;
  if (month === 0 ? day > 0 : day > daysIn(year, month)) return null;
  return { year, month, day };
}

const numberOf = ({ year, month, day }: CalendarDay) => (year * 100 + month) * 100 + day;

/**
 * Reads a date that an archive wrote in figures and separators alone: 20141111, 20030500, 1998.8.20, 1998-8,
 * 20120213-20121123. Null for every other writing, which a reader shall see as it stands, and for what is in no calendar.
 * Never another date than `readArchivalDate` gives, whose tables of characters the client does without.
 */
export function readDateInFigures(written: string): CalendarSpan | null {
  // '2003 1 1' is not 200311.
  if (/[0-9]\s+[0-9]/.test(written.normalize('NFKC'))) return null;
  const text = written
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/[‐-―−─━]+/g, '-');
  const whole = single(text);
  if (whole) return { from: whole, to: whole };
  const [first = '', second = '', ...more] = text.split(/[至到~]/.test(text) ? /[至到~]/ : '-');
  const [from, to] = [single(first), single(second)];
  return from && to && more.length === 0 && numberOf(from) <= numberOf(to) ? { from, to } : null;
}
