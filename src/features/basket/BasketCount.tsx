import { goTo } from '@/platform/navigate';
import { places } from '@/platform/places';
import { basketTexts } from '@/texts/zh-CN/basket';
import { Button } from '@/ui/Button';
import type { Basket } from './useBasket';

/** The way to the basket beside a list that fills it; there from the beginning, or the list would move under the finger. */
export function BasketCount({ basket }: { basket: Basket }) {
  return (
    <Button kind="quiet" onPress={() => goTo(places.basket)}>
      {basketTexts.openCount(basket.ids.length)}
    </Button>
  );
}
