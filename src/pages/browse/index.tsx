import { AddToBasket } from '@/features/basket/AddToBasket';
import { useBasket } from '@/features/basket/useBasket';
import { useVisitLimit } from '@/features/basket/useVisitLimit';
import { BrowsedNode } from '@/features/catalogue/BrowsedNode';
import { treePath } from '@/features/catalogue/treePath';
import { useBrowse } from '@/features/catalogue/useBrowse';
import { useRouteParams } from '@/platform/navigate';
import { isBookable } from '@/shared/domain/catalogue/isBookable';
import { catalogueTexts } from '@/texts/zh-CN/catalogue';
import { Screen } from '@/ui/Screen';

/** One node of the tree 全宗 → 类别 → 案卷; every level is a screen of its own, so that going back keeps its place. */
export default function BrowsePage() {
  const { node } = useRouteParams();
  const browsing = useBrowse(node);
  const basket = useBasket();
  const visitLimit = useVisitLimit({ count: basket.ids.length });
  const here = browsing.value?.node;
  const above = browsing.value?.path ?? [];
  return (
    <Screen
      title={here?.name ?? catalogueTexts.browseTitle}
      kicker={here ? catalogueTexts.kinds[here.kind] : undefined}
      lead={here ? catalogueTexts.nodeCount(here.count) : catalogueTexts.browseLead}
      breadcrumbs={here ? treePath(above, here.name) : undefined}
    >
      <BrowsedNode
        browsing={browsing}
        actionOf={(entry) =>
          isBookable(entry.availability) && (
            <AddToBasket basket={basket} entry={entry} visitLimit={visitLimit} />
          )
        }
      />
    </Screen>
  );
}
