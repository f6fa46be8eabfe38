import { sql, type Kysely, type Migration } from 'kysely';
import { Migrator } from 'kysely';
import { first } from './migrations/0001-first';
import { keyCheck } from './migrations/0002-key-check';
import { page } from './migrations/0003-page';
import type { Database } from './schema';

function fromSql(text: string): Migration {
  return {
    up: (db) =>
      sql
        .raw(text)
        .execute(db)
        .then(() => undefined),
  };
}

/** Forward only, in order. A migration that has landed is never edited. */
const migrations: Record<string, Migration> = {
  '0001-first': fromSql(first),
  '0002-key-check': fromSql(keyCheck),
  '0003-page': fromSql(page),
};

/** Brings the store to the newest schema. Concurrent callers wait for one another (Kysely's own lock). */
export async function migrate(db: Kysely<Database>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  const { error } = await migrator.migrateToLatest();
  if (error)
    throw error instanceof Error ? error : new Error('The store could not be migrated', { cause: error });
}
