import { sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import { AVAILABILITY } from '@/shared/domain/catalogue/catalogueRecord';
import { isBookable } from '@/shared/domain/catalogue/isBookable';
import { prepared, type Db } from '../common/database/connection';
import { openingHours } from '../common/visits/openingHours';

/** As the entry table numbers them. */
const BOOKABLE = AVAILABILITY.flatMap((availability, number) => (isBookable(availability) ? [number] : []));

/**
 * Everything that a booking is decided by, in one round trip. The caller's row is locked by now, so the reader's
 * other visits can be counted: commands of one reader run one after another.
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
          .where('id', '=', sql<string>`any(${entryIds}::text[])`)
          .where('openness', '=', 'OPEN')
          .where('availability', 'in', BOOKABLE),
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
    .modifyEnd(prepared)
    .executeTakeFirstOrThrow();
}
