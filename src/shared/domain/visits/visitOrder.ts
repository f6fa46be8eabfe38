import type { CalendarDate } from '../calendar/shanghaiDate';
import { holdsPlace, type VisitState } from './visit';

type Ordered = { state: VisitState; date: CalendarDate; starts: string };

/** A reader's visits as a list shows them: those still ahead, the next one first; then the others, the latest first. */
export function comingFirst<Visit extends Ordered>({
  visits,
  today,
}: {
  visits: readonly Visit[];
  today: CalendarDate;
}): Visit[] {
  const isAhead = (visit: Visit) => holdsPlace(visit.state) && visit.date >= today;
  const byTime = (left: Visit, right: Visit) =>
    `${left.date} ${left.starts}` < `${right.date} ${right.starts}` ? -1 : 1;
  const ahead = visits.filter(isAhead).sort(byTime);
  const others = visits.filter((visit) => !isAhead(visit)).sort((left, right) => byTime(right, left));
  return [...ahead, ...others];
}
