import { goTo } from '@/platform/navigate';
import { places } from '@/platform/places';
import { basketTexts } from '@/texts/zh-CN/basket';
import { Button } from '@/ui/Button';
import { Paragraph } from '@/ui/Paragraph';
import { BASKET_LIMIT } from './basketStore';
import type { Basket } from './useBasket';

export type AddToBasketProps = {
  basket: Basket;
  entry: { id: string; title: string };
  kind?: 'primary' | 'secondary';
};

/** Puts an entry into the basket; once inside, leads there. */
export function AddToBasket({ basket, entry, kind = 'secondary' }: AddToBasketProps) {
  if (basket.has(entry.id)) {
    return (
      <Button kind="quiet" label={basketTexts.insideLabel(entry.title)} onPress={() => goTo(places.basket)}>
        {basketTexts.inside}
      </Button>
    );
  }
  if (basket.full) return <Paragraph tone="quiet">{basketTexts.full(BASKET_LIMIT)}</Paragraph>;
  return (
    <Button kind={kind} label={basketTexts.addLabel(entry.title)} onPress={() => basket.add(entry.id)}>
      {basketTexts.add}
    </Button>
  );
}
