import type { OpeningCalendar } from '../calendar/dayKind';
import { addDays, isCalendarDate, type CalendarDate, type WallClock } from '../calendar/shanghaiDate';
import type { BookingRules } from './bookingRules';
import { leavesNotice, sessionsAhead } from './bookingWindow';
import { openingDay, type SessionTemplate } from './openingDay';
import { holdsPlace, type VisitState } from './visit';

export type BookingRefusal = {
  code:
    | 'SESSION_NOT_FOUND'
    | 'TOO_SOON'
    | 'TOO_LATE'
    | 'CALENDAR_UNKNOWN'
    | 'DAY_CLOSED'
    | 'ALREADY_BOOKED_THAT_DAY'
    | 'TOO_MANY_VISITS'
    | 'TOO_MANY_ITEMS'
    | 'ENTRY_NOT_BOOKABLE'
    | 'SESSION_FULL';
  fields?: Record<string, string>;
};

export type BookingCase = {
  request: { date: CalendarDate; templateId: string; entryIds: readonly string[] };
  clock: WallClock;
  rules: BookingRules;
  templates: readonly SessionTemplate[];
  calendar: OpeningCalendar;
  /** The reader's own visits. */
  readerVisits: readonly { date: CalendarDate; state: VisitState }[];
  /** Those of the asked entries that exist, are open and can be seen at all. */
  bookableEntryIds: ReadonlySet<string>;
  /** Places taken in the session asked for. The store holds the capacity itself; this only spares it the work. */
  taken: number;
};

export type BookingDecision =
  { ok: true; session: SessionTemplate; entryIds: string[] } | { ok: false; error: BookingRefusal };

/**
 * Whether a reader gets the visit they ask for. The first refusal in this order is answered: the day, the session, the
 * reader's other visits, the entries, the places. An entry asked for twice counts once.
 */
export function decideBooking(booking: BookingCase): BookingDecision {
  const session = sessionAskedFor(booking);
  if (!session.ok) return session;
  const entryIds = [...new Set(booking.request.entryIds)];
  const error = readerRefusal(booking) ?? entriesRefusal({ ...booking, entryIds });
  if (error) return { ok: false, error };
  if (booking.taken >= session.template.capacity) return { ok: false, error: { code: 'SESSION_FULL' } };
  return { ok: true, session: session.template, entryIds };
}

function sessionAskedFor(
  booking: BookingCase,
): { ok: true; template: SessionTemplate } | { ok: false; error: BookingRefusal } {
  const { request, clock, rules } = booking;
  const { date } = request;
  const no = (code: BookingRefusal['code'], fields?: Record<string, string>) =>
    ({ ok: false, error: fields ? { code, fields } : { code } }) as const;
  if (!isCalendarDate(date)) return no('SESSION_NOT_FOUND');
  if (date < clock.date) return no('TOO_SOON');
  if (date > addDays({ date: clock.date, days: rules.windowDays })) return no('TOO_LATE');
  const day = openingDay({ ...booking, date });
  if (day.state === 'UNKNOWN') return no('CALENDAR_UNKNOWN', { year: date.slice(0, 4) });
  if (day.state === 'CLOSED')
    return no('DAY_CLOSED', { reason: day.closure.reason, name: day.closure.name ?? '' });
  const template = day.templates.find(({ id }) => id === request.templateId);
  if (!template) return no('SESSION_NOT_FOUND');
  const begun = !sessionsAhead({ day, date, clock }).includes(template);
  if (begun || !leavesNotice({ ...booking, date })) return no('TOO_SOON');
  return { ok: true, template };
}

function readerRefusal({ request, clock, rules, readerVisits }: BookingCase): BookingRefusal | undefined {
  const ahead = readerVisits.filter((visit) => holdsPlace(visit.state) && visit.date >= clock.date);
  if (ahead.some((visit) => visit.date === request.date)) return { code: 'ALREADY_BOOKED_THAT_DAY' };
  if (ahead.length >= rules.maxOpenVisits)
    return { code: 'TOO_MANY_VISITS', fields: { limit: String(rules.maxOpenVisits) } };
  return undefined;
}

function entriesRefusal({
  rules,
  bookableEntryIds,
  entryIds,
}: Pick<BookingCase, 'rules' | 'bookableEntryIds'> & { entryIds: string[] }): BookingRefusal | undefined {
  if (entryIds.length > rules.maxItems)
    return { code: 'TOO_MANY_ITEMS', fields: { limit: String(rules.maxItems) } };
  const missing = entryIds.filter((id) => !bookableEntryIds.has(id));
  return missing.length > 0
    ? { code: 'ENTRY_NOT_BOOKABLE', fields: { entryIds: missing.join(',') } }
    : undefined;
}
