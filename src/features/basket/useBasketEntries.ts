import { useState } from 'react';
import type { OutputOf } from '@/platform/call';
import { useAnswer } from '@/platform/useAnswer';

export type BasketEntry = OutputOf<'catalogue.entries'>['entries'][number];

/** One place in the basket; `entry` is null once the catalogue no longer shows it. */
export type BasketRow = { id: string; entry: BasketEntry | null };

/** What is known of the basket's entries, in the basket's order; null while it is not known. */
export function useBasketEntries(ids: string[]) {
  // Taking an entry out is no reason to ask again; only an id that was not asked for is.
  const [asking, setAsking] = useState(ids);
  if (ids.some((id) => !asking.includes(id))) setAsking(ids);
  const { value, failed, reload } = useAnswer(
    'catalogue.entries',
    asking.length > 0 ? { ids: asking } : null,
  );
  const rows: BasketRow[] | null =
    ids.length === 0
      ? []
      : value && ids.map((id) => ({ id, entry: value.entries.find((entry) => entry.id === id) ?? null }));
  return { rows, failed, reload };
}
