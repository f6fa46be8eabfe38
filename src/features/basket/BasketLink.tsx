import { goTo } from '@/platform/navigate';
import { places } from '@/platform/places';
import { basketTexts } from '@/texts/zh-CN/basket';
import { Button } from '@/ui/Button';
import { Notice } from '@/ui/Notice';
import type { Basket } from './useBasket';

/** Says that the basket has something in it and leads there; nothing while it is empty. */
export function BasketLink({ basket }: { basket: Basket }) {
  if (basket.ids.length === 0) return null;
  return (
    <Notice kind="info">
      <Button kind="quiet" onPress={() => goTo(places.basket)}>
        {basketTexts.openCount(basket.ids.length)}
      </Button>
    </Notice>
  );
}
