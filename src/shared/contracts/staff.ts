import { z } from 'zod';
import { isCalendarDate } from '../domain/calendar/shanghaiDate';
import { visitStates } from '../domain/visits/visit';
import { calendarDate, clockTime, command, instant, line, query, visitId } from './action';
import { visitDetail, visitItem, visitSummary } from './visits';

const queuedVisit = visitSummary.extend({
  readerName: z.string(),
  firstTitle: z.string(),
  /** Every entry is open now; else it cannot be confirmed. */
  allOpen: z.boolean(),
});
export type QueuedVisit = z.infer<typeof queuedVisit>;

const staffVisit = visitDetail.omit({ cancellable: true }).extend({
  items: z.array(
    visitItem.extend({
      code: z.string(),
      title: z.string(),
      /** Open to the public now, which may have changed since it was asked for. */
      open: z.boolean(),
    }),
  ),
  contact: z.strictObject({ name: z.string(), phone: z.string() }),
  /** Where staff fetch each item, in the order of `items`; null where the catalogue does not say. */
  locations: z.array(z.string().nullable()),
  /** Everything that happened, oldest first. `by` is a colleague's name, null for the reader. */
  history: z.array(
    z.strictObject({
      at: instant,
      state: z.enum(visitStates),
      by: z.string().nullable(),
      reason: z.string().nullable(),
    }),
  ),
});
export type StaffVisit = z.infer<typeof staffVisit>;

export const staff = {
  requests: query({
    about: 'Visits waiting for a decision, the oldest request first; pages of 50.',
    input: z.strictObject({ cursor: z.string().max(200).optional() }),
    output: z.strictObject({
      visits: z.array(queuedVisit),
      waiting: z.int(),
      nextCursor: z.string().nullable(),
    }),
  }),
  visit: query({
    about: 'A visit with its items, contact and history.',
    input: z.strictObject({ id: visitId }),
    output: staffVisit,
  }),
  confirm: command({
    about:
      'Confirms a requested visit. ALREADY_DECIDED tells what a colleague (or the reader) did first; VISIT_DAY_OVER and ENTRY_NOT_OPEN leave declining.',
    input: z.strictObject({ id: visitId }),
    output: staffVisit,
    again: 'visit',
  }),
  decline: command({
    about: 'Declines a requested visit with a reason that the reader sees; its place is given back.',
    input: z.strictObject({ id: visitId, reason: line({ min: 2, max: 200 }) }),
    output: staffVisit,
    again: 'visit',
  }),
  day: query({
    about: 'One day: its sessions with the visits of each. Cancelled and declined visits are not listed.',
    input: z.strictObject({ date: calendarDate.refine(isCalendarDate, { error: 'WRONG_FORMAT' }) }),
    output: z.strictObject({
      date: calendarDate,
      sessions: z.array(
        z.strictObject({
          starts: clockTime,
          ends: clockTime,
          capacity: z.int(),
          taken: z.int(),
          visits: z.array(queuedVisit),
        }),
      ),
    }),
  }),
};
