import type { SearchFilters } from '@/shared/contracts/catalogue';
import { catalogueTexts } from '@/texts/zh-CN/catalogue';
import { Button } from '@/ui/Button';
import { Chip } from '@/ui/Chip';
import { Row } from '@/ui/Layout';
import { Section } from '@/ui/Section';
import { bucketWords, facetNames } from './facets';
import type { FacetName } from './facets';
import { knownFonds } from './fondsNames';
import type { Found } from './useSearch';

export type FilterChipsProps = {
  filters: SearchFilters;
  /** Where the names of the chosen values are looked up; on an empty result there may be none. */
  facets: Found['facets'] | null;
  onChange: (filters: SearchFilters) => void;
};

/** The filters in force, each removable; they stay when nothing is found, or nobody could get out again. */
export function FilterChips({ filters, facets, onChange }: FilterChipsProps) {
  const active = facetNames.flatMap((facet) => {
    const key = filters[facet];
    return key ? [{ facet, words: wordsFor({ facet, key, facets }) }] : [];
  });
  if (active.length === 0) return null;
  const without = (facet: FacetName) => {
    const { [facet]: _removed, ...rest } = filters;
    onChange(rest);
  };
  return (
    <Section title={catalogueTexts.activeFilters}>
      <Row>
        {active.map(({ facet, words }) => (
          <Chip
            key={facet}
            removable
            label={catalogueTexts.removeFilter(catalogueTexts.facets[facet], words)}
            onPress={() => without(facet)}
          >
            {words}
          </Chip>
        ))}
        {active.length > 1 && (
          <Button kind="quiet" onPress={() => onChange({})}>
            {catalogueTexts.clearFilters}
          </Button>
        )}
      </Row>
    </Section>
  );
}

function wordsFor({
  facet,
  key,
  facets,
}: {
  facet: FacetName;
  key: string;
  facets: Found['facets'] | null;
}): string {
  const named = facets?.[facet].find((bucket) => bucket.key === key);
  if (!named && facet === 'fonds') return knownFonds(key) ?? catalogueTexts.fondsCode(key);
  return bucketWords(facet, { key, name: named?.name ?? key });
}
