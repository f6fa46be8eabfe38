import { useState } from 'react';
import type { Bucket } from '@/shared/contracts/catalogue';
import { catalogueTexts } from '@/texts/zh-CN/catalogue';
import { Button } from '@/ui/Button';
import { Chip } from '@/ui/Chip';
import { Heading } from '@/ui/Heading';
import { Row, Stack } from '@/ui/Layout';
import { bucketWords, orderedBuckets } from './facets';
import type { FacetName } from './facets';

const SHORT = 6;

export type FacetChoicesProps = {
  facet: FacetName;
  buckets: Bucket[];
  /** Counts are lower bounds. */
  capped: boolean;
  onChoose: (key: string) => void;
};

/** The values of one facet, at first the largest alone; a tap narrows the result to one. */
export function FacetChoices({ facet, buckets, capped, onChoose }: FacetChoicesProps) {
  const [all, setAll] = useState(false);
  const shown = orderedBuckets(facet, buckets, all ? undefined : SHORT);
  return (
    <Stack gap="small">
      <Heading level={2}>{catalogueTexts.facets[facet]}</Heading>
      <Row>
        {shown.map((bucket) => {
          const words = catalogueTexts.facetChoice(
            bucketWords(facet, bucket),
            catalogueTexts.countOf({ value: bucket.count, capped }),
          );
          return (
            <Chip key={bucket.key} label={words} onPress={() => onChoose(bucket.key)}>
              {words}
            </Chip>
          );
        })}
        {buckets.length > shown.length && (
          <Button kind="quiet" onPress={() => setAll(true)}>
            {catalogueTexts.moreChoices(catalogueTexts.facets[facet])}
          </Button>
        )}
      </Row>
    </Stack>
  );
}
