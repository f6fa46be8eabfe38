import { archiveTexts } from '@/texts/zh-CN/archive';
import { hours, weekdayNames } from '@/texts/zh-CN/dates';
import type { Definition } from '@/ui/DefinitionList';
import type { Archive } from './ArchiveProvider';

/** One line for each weekday on which the archive opens, Monday first. */
export function openingHours({ openingHours: periods }: Pick<Archive, 'openingHours'>): Definition[] {
  return [1, 2, 3, 4, 5, 6, 7].flatMap((weekday) => {
    const ofDay = periods
      .filter((period) => period.weekday === weekday)
      .sort((a, b) => a.starts.localeCompare(b.starts))
      .map(({ starts, ends }) => hours(starts, ends));
    return ofDay.length === 0
      ? []
      : [{ term: weekdayNames[weekday] ?? '', description: ofDay.join(archiveTexts.clockDivider) }];
  });
}
