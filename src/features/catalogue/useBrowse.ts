import { useCallback, useEffect, useState } from 'react';
import { call } from '@/platform/call';
import type { OutputOf } from '@/platform/call';
import { useAnswer } from '@/platform/useAnswer';
import type { Failed } from '@/platform/useAnswer';
import type { EntrySummary } from '@/shared/contracts/catalogue';

type Further = { entries: EntrySummary[]; nextCursor: string | null };
export type Browsed = OutputOf<'catalogue.browse'>;

/** One node of the tree (the root without `node`) with all pages of entries shown so far. */
export function useBrowse(node: string | undefined) {
  const first = useAnswer('catalogue.browse', node ? { node } : {});
  const [further, setFurther] = useState<Further | null>(null);
  const [loadingMore, setLoadingMore] = useState(false);
  const [moreFailed, setMoreFailed] = useState<Failed | null>(null);
  const { value } = first;
  useEffect(() => setFurther(null), [value]);

  const nextCursor = further ? further.nextCursor : (value?.nextCursor ?? null);
  const more = useCallback(async () => {
    if (!nextCursor || loadingMore) return;
    setLoadingMore(true);
    setMoreFailed(null);
    const answer = await call('catalogue.browse', { ...(node && { node }), cursor: nextCursor });
    setLoadingMore(false);
    if (!answer.ok) return setMoreFailed({ ...answer.error, requestId: answer.requestId });
    const { entries, nextCursor: after } = answer.value;
    setFurther((before) => ({ entries: [...(before?.entries ?? []), ...entries], nextCursor: after }));
  }, [node, nextCursor, loadingMore]);

  const browsed: Browsed | null = value && {
    ...value,
    entries: [...value.entries, ...(further?.entries ?? [])],
    nextCursor,
  };
  return { ...first, value: browsed, more, loadingMore, moreFailed };
}
