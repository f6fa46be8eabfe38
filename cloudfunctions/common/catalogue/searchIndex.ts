import { sql } from 'kysely';
import type { Db } from '../database/connection';

/**
 * The GIN index of the public catalogue, built if a bulk load dropped it. A first load is several times faster without
 * it; without it searches answer the same, only slowly. Before it is built the rows are put into the order of
 * their rank, so that the newest hits of any word stand close together.
 */
export async function createSearchIndex(db: Db): Promise<void> {
  const { rows } = await sql<{
    exists: boolean;
  }>`select to_regclass('entry_search_codes') is not null as exists`.execute(db);
  if (rows[0]?.exists) return;
  await sql`cluster entry_search using entry_search_pkey`.execute(db);
  await sql`create index if not exists entry_search_codes on entry_search using gin (codes) with (fastupdate = off)`.execute(
    db,
  );
}

/** Drops the index before a bulk load, if there is nothing in it yet. */
export async function dropSearchIndexIfEmpty(db: Db): Promise<void> {
  const { rows } = await sql`select from entry_search limit 1`.execute(db);
  if (rows.length === 0) await sql`drop index if exists entry_search_codes`.execute(db);
}
