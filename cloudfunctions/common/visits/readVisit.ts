import type { Db } from '../database/connection';
import type { ItemRow, VisitRow } from './visitAnswers';

export type StoredVisit = VisitRow & {
  archive_key: string;
  contact_phone_sealed: string;
  decided_by: string | null;
  decided_at: Date | null;
};

type VisitKey = { db: Db; archiveKey: string; id: string; readerId?: string };

/**
 * One visit, or undefined. With `readerId` only that reader's own: somebody else's visit is answered
 * exactly as one that does not exist.
 */
export async function readVisit(key: VisitKey): Promise<StoredVisit | undefined> {
  return selectVisit(key).executeTakeFirst();
}

/** The same, locked until the end of the transaction: two who act on one visit do so one after the other. */
export async function lockVisit(key: VisitKey): Promise<StoredVisit | undefined> {
  return selectVisit(key).forNoKeyUpdate().executeTakeFirst();
}

function selectVisit({ db, archiveKey, id, readerId }: VisitKey) {
  return db
    .selectFrom('visit')
    .selectAll()
    .where('archive_key', '=', archiveKey)
    .where('id', '=', id)
    .$if(readerId !== undefined, (query) => query.where('reader_id', '=', readerId ?? ''));
}

/** The entries of a visit as they were asked for. */
export async function readItems({ db, archiveKey, id }: VisitKey): Promise<ItemRow[]> {
  return db
    .selectFrom('visit_item')
    .select(['entry_id', 'code', 'title', 'state'])
    .where('archive_key', '=', archiveKey)
    .where('visit_id', '=', id)
    .orderBy('position')
    .execute();
}
