import type { CalendarDate, WallClock } from '../calendar/shanghaiDate';
import { visitTransitions, type VisitState } from './visit';

type VisitNow = { state: VisitState; date: CalendarDate; starts: string };

/** Whether a visit's state leaves a way to `to`. Staff decide a visit once: when it does not, somebody was first. */
export function mayBecome({ state, to }: { state: VisitState; to: VisitState }): boolean {
  return visitTransitions[state].includes(to);
}

/** A reader may cancel until the session begins; later the place is of no use to anyone else. */
export function mayCancel({ visit, clock }: { visit: VisitNow; clock: WallClock }): boolean {
  const begun = `${visit.date} ${visit.starts}` <= `${clock.date} ${clock.time}`;
  return mayBecome({ state: visit.state, to: 'CANCELLED' }) && !begun;
}
