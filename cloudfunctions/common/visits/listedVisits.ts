import { sql } from 'kysely';
import type { Db } from '../database/connection';

/** Visits with the number of their entries, for lists; to be narrowed and ordered by the caller. */
export function listedVisits(db: Db) {
  return db
    .selectFrom('visit')
    .select([
      'visit.id',
      'visit.number',
      'visit.state',
      'visit.date',
      'visit.starts',
      'visit.ends',
      'visit.requested_at',
    ])
    .select((select) =>
      select
        .selectFrom('visit_item')
        .select(sql<number>`count(*)::int`.as('count'))
        .whereRef('visit_item.archive_key', '=', 'visit.archive_key')
        .whereRef('visit_item.visit_id', '=', 'visit.id')
        .$asScalar()
        .$notNull()
        .as('items'),
    );
}
