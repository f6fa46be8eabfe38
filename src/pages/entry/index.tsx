import { AddToBasket } from '@/features/basket/AddToBasket';
import { useBasket } from '@/features/basket/useBasket';
import { useVisitLimit } from '@/features/basket/useVisitLimit';
import { EntryBody } from '@/features/catalogue/EntryBody';
import { EntryMissing } from '@/features/catalogue/EntryMissing';
import { useEntry } from '@/features/catalogue/useEntry';
import { useRouteParams } from '@/platform/navigate';
import { places } from '@/platform/places';
import { shareNow, sharesFromButton, useShareCard } from '@/platform/share';
import { catalogueTexts } from '@/texts/zh-CN/catalogue';
import { Button } from '@/ui/Button';
import { Failure } from '@/ui/Failure';
import { Stack } from '@/ui/Layout';
import { Loading } from '@/ui/Loading';
import { Screen } from '@/ui/Screen';

/** One entry. Its share card carries title and 档号 only. */
export default function EntryPage() {
  const { id = '' } = useRouteParams();
  const { value: entry, failed, reload } = useEntry(id);
  const basket = useBasket();
  const visitLimit = useVisitLimit({ count: basket.ids.length });
  const elements = entry?.elements;
  const card = {
    title: elements ? catalogueTexts.shareTitle(elements.title, elements.code) : catalogueTexts.entryTitle,
    path: places.entry(id),
  };
  useShareCard(card);
  if (failed?.code === 'NOT_FOUND' || failed?.code === 'INVALID_INPUT') {
    return (
      <Screen title={catalogueTexts.entryTitle}>
        <EntryMissing />
      </Screen>
    );
  }
  return (
    <Screen
      title={elements?.title ?? catalogueTexts.entryTitle}
      kicker={elements && catalogueTexts.code(elements.code)}
    >
      {!entry && (failed ? <Failure failed={failed} onRetry={reload} /> : <Loading />)}
      {entry && elements && (
        <Stack gap="large">
          <EntryBody
            entry={entry}
            inBasket={basket.has(id)}
            basketAction={
              <AddToBasket
                basket={basket}
                entry={{ id, title: elements.title }}
                visitLimit={visitLimit}
                kind={entry.howToSee.action === 'READ' ? 'secondary' : 'primary'}
              />
            }
          />
          {sharesFromButton() && (
            <Button kind="quiet" onPress={() => void shareNow(card)}>
              {catalogueTexts.share}
            </Button>
          )}
        </Stack>
      )}
    </Screen>
  );
}
