import { sql } from 'kysely';
import type { Db } from '../database/connection';

/**
 * The GIN index of the public catalogue. A first load is several times faster without it; building it afterwards takes
 * seconds. Without it searches answer the same, only slowly.
 */
export async function createSearchIndex(db: Db): Promise<void> {
  await sql`create index if not exists entry_search_codes on entry_search using gin (codes) with (fastupdate = off)`.execute(
    db,
  );
}

/** Drops the index before a bulk load, if there is nothing in it yet. */
export async function dropSearchIndexIfEmpty(db: Db): Promise<void> {
  const { rows } = await sql`select from entry_search limit 1`.execute(db);
  if (rows.length === 0) await sql`drop index if exists entry_search_codes`.execute(db);
}
