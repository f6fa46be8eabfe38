import { useCallback, useEffect, useState } from 'react';
import { call } from '@/platform/call';
import type { OutputOf } from '@/platform/call';
import { useAnswer } from '@/platform/useAnswer';
import type { Failed } from '@/platform/useAnswer';

export type Browsed = OutputOf<'catalogue.browse'>;
type Page = Pick<Browsed, 'children' | 'entries' | 'nextCursor'>;

/**
 * One node of the tree (the root without `node`) with all pages shown so far. A node's list is its branches first, then the
 * entries filed at the node itself; either may go on over several pages.
 */
export function useBrowse(node: string | undefined) {
  const { value, failed, reload } = useAnswer('catalogue.browse', node ? { node } : {});
  const [further, setFurther] = useState<Page[]>([]);
  const [loadingMore, setLoadingMore] = useState(false);
  const [moreFailed, setMoreFailed] = useState<Failed | null>(null);
  useEffect(() => setFurther([]), [value]);

  const pages: Page[] = value ? [value, ...further] : [];
  const nextCursor = pages[pages.length - 1]?.nextCursor ?? null;
  const more = useCallback(async () => {
    if (!nextCursor || loadingMore) return;
    setLoadingMore(true);
    setMoreFailed(null);
    const answer = await call('catalogue.browse', { ...(node && { node }), cursor: nextCursor });
    setLoadingMore(false);
    if (answer.ok) setFurther((before) => [...before, answer.value]);
    else setMoreFailed({ ...answer.error, requestId: answer.requestId });
  }, [node, nextCursor, loadingMore]);

  const browsed: Browsed | null = value && {
    ...value,
    children: pages.flatMap((page) => page.children),
    entries: pages.flatMap((page) => page.entries),
    nextCursor,
  };
  return { value: browsed, failed, reload, more, loadingMore, moreFailed };
}
