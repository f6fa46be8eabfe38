import { sql } from 'kysely';
import type { Db } from '../database/connection';

/** Until the transaction ends, whoever else changes the catalogue of this archive or its tree waits. */
export async function lockCatalogue({ db, archiveKey }: { db: Db; archiveKey: string }): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`catalogue ${archiveKey}`}, 0))`.execute(db);
}
