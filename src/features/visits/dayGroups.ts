import type { BookableDay } from '@/shared/contracts/visits';
import { addDays } from '@/shared/domain/calendar/shanghaiDate';
import { dayOfMonth, monthOf, shortDay } from '@/texts/zh-CN/dates';
import { visitTexts } from '@/texts/zh-CN/visits';

/** A day to choose a session on, or a run of days that cannot be chosen for one and the same reason. */
export type DayGroup =
  | { kind: 'open'; month: string; day: BookableDay }
  | { kind: 'closed'; month: string; first: string; last: string; why: string };

/** Why nothing can be chosen on a day; null when something can. */
export function closedBecause({ state, closure, sessions }: BookableDay): string | null {
  if (state === 'OPEN') return sessions.length > 0 ? null : visitTexts.closedWeekday;
  if (state === 'UNKNOWN') return visitTexts.unknown;
  if (state === 'TOO_SOON') return visitTexts.tooSoon;
  if (closure?.reason === 'HOLIDAY') return visitTexts.closedHoliday(closure.name ?? visitTexts.holiday);
  if (closure?.reason === 'SPECIAL') return visitTexts.closedSpecial(closure.name ?? visitTexts.special);
  return visitTexts.closedWeekday;
}

/** Days in order; neighbouring closed days with the same reason become one line. */
export function groupDays(days: BookableDay[]): DayGroup[] {
  const groups: DayGroup[] = [];
  for (const day of days) {
    const why = closedBecause(day);
    const month = monthOf(day.date);
    const before = groups[groups.length - 1];
    if (why === null) groups.push({ kind: 'open', month, day });
    else if (
      before?.kind === 'closed' &&
      before.why === why &&
      before.month === month &&
      addDays({ date: before.last, days: 1 }) === day.date
    )
      before.last = day.date;
    else groups.push({ kind: 'closed', month, first: day.date, last: day.date, why });
  }
  return groups;
}

/** '11月21日 星期六' or '11月21日 至 11月22日' */
export const rangeWords = (first: string, last: string): string =>
  first === last ? shortDay(first) : `${dayOfMonth(first)}${visitTexts.to}${dayOfMonth(last)}`;
