const WEEKDAYS = ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'] as const;

const HOUR = 3_600_000;

function partsOf(date: string) {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const weekday = WEEKDAYS[new Date(Date.UTC(year, month - 1, day)).getUTCDay()] ?? '';
  return { year, month, day, weekday };
}

/** The calendar date in Asia/Shanghai (UTC+8 all year) at an instant given in ms: 'YYYY-MM-DD'. */
export const shanghaiDate = (now: number): string => new Date(now + 8 * HOUR).toISOString().slice(0, 10);

/** Moves a calendar date by whole days. */
export function addDays(date: string, days: number): string {
  const { year, month, day } = partsOf(date);
  return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10);
}

/** '2026-11-18' → '2026年11月18日 星期三' */
export function longDay(date: string): string {
  const { year, month, day, weekday } = partsOf(date);
  return `${year}年${month}月${day}日 ${weekday}`;
}

/** '2026-11-18' → '11月18日 星期三' */
export function shortDay(date: string): string {
  const { month, day, weekday } = partsOf(date);
  return `${month}月${day}日 ${weekday}`;
}

/** '2026-11-18' → '11月18日' */
export function dayOfMonth(date: string): string {
  const { month, day } = partsOf(date);
  return `${month}月${day}日`;
}

/** '2026-11-18' → '2026年11月' */
export function monthOf(date: string): string {
  const { year, month } = partsOf(date);
  return `${year}年${month}月`;
}

/** '09:00', '11:30' → '上午 9:00 至 11:30' */
export function hours(starts: string, ends: string): string {
  const part = starts < '12:00' ? '上午' : starts < '18:00' ? '下午' : '晚上';
  return `${part} ${clock(starts)} 至 ${clock(ends)}`;
}

/** '09:05' → '9:05' */
export const clock = (time: string): string => time.replace(/^0/, '');

/** An instant → '11月18日 10:05' in Asia/Shanghai */
export function moment(instant: string): string {
  const there = new Date(Date.parse(instant) + 8 * HOUR).toISOString();
  return `${dayOfMonth(there.slice(0, 10))} ${there.slice(11, 16)}`;
}

/** How long something has waited at `now` (ms): '刚刚', '25 分钟', '3 小时', '2 天' */
export function waitedFor(since: string, now: number): string {
  const minutes = Math.max(0, Math.floor((now - Date.parse(since)) / 60_000));
  if (minutes < 1) return '刚刚';
  if (minutes < 60) return `${minutes} 分钟`;
  if (minutes < 1440) return `${Math.floor(minutes / 60)} 小时`;
  return `${Math.floor(minutes / 1440)} 天`;
}

/** 1 is Monday: 3, 3 → '星期三'; 1, 5 → '周一至周五' */
export function weekdayRange(first: number, last: number): string {
  const name = (weekday: number) => WEEKDAYS[weekday % 7] ?? '';
  const short = (weekday: number) => name(weekday).replace('星期', '周');
  return first === last ? name(first) : `${short(first)}至${short(last)}`;
}
