import type { ReactNode } from 'react';
import type { Failed } from '@/platform/useAnswer';
import type { EntrySummary } from '@/shared/contracts/catalogue';
import { catalogueTexts } from '@/texts/zh-CN/catalogue';
import { Button } from '@/ui/Button';
import { Failure } from '@/ui/Failure';
import { Stack } from '@/ui/Layout';
import { RowList } from '@/ui/LinkRow';
import { EntryRow } from './EntryRow';

export type EntryListProps = {
  label: string;
  entries: EntrySummary[];
  /** Whether more can be fetched. */
  hasMore: boolean;
  loadingMore: boolean;
  moreFailed: Failed | null;
  onMore: () => void;
  /** Beside each entry, for instance a button for the basket. */
  actionOf?: (entry: EntrySummary) => ReactNode;
};

/** Entries with the way to further ones. */
export function EntryList({
  label,
  entries,
  hasMore,
  loadingMore,
  moreFailed,
  onMore,
  actionOf,
}: EntryListProps) {
  return (
    <Stack>
      <RowList label={label}>
        {entries.map((entry) => (
          <EntryRow key={entry.id} entry={entry} action={actionOf?.(entry)} />
        ))}
      </RowList>
      {moreFailed && <Failure failed={moreFailed} onRetry={onMore} />}
      {hasMore && !moreFailed && (
        <Button kind="secondary" block busy={loadingMore} onPress={onMore}>
          {catalogueTexts.more}
        </Button>
      )}
    </Stack>
  );
}
