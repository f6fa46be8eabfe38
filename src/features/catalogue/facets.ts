import type { Bucket, SearchFilters } from '@/shared/contracts/catalogue';
import { catalogueTexts } from '@/texts/zh-CN/catalogue';
import type { Found } from './useSearch';

export const facetNames = [
  'category',
  'decade',
  'fonds',
  'availability',
] as const satisfies (keyof SearchFilters)[];
export type FacetName = (typeof facetNames)[number];

/** What a value of a facet is called on the screen; codes that the server does not name are named here. */
export function bucketWords(facet: FacetName, { key, name }: Pick<Bucket, 'key' | 'name'>): string {
  if (facet === 'availability')
    return catalogueTexts.availability[key as keyof typeof catalogueTexts.availability] ?? name;
  if (facet === 'decade') return catalogueTexts.decade(key);
  return name;
}

/** The values that would make the result smaller: not one that every hit has. Counts of a capped total are not sure. */
export function narrowingBuckets(
  { facets, total }: Pick<Found, 'facets' | 'total'>,
  facet: FacetName,
): Bucket[] {
  return facets[facet].filter(({ count }) => total.capped || count < total.value);
}

/** The `most` largest, or all: decades in the order of the years, everything else the largest first. */
export function orderedBuckets(facet: FacetName, buckets: Bucket[], most = buckets.length): Bucket[] {
  const largest = [...buckets].sort((a, b) => b.count - a.count).slice(0, most);
  return facet === 'decade' ? largest.sort((a, b) => yearOf(a) - yearOf(b)) : largest;
}

/** Unknown decades come last. */
const yearOf = ({ key }: Bucket) => (/^\d+$/.test(key) ? Number(key) : Infinity);
