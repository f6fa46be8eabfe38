import { catalogueTexts } from '@/texts/zh-CN/catalogue';
import { Failure } from '@/ui/Failure';
import { Stack } from '@/ui/Layout';
import { Loading } from '@/ui/Loading';
import { Paragraph } from '@/ui/Paragraph';
import { EntryList } from './EntryList';
import type { EntryListProps } from './EntryList';
import { FilterChips } from './FilterChips';
import { FilterPanel } from './FilterPanel';
import { More } from './More';
import { NothingFound } from './NothingFound';
import type { Search } from './searchAddress';
import { useSearch } from './useSearch';

export type FoundEntriesProps = {
  search: Search;
  onChange: (search: Search) => void;
  actionOf: EntryListProps['actionOf'];
};

/** What a search finds: filters in force, total, filters on offer, entries; or the ways on when it finds nothing. */
export function FoundEntries({ search, onChange, actionOf }: FoundEntriesProps) {
  const { value: found, failed, reload, ...paging } = useSearch(search);
  const refilter = (filters: Search['filters']) => onChange({ ...search, filters });
  return (
    <Stack>
      <FilterChips filters={search.filters} facets={found?.facets ?? null} onChange={refilter} />
      {failed && <Failure failed={failed} onRetry={reload} />}
      {!found && !failed && <Loading />}
      {found && found.entries.length === 0 && (
        <NothingFound search={search} waysOn={found.waysOn} onSearch={onChange} />
      )}
      {found && found.entries.length > 0 && (
        <>
          <Paragraph tone="strong">{catalogueTexts.total(found.total)}</Paragraph>
          <FilterPanel filters={search.filters} found={found} onChange={refilter} />
          <EntryList label={catalogueTexts.results} entries={found.entries} actionOf={actionOf} />
          <More hasMore={found.nextCursor !== null} {...paging} />
          {found.nextCursor === null && <Paragraph tone="quiet">{catalogueTexts.noMore}</Paragraph>}
        </>
      )}
    </Stack>
  );
}
