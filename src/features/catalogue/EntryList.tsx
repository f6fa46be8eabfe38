import type { ReactNode } from 'react';
import type { EntrySummary } from '@/shared/contracts/catalogue';
import { RowList } from '@/ui/LinkRow';
import { EntryRow } from './EntryRow';

export type EntryListProps = {
  label: string;
  entries: EntrySummary[];
  /** Beside each entry, for instance a button for the basket. */
  actionOf?: (entry: EntrySummary) => ReactNode;
  /** Id of the entry that describes the volume whose content this is. */
  wholeVolume?: string;
};

/** Entries one under another. */
export function EntryList({ label, entries, actionOf, wholeVolume }: EntryListProps) {
  return (
    <RowList label={label}>
      {entries.map((entry) => (
        <EntryRow
          key={entry.id}
          entry={entry}
          action={actionOf?.(entry)}
          wholeVolume={entry.id === wholeVolume}
        />
      ))}
    </RowList>
  );
}
