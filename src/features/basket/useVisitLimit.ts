import { useEffect, useState } from 'react';
import { getItem, setItem } from '@/platform/storage';
import { useAnswer } from '@/platform/useAnswer';

const KEY = 'visit-limit';
const NOTHING = {};

export type VisitLimitOptions = {
  /** Entries in the basket; nothing is asked while it is empty. */
  count: number;
  /** Asks although the device knows the answer of an earlier day. */
  afresh?: boolean;
};

/**
 * How many entries one visit may have, as the archive has decided; null while it is not known. The device keeps the answer,
 * so that a list of entries asks once at most.
 */
export function useVisitLimit({ count, afresh = false }: VisitLimitOptions): number | null {
  const [kept] = useState(() => getItem<number>(KEY));
  const asked = useAnswer('visits.sessions', count > 0 && (afresh || kept === null) ? NOTHING : null);
  const limit = asked.value?.rules.maxItems ?? null;
  useEffect(() => {
    if (limit !== null) setItem(KEY, limit);
  }, [limit]);
  return limit ?? kept;
}
