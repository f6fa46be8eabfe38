import type { PGlite } from '@electric-sql/pglite';
import { createPgConfig } from '@electric-sql/pglite/node-postgres';
import pg from 'pg';
import { sameTypes } from './connection';

const types = sameTypes(pg.types);

/**
 * A pool on a PostgreSQL server. Without `url`, `pg` reads PGHOST, PGPORT, PGDATABASE, PGUSER and PGPASSWORD, as
 * CloudBase documents it for functions. `max` stays small in a function: an instance serves one call at a time.
 */
export function postgresPool({ url, max }: { url?: string; max: number }): pg.Pool {
  const pool = new pg.Pool({ connectionString: url, max, types, connectionTimeoutMillis: 30_000 });
  // Compiling a plan costs more than any of our statements runs. Not a start-up option: connection poolers refuse those.
  pool.on('connect', (client) => void client.query('set jit = off'));
  // A connection that breaks while idle has left the pool already; unheard, the event would end the process.
  pool.on('error', () => undefined);
  return pool;
}

/** PGlite in this process behind the same `pg.Pool`: one session, callers queue. */
export function embeddedPool(pglite: PGlite): pg.Pool {
  return new pg.Pool({ ...createPgConfig(pglite), max: 1, types });
}
