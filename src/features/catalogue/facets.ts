import type { Bucket, SearchFilters } from '@/shared/contracts/catalogue';
import { catalogueTexts } from '@/texts/zh-CN/catalogue';

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
