import { useArchive } from '@/features/archive/ArchiveProvider';
import { BASKET_LIMIT } from '@/features/basket/basketStore';
import { useBasket } from '@/features/basket/useBasket';
import { ForRole } from '@/features/identity/ForRole';
import { VisitBody } from '@/features/visits/VisitBody';
import { goTo, useRouteParams } from '@/platform/navigate';
import { places } from '@/platform/places';
import { today } from '@/shared/domain/calendar/shanghaiDate';
import { visitTexts } from '@/texts/zh-CN/visits';
import { Screen } from '@/ui/Screen';

/** One visit of a reader; with `fresh` right after it was submitted. */
export default function VisitPage() {
  const { id = '', fresh } = useRouteParams();
  const { value: archive } = useArchive();
  const basket = useBasket();
  // The basket says what is too much, and leads to the days.
  const bookAgain = (entryIds: string[]) => {
    const missing = entryIds.filter((entryId) => !basket.has(entryId));
    for (const entryId of missing.slice(0, BASKET_LIMIT - basket.ids.length)) basket.add(entryId);
    goTo(places.basket);
  };
  return (
    <Screen title={visitTexts.visitTitle} current="visits">
      <ForRole role="reader" here={places.visit(id)}>
        <VisitBody
          id={id}
          today={today(new Date())}
          address={archive?.address ?? ''}
          fresh={fresh === '1'}
          onBookAgain={bookAgain}
        />
      </ForRole>
    </Screen>
  );
}
