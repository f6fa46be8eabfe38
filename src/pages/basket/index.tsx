import { BasketList } from '@/features/basket/BasketList';
import { BasketSummary } from '@/features/basket/BasketSummary';
import { OverLimit } from '@/features/basket/OverLimit';
import { useBasket } from '@/features/basket/useBasket';
import { useBasketEntries } from '@/features/basket/useBasketEntries';
import { useRemovals } from '@/features/basket/useRemovals';
import { useVisitLimit } from '@/features/basket/useVisitLimit';
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
  const { shown, remove, putBack } = useRemovals(basket);
  const { rows, failed, reload } = useBasketEntries(shown);
  const inside = rows?.filter(({ id }) => basket.has(id)) ?? [];
  const visitLimit = useVisitLimit({ count: basket.ids.length, afresh: true });
  return (
    <Screen title={basketTexts.title} lead={basketTexts.lead}>
      <Stack>
        <OverLimit count={basket.ids.length} visitLimit={visitLimit} />
        {!rows && (failed ? <Failure failed={failed} onRetry={reload} /> : <Loading />)}
        {rows && rows.length > 0 && (
          <BasketList rows={rows} has={basket.has} onRemove={remove} onPutBack={putBack} />
        )}
        {rows && inside.length === 0 && (
          <EmptyState title={basketTexts.empty}>
            <Paragraph>{basketTexts.emptyHow}</Paragraph>
            <Button onPress={() => goTo(places.home)}>{basketTexts.find}</Button>
          </EmptyState>
        )}
        {inside.length > 0 && (
          <BasketSummary rows={inside} visitLimit={visitLimit} onBook={() => goTo(places.bookVisit)} />
        )}
      </Stack>
    </Screen>
  );
}
