import { randomBytes, randomUUID } from 'node:crypto';
import { isCalendarDate, shanghaiClock } from '@/shared/domain/calendar/shanghaiDate';
import { decideBooking } from '@/shared/domain/visits/decideBooking';
import { VISIT_NUMBER_BYTES, visitNumber } from '@/shared/domain/visits/visitNumber';
import { done, refuse, type Handler } from '../common/handler';
import { publishedNotices } from '../common/visits/publishedNotices';
import { visitDetailOf } from '../common/visits/visitAnswers';
import { readBookingFacts } from './bookingFacts';
import { saveBooking } from './saveBooking';

/**
 * Requests a visit: load, decide, save, in the transaction that keeps the idempotency key. The save comes last, because
 * it takes the place that everybody wants.
 */
export const bookVisit: Handler<'visits.book'> = async ({ db, sealer, archiveKey, caller, now, input }) => {
  const [date = '', templateId = ''] = input.sessionId.split('/');
  if (!isCalendarDate(date)) return refuse('SESSION_NOT_FOUND');
  const clock = shanghaiClock(now);
  const { entryIds, purpose, contact } = input;
  const asked = { date, templateId, entryIds };
  const facts = await readBookingFacts({ db, archiveKey, readerId: caller.id, today: clock.date, ...asked });
  const entries = new Map(facts.entries.map((entry) => [entry.id, entry]));
  const decision = decideBooking({
    ...facts,
    request: asked,
    clock,
    calendar: { notices: publishedNotices, specialDays: facts.specialDays },
    bookableEntryIds: new Set(entries.keys()),
    taken: facts.taken ?? 0,
  });
  if (!decision.ok) return decision;

  const { starts, ends, capacity } = decision.session;
  const visit = {
    id: randomUUID(),
    number: visitNumber(randomBytes(VISIT_NUMBER_BYTES)),
    reader_id: caller.id,
    date,
    template_id: templateId,
    starts,
    ends,
    state: 'REQUESTED' as const,
    purpose,
    purpose_note: input.purposeNote,
    contact_name: contact.name,
    decline_reason: null,
    requested_at: now,
  };
  const items = decision.entryIds.flatMap((id) => {
    const entry = entries.get(id);
    return entry ? [{ entry_id: id, code: entry.code, title: entry.title, state: 'REQUESTED' as const }] : [];
  });
  const booking = { db, sealer, archiveKey, visit, items, phone: contact.phone, capacity };
  return { ...done(visitDetailOf({ visit, items, clock })), last: () => saveBooking(booking) };
};
