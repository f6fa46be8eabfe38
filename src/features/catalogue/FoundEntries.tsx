import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { catalogueTexts } from '@/texts/zh-CN/catalogue';
import { Failure } from '@/ui/Failure';
import { Row, Stack } from '@/ui/Layout';
import { Loading } from '@/ui/Loading';
import { Paragraph } from '@/ui/Paragraph';
import { EntryList } from './EntryList';
import type { EntryListProps } from './EntryList';
import { FilterChips } from './FilterChips';
import { FilterPanel } from './FilterPanel';
import { rememberFonds } from './fondsNames';
import { More } from './More';
import { NothingFound } from './NothingFound';
import type { Search } from './searchAddress';
import { useSearch } from './useSearch';

export type FoundEntriesProps = {
  search: Search;
  onChange: (search: Search) => void;
  actionOf: EntryListProps['actionOf'];
  /** Beside the total; it belongs to another feature. */
  basketLink: ReactNode;
};

/** What a search finds: filters in force, total, filters on offer, entries; or the ways on when it finds nothing. */
export function FoundEntries({ search, onChange, actionOf, basketLink }: FoundEntriesProps) {
  const { value: found, failed, reload, ...paging } = useSearch(search);
  const fonds = found?.facets.fonds;
  useEffect(() => {
    if (fonds) rememberFonds(fonds);
  }, [fonds]);
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
          <Row gap="medium">
            <Paragraph tone="strong">{catalogueTexts.total(found.total)}</Paragraph>
            {basketLink}
          </Row>
          <FilterPanel filters={search.filters} found={found} onChange={refilter} />
          <EntryList label={catalogueTexts.results} entries={found.entries} actionOf={actionOf} />
          <More hasMore={found.nextCursor !== null} {...paging} />
          {found.nextCursor === null && <Paragraph tone="quiet">{catalogueTexts.noMore}</Paragraph>}
        </>
      )}
    </Stack>
  );
}
