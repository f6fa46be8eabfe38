import { Kysely, PostgresDialect, sql, type PostgresPool, type PostgresPoolClient } from 'kysely';
import type { Database } from './schema';

export type Db = Kysely<Database>;

/** Kysely over any pool of `pg`'s shape: `pg` itself, or PGlite's in-process pool. */
export function connect(pool: PostgresPool): Db {
  return new Kysely<Database>({ dialect: new PostgresDialect({ pool: preparing(pool) }) });
}

const PREPARED = '/* prepared */';

/**
 * Marks a statement, by `modifyEnd(prepared)`, that is parsed and planned once a connection instead of at every run:
 * for the short statements of commands, whose plan never depends on their values. It halves the server's work.
 */
export const prepared = sql.raw(PREPARED);

type Query = (text: unknown, values?: unknown) => unknown;

/** The same pool, whose clients give marked statements a name: `pg` prepares a named statement at its first run. */
function preparing(pool: PostgresPool): PostgresPool {
  const names = new Map<string, string>();
  const nameOf = (text: string) => {
    const name = names.get(text) ?? `chadang_${names.size}`;
    names.set(text, name);
    return name;
  };
  const clients = new WeakMap<object, PostgresPoolClient>();
  return {
    end: () => pool.end(),
    async connect() {
      const client = await pool.connect();
      const known = clients.get(client);
      if (known) return known;
      const run = client.query.bind(client) as Query;
      const query: Query = (text, values) =>
        typeof text === 'string' && text.endsWith(PREPARED)
          ? run({ name: nameOf(text), text, values })
          : run(text, values);
      const wrapped = { query, release: () => client.release() } as PostgresPoolClient;
      clients.set(client, wrapped);
      return wrapped;
    },
  };
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
