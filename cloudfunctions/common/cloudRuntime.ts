import { visitor } from './caller';
import { connect, type Db } from './database/connection';
import { postgresPool, REQUEST_STATEMENT_LIMIT } from './database/pools';
import { personOfOpenid } from './people';
import type { Runtime } from './runtime';
import { createSealer, type Sealer } from './sealing';

let shared: { db: Db; sealer: Sealer; archiveKey: string } | undefined;

/**
 * The runtime of one call inside the WeChat cloud. Settings of the function: PGHOST … PGPASSWORD, ARCHIVE_KEY,
 * DATA_KEY (32 bytes in base64). `getWXContext` reads `process.env`, which is safe there: an instance
 * serves one call at a time. Only calls from a client carry a user (SOURCE 'wx_client'); all others are visitors.
 */
export async function cloudRuntime(requestId: string): Promise<Runtime> {
  const { getWXContext } = await import('wx-server-sdk');
  const { OPENID, SOURCE } = getWXContext();
  const now = new Date();
  shared ??= openShared();
  const caller =
    OPENID && SOURCE === 'wx_client' ? await personOfOpenid({ ...shared, openid: OPENID, now }) : visitor;
  return {
    ...shared,
    caller,
    now,
    requestId,
    demoSignIn: false,
    log: { error: (detail, message) => console.error(JSON.stringify({ message, ...detail })) },
  };
}

function openShared() {
  return {
    db: connect(postgresPool({ max: 2, statementLimit: REQUEST_STATEMENT_LIMIT })),
    sealer: createSealer(Buffer.from(setting('DATA_KEY'), 'base64')),
    archiveKey: setting('ARCHIVE_KEY'),
  };
}

function setting(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`The function needs the setting ${name}`);
  return value;
}
