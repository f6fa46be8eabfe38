import { useMemo } from 'react';
import { AddToBasket } from '@/features/basket/AddToBasket';
import { BasketCount } from '@/features/basket/BasketCount';
import { useBasket } from '@/features/basket/useBasket';
import { useVisitLimit } from '@/features/basket/useVisitLimit';
import { ElderAliasNotice } from '@/features/settings/ElderAliasNotice';
import { FoundEntries } from '@/features/catalogue/FoundEntries';
import { addressOfSearch, searchOf } from '@/features/catalogue/searchAddress';
import type { Search } from '@/features/catalogue/searchAddress';
import { SearchBox } from '@/features/catalogue/SearchBox';
import { SearchHints } from '@/features/catalogue/SearchHints';
import { SearchHistory } from '@/features/catalogue/SearchHistory';
import { queryProblem } from '@/features/catalogue/queryProblem';
import { goTo, useRouteParams } from '@/platform/navigate';
import { isBookable } from '@/shared/domain/catalogue/isBookable';
import { catalogueTexts } from '@/texts/zh-CN/catalogue';
import { Stack } from '@/ui/Layout';
import { Screen } from '@/ui/Screen';

/**
 * Results: query and filters are the screen's address. Every other search is a screen of its own, so that going back undoes
 * the latest choice; a new query begins without filters.
 */
export default function ResultsPage() {
  const params = useRouteParams();
  const address = JSON.stringify(params);
  const search = useMemo(() => searchOf(JSON.parse(address) as typeof params), [address]);
  const basket = useBasket();
  const visitLimit = useVisitLimit({ count: basket.ids.length });
  const searchable = queryProblem(search.query) === null;
  const open = (next: Search) => goTo(addressOfSearch(next));
  const find = (query: string) => open(query === search.query ? search : { query, filters: {} });
  return (
    <Screen title={catalogueTexts.resultsTitle(searchable ? search.query : '')}>
      <Stack>
        <SearchBox query={search.query} onSearch={find} />
        <ElderAliasNotice query={search.query} />
        {searchable ? (
          <FoundEntries
            search={search}
            onChange={open}
            basketLink={<BasketCount basket={basket} />}
            actionOf={(entry) =>
              isBookable(entry.availability) && (
                <AddToBasket basket={basket} entry={entry} visitLimit={visitLimit} />
              )
            }
          />
        ) : (
          <>
            <SearchHistory onSearch={find} />
            <SearchHints onSearch={find} />
          </>
        )}
      </Stack>
    </Screen>
  );
}
