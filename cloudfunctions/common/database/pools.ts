import type { PGlite } from '@electric-sql/pglite';
import { createPgConfig } from '@electric-sql/pglite/node-postgres';
import pg from 'pg';
import { sameTypes } from './connection';

const types = sameTypes(pg.types);

/** As long as a request may wait for a connection. */
const CONNECT_LIMIT = 30_000;

/**
 * Milliseconds that a statement of a request may run. The client gives up after 10 s; a little more lets a booking that
 * waited for its place still be kept for the client's next try. Imports and migrations have no limit.
 */
export const REQUEST_STATEMENT_LIMIT = 15_000;

/**
 * A pool on a PostgreSQL server. Without `url`, `pg` reads PGHOST, PGPORT, PGDATABASE, PGUSER and PGPASSWORD, as
 * CloudBase documents it for functions. `max` stays small in a function: an instance serves one call at a time.
 * `statementLimit`, in milliseconds, also ends transactions in which nothing happens for so long; 0 is none.
 */
export function postgresPool(options: { url?: string; max: number; statementLimit?: number }): pg.Pool {
  const { url, max, statementLimit = 0 } = options;
  const pool = new pg.Pool({
    connectionString: url,
    max,
    types,
    connectionTimeoutMillis: CONNECT_LIMIT,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    // The pool waits for this, although its type does not say so, and gives the connection up when it fails.
    onConnect: (client) => setUp({ client, statementLimit }) as unknown as void,
  });
  // A connection that breaks while idle has left the pool already; unheard, the event would end the process.
  pool.on('error', () => undefined);
  return pool;
}

/** Once a connection. Not as start-up options: connection poolers refuse those. */
async function setUp(options: { client: pg.ClientBase; statementLimit: number }): Promise<void> {
  const { client, statementLimit } = options;
  // The pool listens to idle connections only. One that breaks in use tells its query, and it tells this event, which
  // unheard would end the process.
  client.on('error', () => undefined);
  const query: pg.QueryConfig & { query_timeout: number } = {
    // Compiling a plan costs more than any of our statements runs.
    text: `set jit = off; set statement_timeout = ${statementLimit}; set idle_in_transaction_session_timeout = ${statementLimit}`,
    query_timeout: CONNECT_LIMIT,
  };
  await client.query(query);
}

/** PGlite in this process behind the same `pg.Pool`: one session, callers queue. */
export function embeddedPool(pglite: PGlite): pg.Pool {
  return new pg.Pool({ ...createPgConfig(pglite), max: 1, types });
}
