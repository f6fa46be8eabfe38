import type { ExpressionBuilder } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Database } from '../database/schema';

type Select = ExpressionBuilder<Database, never>;

/** Sub-selects of what decides when an archive opens, to be read in one round trip with whatever else is needed. */
export function openingHours(
  select: Select,
  { archiveKey, from, to }: { archiveKey: string; from: string; to: string },
) {
  return [
    select
      .selectFrom('archive')
      .select('booking_rules')
      .where('archive_key', '=', archiveKey)
      .$asScalar()
      .$notNull()
      .as('rules'),
    jsonArrayFrom(
      select
        .selectFrom('session_template')
        .select([
          'id',
          'weekday',
          'starts',
          'ends',
          'capacity',
          'valid_from as validFrom',
          'valid_to as validTo',
        ])
        .where('archive_key', '=', archiveKey),
    ).as('templates'),
    jsonArrayFrom(
      select
        .selectFrom('special_day')
        .select(['date', 'open', 'reason'])
        .where('archive_key', '=', archiveKey)
        .where('date', '>=', from)
        .where('date', '<=', to),
    ).as('specialDays'),
  ] as const;
}
