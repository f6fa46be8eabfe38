import { isBookable } from '@/shared/domain/catalogue/isBookable';
import { basketTexts } from '@/texts/zh-CN/basket';
import { Button } from '@/ui/Button';
import { Stack } from '@/ui/Layout';
import { Notice } from '@/ui/Notice';
import { Paragraph } from '@/ui/Paragraph';
import type { BasketRow } from './useBasketEntries';

export type BasketSummaryProps = {
  /** The entries of the basket, without those taken out. */
  rows: BasketRow[];
  /** How many entries one visit may have; null while it is not known. */
  visitLimit: number | null;
  onBook: () => void;
};

/** How many entries, how many may be, and the way to booking once nothing stands against it. */
export function BasketSummary({ rows, visitLimit, onBook }: BasketSummaryProps) {
  const count = rows.length;
  const gone = rows.some(({ entry }) => entry === null);
  const notBookable = rows.some(({ entry }) => entry && !isBookable(entry.availability));
  const over = visitLimit === null ? 0 : Math.max(0, count - visitLimit);
  return (
    <Stack>
      <Paragraph>
        {basketTexts.count(count)}
        {visitLimit !== null && basketTexts.limit(visitLimit)}
        {over > 0 && basketTexts.removeFirst(over)}
      </Paragraph>
      {gone && <Notice kind="warning" title={basketTexts.goneFirst} />}
      {notBookable && <Notice kind="warning" title={basketTexts.notBookableFirst} />}
      <Button block disabled={over > 0 || gone || notBookable || undefined} onPress={onBook}>
        {basketTexts.book}
      </Button>
    </Stack>
  );
}
