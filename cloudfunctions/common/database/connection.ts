import { Kysely, PostgresDialect, type PostgresPool } from 'kysely';
import type { Database } from './schema';

export type Db = Kysely<Database>;

/** Kysely over any pool of `pg`'s shape: `pg` itself, or PGlite's in-process pool. */
export function connect(pool: PostgresPool): Db {
  return new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
}

const DATE_OID = 1082;
const BIGINT_OID = 20;

/**
 * Reads `date` as 'YYYY-MM-DD' (never as a Date in the machine's time zone) and bigint as a string, on both stores.
 * The shape is that of `types` in `pg` client options.
 */
export function sameTypes(pgTypes: { getTypeParser: (oid: number, format?: 'text' | 'binary') => unknown }) {
  return {
    getTypeParser(oid: number, format?: 'text' | 'binary') {
      if (oid === DATE_OID || oid === BIGINT_OID) return (value: string) => value;
      return pgTypes.getTypeParser(oid, format);
    },
  };
}
