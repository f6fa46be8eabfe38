import { useMemo } from 'react';
import { AddToBasket } from '@/features/basket/AddToBasket';
import { BasketLink } from '@/features/basket/BasketLink';
import { useBasket } from '@/features/basket/useBasket';
import { ElderAliasNotice } from '@/features/settings/ElderAliasNotice';
import { isBookable } from '@/features/catalogue/EntryRow';
import { FoundEntries } from '@/features/catalogue/FoundEntries';
import { addressOfSearch, searchOf } from '@/features/catalogue/searchAddress';
import type { Search } from '@/features/catalogue/searchAddress';
import { SearchBox } from '@/features/catalogue/SearchBox';
import { SearchHistory } from '@/features/catalogue/SearchHistory';
import { lengthOf } from '@/features/catalogue/queryLimit';
import { goTo, replaceWith, useRouteParams } from '@/platform/navigate';
import { QUERY_LIMIT } from '@/shared/domain/text/queryLimit';
import { catalogueTexts } from '@/texts/zh-CN/catalogue';
import { Stack } from '@/ui/Layout';
import { Screen } from '@/ui/Screen';

/** Results: query and filters are the screen's address. A new query is a new screen, a filter changes this one. */
export default function ResultsPage() {
  const params = useRouteParams();
  const address = JSON.stringify(params);
  const search = useMemo(() => searchOf(JSON.parse(address) as typeof params), [address]);
  const basket = useBasket();
  const length = lengthOf(search.query);
  const searchable = length > 0 && length <= QUERY_LIMIT;
  const searchAgain = (query: string) => goTo(addressOfSearch({ query, filters: search.filters }));
  const change = (next: Search) =>
    next.query === search.query ? replaceWith(addressOfSearch(next)) : goTo(addressOfSearch(next));
  return (
    <Screen title={catalogueTexts.resultsTitle(searchable ? search.query : '')}>
      <Stack>
        <SearchBox query={search.query} onSearch={searchAgain} />
        <ElderAliasNotice query={search.query} />
        <BasketLink basket={basket} />
        {searchable ? (
          <FoundEntries
            search={search}
            onChange={change}
            actionOf={(entry) => isBookable(entry) && <AddToBasket basket={basket} entry={entry} />}
          />
        ) : (
          <SearchHistory onSearch={searchAgain} />
        )}
      </Stack>
    </Screen>
  );
}
