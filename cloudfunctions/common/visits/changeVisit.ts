import { sql } from 'kysely';
import { holdsPlace, type VisitState } from '@/shared/domain/visits/visit';
import type { Db } from '../database/connection';
import type { StoredVisit } from './readVisit';

/**
 * Moves a locked visit to another state, writes that down in its history and, when the new state holds no
 * place, gives the place back. Whether the move is allowed has been decided before.
 */
export async function changeVisit(options: {
  db: Db;
  visit: StoredVisit;
  to: VisitState;
  now: Date;
  /** Null: the reader. */
  staffId: string | null;
  reason: string | null;
}): Promise<void> {
  const { db, visit, to, now, staffId, reason } = options;
  const { archive_key, id, date, template_id } = visit;
  await db
    .updateTable('visit')
    .set({
      state: to,
      decided_at: now,
      decided_by: staffId,
      decline_reason: to === 'DECLINED' ? reason : null,
    })
    .where('archive_key', '=', archive_key)
    .where('id', '=', id)
    .execute();
  await db
    .insertInto('visit_event')
    .values({ archive_key, visit_id: id, at: now, state: to, staff_id: staffId, reason })
    .execute();
  if (!holdsPlace(visit.state) || holdsPlace(to)) return;
  await db
    .updateTable('session_load')
    .set({ taken: sql`taken - 1` })
    .where('archive_key', '=', archive_key)
    .where('date', '=', date)
    .where('template_id', '=', template_id)
    .execute();
}
