import type { CalendarDate, WallClock } from '../calendar/shanghaiDate';
import { visitTransitions, type VisitState } from './visit';

type VisitNow = { state: VisitState; date: CalendarDate; starts: string };

/** Whether a visit's state leaves a way to `to`. Staff decide a visit once: when it does not, somebody was first. */
export function mayBecome({ state, to }: { state: VisitState; to: VisitState }): boolean {
  return visitTransitions[state].includes(to);
}

/** What keeps the staff from a decision. */
export type StaffRefusal = 'ALREADY_DECIDED' | 'VISIT_DAY_OVER' | 'ENTRY_NOT_OPEN';

/**
 * Why the staff may not decide a visit this way, if so; the first in the order of the codes. Confirming promises that
 * the reader can come and see what was asked for: not for a day that is over, and not for entries closed since. Declining
 * gives the place back and is possible as long as nobody else was first.
 */
export function staffRefusal(options: {
  visit: Pick<VisitNow, 'state' | 'date'>;
  to: 'CONFIRMED' | 'DECLINED';
  today: CalendarDate;
  /** Every entry of the visit is open now. */
  allOpen: boolean;
}): StaffRefusal | undefined {
  const { visit, to, today, allOpen } = options;
  if (!mayBecome({ state: visit.state, to })) return 'ALREADY_DECIDED';
  if (to === 'DECLINED') return undefined;
  if (visit.date < today) return 'VISIT_DAY_OVER';
  return allOpen ? undefined : 'ENTRY_NOT_OPEN';
}

/** A reader may cancel until the session begins; later the place is of no use to anyone else. */
export function mayCancel({ visit, clock }: { visit: VisitNow; clock: WallClock }): boolean {
  const begun = `${visit.date} ${visit.starts}` <= `${clock.date} ${clock.time}`;
  return mayBecome({ state: visit.state, to: 'CANCELLED' }) && !begun;
}
