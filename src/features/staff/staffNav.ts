import { goTo, replaceWith } from '@/platform/navigate';
import { places } from '@/platform/places';
import { staffTexts } from '@/texts/zh-CN/staff';
import type { NavItem } from '@/ui/Frame';

export type DeskPlace = 'requests' | 'day' | 'me';

/** The bar of the staff desk, seen from one of its places. From any day, the day's own place leads to today. */
export function staffNav(here: DeskPlace): NavItem[] {
  const openDay = here === 'day' ? replaceWith : goTo;
  return [
    { key: 'requests', label: staffTexts.desk, onPress: () => goTo(places.staffRequests) },
    { key: 'day', label: staffTexts.dayTitle, onPress: () => openDay(places.staffDay()) },
    { key: 'me', label: staffTexts.me, onPress: () => goTo(places.me) },
  ];
}
