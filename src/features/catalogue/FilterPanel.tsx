import { useState } from 'react';
import type { SearchFilters } from '@/shared/contracts/catalogue';
import { catalogueTexts } from '@/texts/zh-CN/catalogue';
import { Button } from '@/ui/Button';
import { Stack } from '@/ui/Layout';
import { Card } from '@/ui/Section';
import { FacetChoices } from './FacetChoices';
import { facetNames, narrowingBuckets } from './facets';
import type { Found } from './useSearch';

export type FilterPanelProps = {
  filters: SearchFilters;
  found: Pick<Found, 'facets' | 'total'>;
  onChange: (filters: SearchFilters) => void;
};

/** The filters that would narrow a result, with counts; closed until asked for, absent where there are none. */
export function FilterPanel({ filters, found, onChange }: FilterPanelProps) {
  const [open, setOpen] = useState(false);
  const offered = facetNames
    .filter((facet) => !filters[facet])
    .map((facet) => ({ facet, buckets: narrowingBuckets(found, facet) }))
    .filter(({ buckets }) => buckets.length > 0);
  if (offered.length === 0) return null;
  return (
    <Stack>
      <Button kind="secondary" expanded={open} onPress={() => setOpen(!open)}>
        {open ? catalogueTexts.closeFilters : catalogueTexts.openFilters}
      </Button>
      {open && (
        <Card>
          <Stack gap="large">
            {offered.map(({ facet, buckets }) => (
              <FacetChoices
                key={facet}
                facet={facet}
                buckets={buckets}
                capped={found.total.capped}
                onChoose={(key) => onChange({ ...filters, [facet]: key })}
              />
            ))}
          </Stack>
        </Card>
      )}
    </Stack>
  );
}
