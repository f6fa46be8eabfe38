import { sql } from 'kysely';
import { prepared, type Db } from '../common/database/connection';
import {
  personPhoneContext,
  visitPhoneContext,
  type ItemRow,
  type VisitRow,
} from '../common/visits/visitAnswers';
import { refuse, type Refused } from '../common/handler';
import type { Sealer } from '../common/sealing';

type NewBooking = {
  db: Db;
  sealer: Sealer;
  archiveKey: string;
  visit: VisitRow;
  items: readonly ItemRow[];
  phone: string;
  capacity: number;
};

/**
 * Writes a visit with its items and first event, keeps the contact for next time, and takes a place: one statement.
 * The place is taken by one conditional upsert, so no concurrency can overfill a session, and last (it reads from
 * the visit's insert), so the row that everybody wants is locked for the shortest time.
 *
 * Answers the refusal, if any; what was written must then be undone.
 */
export async function saveBooking(booking: NewBooking): Promise<Refused | undefined> {
  try {
    return (await insertBooking(booking)) ? undefined : refuse('SESSION_FULL');
  } catch (cause) {
    if (breaksOneADay(cause)) return refuse('ALREADY_BOOKED_THAT_DAY');
    throw cause;
  }
}

/** The database's own guard of one visit a reader and day. */
function breaksOneADay(cause: unknown): boolean {
  const { code, constraint } = cause as { code?: string; constraint?: string };
  return code === '23505' && constraint === 'visit_one_a_day';
}

async function insertBooking(booking: NewBooking): Promise<boolean> {
  const { db, sealer, archiveKey, visit, items, phone, capacity } = booking;
  const { id: visit_id, reader_id, state, requested_at, contact_name } = visit;
  const contact_phone_sealed = sealer.seal({ text: phone, context: visitPhoneContext(visit_id) });
  const lastPhone = sealer.seal({ text: phone, context: personPhoneContext(reader_id) });
  const placed = await db
    .with('new_visit', (query) =>
      query
        .insertInto('visit')
        .values({ archive_key: archiveKey, ...visit, contact_phone_sealed })
        .returning(['archive_key', 'date', 'template_id']),
    )
    .with('new_items', (query) =>
      query
        .insertInto('visit_item')
        .values(items.map((item, position) => ({ archive_key: archiveKey, visit_id, position, ...item }))),
    )
    .with('new_event', (query) =>
      query.insertInto('visit_event').values({ archive_key: archiveKey, visit_id, at: requested_at, state }),
    )
    .with('last_contact', (query) =>
      query
        .updateTable('person')
        .set({ contact_name, contact_phone_sealed: lastPhone })
        .where('archive_key', '=', archiveKey)
        .where('id', '=', reader_id),
    )
    .insertInto('session_load')
    .columns(['archive_key', 'date', 'template_id', 'taken'])
    .expression((select) =>
      select.selectFrom('new_visit').select(['archive_key', 'date', 'template_id', sql.lit(1).as('taken')]),
    )
    .onConflict((conflict) =>
      conflict
        .columns(['archive_key', 'date', 'template_id'])
        .doUpdateSet({ taken: sql`session_load.taken + 1` })
        .where('session_load.taken', '<', capacity),
    )
    .returning('taken')
    .modifyEnd(prepared)
    .executeTakeFirst();
  return placed !== undefined;
}
