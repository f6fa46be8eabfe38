import type pg from 'pg';
import { postgresPool } from '@functions/common/database/pools';
import { StartError } from './startError';

const OLDEST = 150_000;
const POOL_SIZE = 10;

/**
 * A pool on the server of DATABASE_URL, after checking that it can be used.
 * @throws StartError DATABASE_URL_INVALID, _UNREACHABLE, _LOGIN_REFUSED, _MISSING, _TOO_OLD, _ENCODING
 */
export async function openPostgres(options: {
  url: string;
  statementLimit: number;
}): Promise<{ pool: pg.Pool; about: string }> {
  const about = withoutSecrets(options.url);
  const pool = postgresPool({ ...options, max: POOL_SIZE });
  try {
    const { rows } = await pool.query<{ version: string; name: string; encoding: string }>(
      `select current_setting('server_version_num') as version, current_setting('server_version') as name,
              pg_encoding_to_char(encoding) as encoding
       from pg_database where datname = current_database()`,
    );
    const server = rows[0];
    if (!server || Number(server.version) < OLDEST)
      throw new StartError('DATABASE_TOO_OLD', { about, found: server?.name ?? '?' });
    if (server.encoding !== 'UTF8')
      throw new StartError('DATABASE_ENCODING', { about, found: server.encoding });
    return { pool, about };
  } catch (cause) {
    await pool.end();
    throw cause instanceof StartError ? cause : explain(cause, about);
  }
}

/** Host, port and database only. */
function withoutSecrets(url: string): string {
  try {
    const { protocol, host, pathname, searchParams } = new URL(url);
    if (protocol !== 'postgres:' && protocol !== 'postgresql:') throw new StartError('DATABASE_URL_INVALID');
    return `${host || searchParams.get('host') || 'localhost'}${pathname}`;
  } catch {
    throw new StartError('DATABASE_URL_INVALID');
  }
}

function explain(cause: unknown, about: string): StartError {
  const { code, message } = cause as { code?: string; message?: string };
  if (code === '28P01' || code === '28000') return new StartError('DATABASE_LOGIN_REFUSED', { about });
  // pg's own words when the server asks for a password and there is none.
  if (message?.startsWith('SASL')) return new StartError('DATABASE_LOGIN_REFUSED', { about });
  if (code === '3D000') return new StartError('DATABASE_MISSING', { about });
  return new StartError('DATABASE_UNREACHABLE', { about, found: code ?? message ?? 'unknown' });
}
