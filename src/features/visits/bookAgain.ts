import type { VisitDetail } from '@/shared/contracts/visits';

/** Ids of the entries that a visit which did not come about can be booked for once more: those still open. */
export function entriesToBookAgain({ state, items }: Pick<VisitDetail, 'state' | 'items'>): string[] {
  if (state !== 'DECLINED' && state !== 'CANCELLED') return [];
  return items.filter(({ title }) => title !== null).map(({ entryId }) => entryId);
}
