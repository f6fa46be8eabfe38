import { useState } from 'react';
import type { SearchFilters } from '@/shared/contracts/catalogue';
import { catalogueTexts } from '@/texts/zh-CN/catalogue';
import { Button } from '@/ui/Button';
import { Stack } from '@/ui/Layout';
import { Card } from '@/ui/Section';
import { FacetChoices } from './FacetChoices';
import { facetNames } from './facets';
import type { Found } from './useSearch';

export type FilterPanelProps = {
  filters: SearchFilters;
  found: Pick<Found, 'facets' | 'total'>;
  onChange: (filters: SearchFilters) => void;
};

/** The filters that a result offers, with counts; closed until asked for. */
export function FilterPanel({ filters, found, onChange }: FilterPanelProps) {
  const [open, setOpen] = useState(false);
  const offered = facetNames.filter((facet) => !filters[facet] && found.facets[facet].length > 0);
  if (offered.length === 0) return null;
  return (
    <Stack>
      <Button kind="secondary" expanded={open} onPress={() => setOpen(!open)}>
        {open ? catalogueTexts.closeFilters : catalogueTexts.openFilters}
      </Button>
      {open && (
        <Card>
          <Stack gap="large">
            {offered.map((facet) => (
              <FacetChoices
                key={facet}
                facet={facet}
                buckets={found.facets[facet]}
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
