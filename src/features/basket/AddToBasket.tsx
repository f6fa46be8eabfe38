import { goTo } from '@/platform/navigate';
import { places } from '@/platform/places';
import { basketTexts } from '@/texts/zh-CN/basket';
import { Button } from '@/ui/Button';
import { Notice } from '@/ui/Notice';
import { Paragraph } from '@/ui/Paragraph';
import { BASKET_LIMIT } from './basketStore';
import type { Basket } from './useBasket';

export type AddToBasketProps = {
  basket: Basket;
  entry: { id: string; title: string };
  /** How many entries one visit may have; null while it is not known. */
  visitLimit: number | null;
  /**
   * On the screen of the entry itself: how the button looks. It then leads on to booking, where a row of a list says quietly
   * that it is done.
   */
  kind?: 'primary' | 'secondary';
};

/** Puts an entry into the basket; once inside, leads there. It stays one button, so that it keeps the focus. */
export function AddToBasket({ basket, entry, visitLimit, kind }: AddToBasketProps) {
  const { id, title } = entry;
  const count = basket.ids.length;
  const place = basket.ids.indexOf(id);
  const inside = place >= 0;
  if (!inside && basket.full) return <Paragraph tone="quiet">{basketTexts.full(BASKET_LIMIT)}</Paragraph>;
  return (
    <>
      {inside && visitLimit !== null && place >= visitLimit && (
        <Notice kind="warning" title={basketTexts.tooMany(count, visitLimit)} />
      )}
      <Button
        {...buttonFor({ inside, kind, title, count })}
        onPress={() => (inside ? goTo(places.basket) : basket.add(id))}
      />
    </>
  );
}

function buttonFor({
  inside,
  kind,
  title,
  count,
}: {
  inside: boolean;
  kind: AddToBasketProps['kind'];
  title: string;
  count: number;
}) {
  if (!inside)
    return {
      kind: kind ?? 'secondary',
      label: basketTexts.addLabel(title),
      children: basketTexts.add,
    } as const;
  if (kind) return { kind, children: basketTexts.chooseDay(count) };
  return { kind: 'quiet', label: basketTexts.insideLabel(title), children: basketTexts.inside } as const;
}
