import type { OpeningCalendar } from '../calendar/dayKind';
import { addDays, datesBetween, type CalendarDate, type WallClock } from '../calendar/shanghaiDate';
import type { BookingRules } from './bookingRules';
import { openingDay, type Closure, type OpeningDay, type SessionTemplate } from './openingDay';

/** Places taken in one session so far. */
export type SessionLoad = { date: CalendarDate; templateId: string; taken: number };

type OpeningHours = { templates: readonly SessionTemplate[]; calendar: OpeningCalendar };

export type WindowSession = {
  id: string;
  starts: string;
  ends: string;
  capacity: number;
  placesLeft: number;
};

export type WindowDay = {
  date: CalendarDate;
  state: 'OPEN' | 'CLOSED' | 'UNKNOWN' | 'TOO_SOON';
  closure: Closure | null;
  makeUpDay: boolean;
  sessions: WindowSession[];
};

/** '<date>/<template>', the id of a session in the contract. */
export function sessionIdOf({ date, templateId }: { date: CalendarDate; templateId: string }): string {
  return `${date}/${templateId}`;
}

/** The days from today to the end of the booking window, each with what can be booked on it. */
export function bookingWindow(
  options: OpeningHours & { clock: WallClock; rules: BookingRules; loads: readonly SessionLoad[] },
): WindowDay[] {
  const { clock, rules, loads } = options;
  const taken = new Map(loads.map((load) => [sessionIdOf(load), load.taken]));
  const dates = datesBetween({ from: clock.date, to: addDays({ date: clock.date, days: rules.windowDays }) });
  let openingDays = 0;
  return dates.map((date) => {
    const day = openingDay({ ...options, date });
    if (day.state !== 'OPEN') {
      const closure = day.state === 'CLOSED' ? day.closure : null;
      return { date, state: day.state, closure, makeUpDay: day.makeUpDay, sessions: [] };
    }
    if (date > clock.date) openingDays += 1;
    const ahead = openingDays >= rules.noticeDays ? sessionsAhead({ day, date, clock }) : [];
    const sessions = ahead.map(({ id: templateId, starts, ends, capacity }) => {
      const id = sessionIdOf({ date, templateId });
      return { id, starts, ends, capacity, placesLeft: Math.max(0, capacity - (taken.get(id) ?? 0)) };
    });
    return {
      date,
      state: ahead.length > 0 ? 'OPEN' : 'TOO_SOON',
      closure: null,
      makeUpDay: day.makeUpDay,
      sessions,
    };
  });
}

/** Whether enough opening days lie between today and an open day for the archive to fetch the records. */
export function leavesNotice(
  options: OpeningHours & { date: CalendarDate; clock: WallClock; rules: BookingRules },
): boolean {
  const { date, clock, rules } = options;
  if (date < clock.date) return false;
  const ahead = datesBetween({ from: addDays({ date: clock.date, days: 1 }), to: date });
  let openingDays = 0;
  for (const each of ahead) {
    if (openingDays >= rules.noticeDays) break;
    if (openingDay({ ...options, date: each }).state === 'OPEN') openingDays += 1;
  }
  return openingDays >= rules.noticeDays;
}

/** A day's sittings that have not begun. */
export function sessionsAhead(options: {
  day: Extract<OpeningDay, { state: 'OPEN' }>;
  date: CalendarDate;
  clock: WallClock;
}): SessionTemplate[] {
  const { day, date, clock } = options;
  return date > clock.date ? day.templates : day.templates.filter((template) => template.starts > clock.time);
}
