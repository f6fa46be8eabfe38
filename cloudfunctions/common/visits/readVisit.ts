import type { Db } from '../database/connection';
import type { ItemRow, ShownItem, VisitRow } from './visitAnswers';

export type StoredVisit = VisitRow & {
  archive_key: string;
  contact_phone_sealed: string;
  decided_by: string | null;
  decided_at: Date | null;
};

export type CheckedItem = ItemRow & { open: boolean; location: string | null };

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

/**
 * The entries of a visit as they were asked for, with whether each is open at this very read: entries are closed
 * after they were booked. One that is no longer in the catalogue is not open. For the staff alone; readers are
 * given `readItems`.
 */
export async function readCheckedItems({ db, archiveKey, id }: VisitKey): Promise<CheckedItem[]> {
  const items = await db
    .selectFrom('visit_item as item')
    .leftJoin('entry', (join) =>
      join.onRef('entry.archive_key', '=', 'item.archive_key').onRef('entry.id', '=', 'item.entry_id'),
    )
    .select(['item.entry_id', 'item.code', 'item.title', 'item.state', 'entry.openness', 'entry.location'])
    .where('item.archive_key', '=', archiveKey)
    .where('item.visit_id', '=', id)
    .orderBy('item.position')
    .execute();
  return items.map(({ openness, ...item }) => ({ ...item, open: openness === 'OPEN' }));
}

/** The same as the reader may see them: nothing of an entry that is not open. */
export async function readItems(key: VisitKey): Promise<ShownItem[]> {
  const items = await readCheckedItems(key);
  return items.map(({ entry_id, code, title, state, open }) => ({
    entry_id,
    code: open ? code : null,
    title: open ? title : null,
    state,
  }));
}
