import { basketTexts } from '@/texts/zh-CN/basket';
import { Button } from '@/ui/Button';
import { Stack } from '@/ui/Layout';
import { Notice } from '@/ui/Notice';
import { Paragraph } from '@/ui/Paragraph';
import type { BasketRow } from './useBasketEntries';

export type BasketSummaryProps = {
  rows: BasketRow[];
  /** How many entries one visit may have; null while it is not known. */
  maxItems: number | null;
  onBook: () => void;
};

/** How many entries, how many may be, and the way to booking once nothing stands against it. */
export function BasketSummary({ rows, maxItems, onBook }: BasketSummaryProps) {
  const count = rows.length;
  const gone = rows.some(({ entry }) => entry === null);
  const tooMany = maxItems !== null && count > maxItems;
  return (
    <Stack>
      <Paragraph>
        {basketTexts.count(count) + (maxItems === null ? '' : basketTexts.limit(maxItems))}
      </Paragraph>
      {tooMany && <Notice kind="warning" title={basketTexts.tooMany(count, maxItems)} />}
      {gone && <Notice kind="warning" title={basketTexts.goneFirst} />}
      <Button block disabled={tooMany || gone || undefined} onPress={onBook}>
        {basketTexts.book}
      </Button>
    </Stack>
  );
}
