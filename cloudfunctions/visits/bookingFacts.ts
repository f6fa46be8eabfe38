import { jsonArrayFrom } from 'kysely/helpers/postgres';
import { AVAILABILITY } from '@/shared/domain/catalogue/catalogueRecord';
import type { Db } from '../common/database/connection';
import { openingHours } from '../common/visits/openingHours';

const UNAVAILABLE = AVAILABILITY.indexOf('UNAVAILABLE');

/**
 * Bookings of one reader happen one after another, so that the reader's other visits can be counted. Taken before
 * anything else is locked, in an order that every command keeps: person, visit, session, audit.
 */
export async function lockReader({
  db,
  archiveKey,
  readerId,
}: {
  db: Db;
  archiveKey: string;
  readerId: string;
}) {
  await db
    .selectFrom('person')
    .select('id')
    .where('archive_key', '=', archiveKey)
    .where('id', '=', readerId)
    .forNoKeyUpdate()
    .executeTakeFirstOrThrow();
}

/**
 * Everything that a booking is decided by, in one round trip. A statement of its own after `lockReader`: only a
 * statement begun after the lock sees what the booking before this one wrote.
 */
export async function readBookingFacts(options: {
  db: Db;
  archiveKey: string;
  readerId: string;
  today: string;
  date: string;
  templateId: string;
  entryIds: readonly string[];
}) {
  const { db, archiveKey, readerId, today, date, templateId, entryIds } = options;
  return db
    .selectNoFrom((select) => [
      ...openingHours(select, { archiveKey, from: today, to: date }),
      jsonArrayFrom(
        select
          .selectFrom('visit')
          .select(['date', 'state'])
          .where('archive_key', '=', archiveKey)
          .where('reader_id', '=', readerId)
          .where('date', '>=', today),
      ).as('readerVisits'),
      jsonArrayFrom(
        select
          .selectFrom('entry')
          .select(['id', 'code', 'title'])
          .where('archive_key', '=', archiveKey)
          .where('id', 'in', entryIds)
          .where('openness', '=', 'OPEN')
          .where('availability', '!=', UNAVAILABLE),
      ).as('entries'),
      select
        .selectFrom('session_load')
        .select('taken')
        .where('archive_key', '=', archiveKey)
        .where('date', '=', date)
        .where('template_id', '=', templateId)
        .$asScalar()
        .as('taken'),
    ])
    .executeTakeFirstOrThrow();
}
