import { hours, weekdayRange } from '@/texts/zh-CN/dates';
import type { Definition } from '@/ui/DefinitionList';
import type { Archive } from './ArchiveProvider';

/** The weekdays on which the archive opens, Monday first; neighbouring days with the same hours are one line. */
export function openingHours({ openingHours: periods }: Pick<Archive, 'openingHours'>): Definition[] {
  const runs: { first: number; last: number; words: string }[] = [];
  for (const weekday of [1, 2, 3, 4, 5, 6, 7]) {
    const words = periods
      .filter((period) => period.weekday === weekday)
      .sort((a, b) => a.starts.localeCompare(b.starts))
      .map(({ starts, ends }) => hours(starts, ends))
      .join('\n');
    const before = runs[runs.length - 1];
    if (words === '') continue;
    if (before?.words === words && before.last === weekday - 1) before.last = weekday;
    else runs.push({ first: weekday, last: weekday, words });
  }
  return runs.map(({ first, last, words }) => ({ term: weekdayRange(first, last), description: words }));
}
