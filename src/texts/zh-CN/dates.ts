import { shanghaiClock, weekdayOf } from '@/shared/domain/calendar/shanghaiDate';

const WEEKDAYS = ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'] as const;

function partsOf(date: string) {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const weekday = WEEKDAYS[weekdayOf(date) % 7] ?? '';
  return { year, month, day, weekday };
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

/** '09:00', '11:30' → '上午 9:00 至 11:30'; '13:30', '16:30' → '下午 1:30 至 4:30'; '09:00', '15:00' → '上午 9:00 至下午 3:00' */
export function hours(starts: string, ends: string): string {
  const [from, to] = [partOfDay(starts), partOfDay(ends)];
  // 12:00 as an end still belongs to the morning.
  const until = from === to || ends === '12:00' ? ` ${clock(ends)}` : `${to} ${clock(ends)}`;
  return `${from} ${clock(starts)} 至${until}`;
}

const partOfDay = (time: string) => (time < '12:00' ? '上午' : time < '18:00' ? '下午' : '晚上');

/** '09:05' → '9:05', '13:30' → '1:30' */
function clock(time: string): string {
  const [hour = 0] = time.split(':').map(Number);
  return `${hour > 12 ? hour - 12 : hour}${time.slice(2)}`;
}

/** An instant → '11月18日 10:05' in Asia/Shanghai */
export function moment(instant: string): string {
  const { date, time } = shanghaiClock(new Date(instant));
  return `${dayOfMonth(date)} ${time}`;
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
