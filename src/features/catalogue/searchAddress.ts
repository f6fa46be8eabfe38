import { places } from '@/platform/places';
import type { EntrySummary, SearchFilters } from '@/shared/contracts/catalogue';

/** What a results screen shows; it lives in the screen's address, so that a return or restart keeps it. */
export type Search = { query: string; filters: SearchFilters };

const AVAILABILITIES = [
  'ONLINE',
  'READING_ROOM',
  'BY_ORDER',
  'UNAVAILABLE',
] as const satisfies EntrySummary['availability'][];

export function searchOf(params: Record<string, string | undefined>): Search {
  const { query = '', category, decade, fonds } = params;
  const availability = AVAILABILITIES.find((known) => known === params.availability);
  return {
    query,
    filters: {
      ...(category && { category }),
      ...(decade && { decade }),
      ...(fonds && { fonds }),
      ...(availability && { availability }),
    },
  };
}

export const addressOfSearch = ({ query, filters }: Search): string => places.results({ query, ...filters });
