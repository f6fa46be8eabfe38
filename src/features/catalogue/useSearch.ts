import { useCallback, useEffect, useState } from 'react';
import { call } from '@/platform/call';
import type { OutputOf } from '@/platform/call';
import { useAnswer } from '@/platform/useAnswer';
import type { Failed } from '@/platform/useAnswer';
import type { EntrySummary } from '@/shared/contracts/catalogue';
import type { Search } from './searchAddress';

type Found = OutputOf<'catalogue.search'>;
type Further = { entries: EntrySummary[]; nextCursor: string | null };

/** A search with all pages shown so far; null searches for nothing. */
export function useSearch(search: Search | null) {
  const first = useAnswer('catalogue.search', search);
  const [further, setFurther] = useState<Further | null>(null);
  const [loadingMore, setLoadingMore] = useState(false);
  const [moreFailed, setMoreFailed] = useState<Failed | null>(null);
  const { value } = first;
  useEffect(() => {
    setFurther(null);
    setMoreFailed(null);
  }, [value]);

  const nextCursor = further ? further.nextCursor : (value?.nextCursor ?? null);
  const more = useCallback(async () => {
    if (!search || !nextCursor || loadingMore) return;
    setLoadingMore(true);
    setMoreFailed(null);
    const answer = await call('catalogue.search', { ...search, cursor: nextCursor });
    setLoadingMore(false);
    if (!answer.ok) return setMoreFailed({ ...answer.error, requestId: answer.requestId });
    const { entries, nextCursor: after } = answer.value;
    setFurther((before) => ({ entries: [...(before?.entries ?? []), ...entries], nextCursor: after }));
  }, [search, nextCursor, loadingMore]);

  const found: Found | null = value && {
    ...value,
    entries: [...value.entries, ...(further?.entries ?? [])],
    nextCursor,
  };
  return { value: found, failed: first.failed, reload: first.reload, more, loadingMore, moreFailed };
}

export type { Found };
