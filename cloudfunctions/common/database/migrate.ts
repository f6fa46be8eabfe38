import { sql, type Kysely, type Migration } from 'kysely';
import { Migrator } from 'kysely';
import { first } from './migrations/0001-first';
import { page } from './migrations/0002-page';
import { keyCheck } from './migrations/0002-key-check';
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
  '0002-page': fromSql(page),
  '0002-key-check': fromSql(keyCheck),
};

/** Brings the store to the newest schema. Concurrent callers wait for one another (Kysely's own lock). */
export async function migrate(db: Kysely<Database>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  const { error } = await migrator.migrateToLatest();
  if (error)
    throw error instanceof Error ? error : new Error('The store could not be migrated', { cause: error });
}
