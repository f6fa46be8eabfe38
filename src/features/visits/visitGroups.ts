import type { VisitSummary } from '@/shared/contracts/visits';

export const groupNames = ['waiting', 'confirmed', 'declined', 'cancelled', 'past'] as const;
export type GroupName = (typeof groupNames)[number];

const groupOfState = {
  REQUESTED: 'waiting',
  CONFIRMED: 'confirmed',
  DECLINED: 'declined',
  CANCELLED: 'cancelled',
} as const satisfies Record<VisitSummary['state'], GroupName>;

/** Whether the day of a visit that still stood has gone by; `today` is a date in Shanghai. */
export const isPast = ({ state, date }: Pick<VisitSummary, 'state' | 'date'>, today: string): boolean =>
  date < today && (state === 'REQUESTED' || state === 'CONFIRMED');

/** Visits by what the reader may expect of them, in the order they came; empty groups are left out. */
export function groupVisits({ visits, today }: { visits: VisitSummary[]; today: string }) {
  return groupNames
    .map((name) => ({
      name,
      visits: visits.filter((visit) => (isPast(visit, today) ? 'past' : groupOfState[visit.state]) === name),
    }))
    .filter((group) => group.visits.length > 0);
}
