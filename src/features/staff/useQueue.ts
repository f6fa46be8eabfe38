import { useCallback, useEffect, useState } from 'react';
import { call } from '@/platform/call';
import { useAnswer } from '@/platform/useAnswer';
import type { Failed } from '@/platform/useAnswer';
import { useReturn } from '@/platform/useReturn';
import type { QueuedVisit } from '@/shared/contracts/staff';

const FROM_START = {};
type Further = { visits: QueuedVisit[]; nextCursor: string | null };

/** The visits that wait for a decision, the oldest request first; asked again on returning to the screen. */
export function useQueue() {
  const first = useAnswer('staff.requests', FROM_START);
  const [further, setFurther] = useState<Further | null>(null);
  const [loadingMore, setLoadingMore] = useState(false);
  const [moreFailed, setMoreFailed] = useState<Failed | null>(null);
  const { value, reload } = first;
  useReturn(reload);
  useEffect(() => setFurther(null), [value]);

  const nextCursor = further ? further.nextCursor : (value?.nextCursor ?? null);
  const more = useCallback(async () => {
    if (!nextCursor || loadingMore) return;
    setLoadingMore(true);
    setMoreFailed(null);
    const answer = await call('staff.requests', { cursor: nextCursor });
    setLoadingMore(false);
    if (!answer.ok) return setMoreFailed({ ...answer.error, requestId: answer.requestId });
    const { visits, nextCursor: after } = answer.value;
    setFurther((before) => ({ visits: [...(before?.visits ?? []), ...visits], nextCursor: after }));
  }, [nextCursor, loadingMore]);

  const queue = value && {
    waiting: value.waiting,
    visits: [...value.visits, ...(further?.visits ?? [])],
    nextCursor,
  };
  return { ...first, value: queue, more, loadingMore, moreFailed };
}
