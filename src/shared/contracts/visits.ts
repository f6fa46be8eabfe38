import { z } from 'zod';
import { isTelephone } from '../domain/visits/telephone';
import { visitPurposes, visitStates, itemStates } from '../domain/visits/visit';
import { calendarDate, clockTime, command, entryId, instant, line, query, visitId } from './action';

/** `<date>/<template>`: one sitting of the reading room on one day. */
export const sessionId = z.string().regex(/^\d{4}-\d{2}-\d{2}\/[a-z0-9-]{1,40}$/);

const session = z.strictObject({
  id: sessionId,
  starts: clockTime,
  ends: clockTime,
  capacity: z.int(),
  placesLeft: z.int(),
});

const day = z.strictObject({
  date: calendarDate,
  /**
   * OPEN has sessions. CLOSED: `closure` says why. UNKNOWN: the holiday notice of that year is not out yet.
   * TOO_SOON: within the days the archive needs to fetch the records.
   */
  state: z.enum(['OPEN', 'CLOSED', 'UNKNOWN', 'TOO_SOON']),
  /** WEEKDAY: not an opening day; HOLIDAY: a public holiday, `name` is its name; SPECIAL: closed by the archive, `name` says why. */
  closure: z
    .strictObject({ reason: z.enum(['WEEKDAY', 'HOLIDAY', 'SPECIAL']), name: z.string().nullable() })
    .nullable(),
  /** A weekend day worked in exchange for a holiday. */
  makeUpDay: z.boolean(),
  sessions: z.array(session),
});
export type BookableDay = z.infer<typeof day>;

export const visitSummary = z.strictObject({
  id: visitId,
  /** Short number a reader can say on the telephone, e.g. '7K2M-9QXD'. */
  number: z.string(),
  state: z.enum(visitStates),
  date: calendarDate,
  starts: clockTime,
  ends: clockTime,
  items: z.int(),
  requestedAt: instant,
});
export type VisitSummary = z.infer<typeof visitSummary>;

export const visitItem = z.strictObject({
  entryId,
  /** Null, as the title is, when the entry is not open any more; asked at every read. */
  code: z.string().nullable(),
  title: z.string().nullable(),
  state: z.enum(itemStates),
});

export const visitDetail = visitSummary.omit({ items: true }).extend({
  items: z.array(visitItem),
  purpose: z.enum(visitPurposes),
  purposeNote: z.string(),
  /** What the staff wrote when they declined. */
  declineReason: z.string().nullable(),
  cancellable: z.boolean(),
});
export type VisitDetail = z.infer<typeof visitDetail>;

/** Contact of a reader. The telephone number is stored encrypted and shown to its owner and to staff only. */
export const contact = z.strictObject({
  name: line({ min: 1, max: 30 }),
  phone: z.string().trim().max(20, { error: 'WRONG_FORMAT' }).refine(isTelephone, { error: 'WRONG_FORMAT' }),
});

export const visits = {
  sessions: query({
    about:
      'The days of the booking window with their sessions and the places left, and the rules of booking.',
    input: z.strictObject({}),
    output: z.strictObject({
      days: z.array(day),
      rules: z.strictObject({
        maxItems: z.int(),
        noticeDays: z.int(),
        windowDays: z.int(),
        maxOpenVisits: z.int(),
      }),
    }),
  }),
  book: command({
    about: 'Requests a visit. It takes a place at once and is not confirmed until staff confirm it.',
    input: z.strictObject({
      sessionId,
      entryIds: z.array(entryId).min(1, { error: 'REQUIRED' }).max(40),
      purpose: z.enum(visitPurposes),
      purposeNote: line({ max: 200 }),
      contact,
    }),
    output: visitDetail,
    again: 'visit',
  }),
  mine: query({
    about: "The caller's visits, the coming ones first.",
    input: z.strictObject({}),
    output: z.strictObject({ visits: z.array(visitSummary) }),
  }),
  visit: query({
    about: "One of the caller's visits.",
    input: z.strictObject({ id: visitId }),
    output: visitDetail,
  }),
  cancel: command({
    about: "Cancels one of the caller's visits and gives its place back.",
    input: z.strictObject({ id: visitId }),
    output: visitDetail,
    again: 'visit',
  }),
  contact: query({
    about:
      'What the caller last gave as name and telephone, finished or not: numbers are never kept on the device.',
    input: z.strictObject({}),
    output: z.strictObject({ name: z.string(), phone: z.string() }),
  }),
  saveContact: command({
    about:
      'Keeps what the caller has typed so far as name and telephone, so that a closed page loses nothing.',
    input: z.strictObject({ name: line({ max: 30 }), phone: line({ max: 20 }) }),
    output: z.strictObject({}),
  }),
};
