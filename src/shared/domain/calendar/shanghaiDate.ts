/** Calendar date of Asia/Shanghai, 'YYYY-MM-DD'. Such strings sort by time. */
export type CalendarDate = string;

/** What a clock on the wall of the reading room shows: date and 'HH:mm'. */
export type WallClock = { date: CalendarDate; time: string };

const DAY = 86_400_000;
/** China has kept UTC+8 without summer time since 1991-09-15; no earlier instant is ever asked for. */
const SHANGHAI_OFFSET = 8 * 3_600_000;

/** The wall clock in Asia/Shanghai at an instant, whatever the machine's own time zone. */
export function shanghaiClock(now: Date): WallClock {
  const shifted = new Date(now.getTime() + SHANGHAI_OFFSET).toISOString();
  return { date: shifted.slice(0, 10), time: shifted.slice(11, 16) };
}

/** Today in Asia/Shanghai. */
export function today(now: Date): CalendarDate {
  return shanghaiClock(now).date;
}

/** Whether a text is a date that exists, from the year 1000 on: '2026-02-29' is not. PostgreSQL knows no year 0. */
export function isCalendarDate(text: string): boolean {
  if (!/^[1-9]\d{3}-\d{2}-\d{2}$/.test(text)) return false;
  const instant = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(text);
}

/** The date `days` days later (earlier when negative). */
export function addDays({ date, days }: { date: CalendarDate; days: number }): CalendarDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** ISO weekday: 1 Monday … 7 Sunday. */
export function weekdayOf(date: CalendarDate): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay() || 7;
}

/** The dates from `from` to `to`, both included; none when `to` is earlier. */
export function datesBetween({ from, to }: { from: CalendarDate; to: CalendarDate }): CalendarDate[] {
  const dates: CalendarDate[] = [];
  for (let date = from; date <= to; date = addDays({ date, days: 1 })) dates.push(date);
  return dates;
}
