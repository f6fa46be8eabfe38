import { useState } from 'react';
import { BasketList } from '@/features/basket/BasketList';
import { Removed } from '@/features/basket/Removed';
import type { RemovedEntry } from '@/features/basket/Removed';
import { useBasket } from '@/features/basket/useBasket';
import { useBasketEntries } from '@/features/basket/useBasketEntries';
import type { BasketRow } from '@/features/basket/useBasketEntries';
import { BasketSummary } from '@/features/basket/BasketSummary';
import { useSessions } from '@/features/visits/useSessions';
import { goTo } from '@/platform/navigate';
import { places } from '@/platform/places';
import { basketTexts } from '@/texts/zh-CN/basket';
import { Button } from '@/ui/Button';
import { EmptyState } from '@/ui/EmptyState';
import { Failure } from '@/ui/Failure';
import { Stack } from '@/ui/Layout';
import { Loading } from '@/ui/Loading';
import { Paragraph } from '@/ui/Paragraph';
import { Screen } from '@/ui/Screen';

/** The visit basket. */
export default function BasketPage() {
  const basket = useBasket();
  const { rows, failed, reload } = useBasketEntries(basket.ids);
  const maxItems = useSessions().value?.rules.maxItems ?? null;
  const [removed, setRemoved] = useState<RemovedEntry | null>(null);
  const remove = ({ id, entry }: BasketRow) => {
    setRemoved({ id, title: entry?.title ?? null, at: basket.ids.indexOf(id) });
    basket.remove(id);
  };
  const undo = () => {
    if (removed) basket.add(removed.id, removed.at);
    setRemoved(null);
  };
  return (
    <Screen title={basketTexts.title} lead={basketTexts.lead}>
      <Stack>
        {removed && <Removed removed={removed} onUndo={undo} />}
        {!rows && (failed ? <Failure failed={failed} onRetry={reload} /> : <Loading />)}
        {rows?.length === 0 && (
          <EmptyState title={basketTexts.empty}>
            <Paragraph>{basketTexts.emptyHow}</Paragraph>
            <Button onPress={() => goTo(places.home)}>{basketTexts.find}</Button>
          </EmptyState>
        )}
        {rows && rows.length > 0 && (
          <>
            <BasketList rows={rows} onRemove={remove} />
            <BasketSummary rows={rows} maxItems={maxItems} onBook={() => goTo(places.bookVisit)} />
          </>
        )}
      </Stack>
    </Screen>
  );
}
