import { visitor } from './caller';
import { connect, type Db } from './database/connection';
import { postgresPool, REQUEST_STATEMENT_LIMIT } from './database/pools';
import { checkDataKey } from './dataKeyCheck';
import { personOfOpenid } from './people';
import type { Runtime } from './runtime';
import { createSealer, type Sealer } from './sealing';
import { SettingError } from './settingError';

type Shared = { db: Db; sealer: Sealer; archiveKey: string };

let shared: Promise<Shared> | undefined;

/**
 * The runtime of one call inside the WeChat cloud. Settings of the function: PGHOST … PGPASSWORD, ARCHIVE_KEY,
 * DATA_KEY (32 bytes in base64). `getWXContext` reads `process.env`, which is safe there: an instance
 * serves one call at a time. Only calls from a client carry a user (SOURCE 'wx_client'); all others are visitors.
 * @throws SettingError
 */
export async function cloudRuntime(requestId: string): Promise<Runtime> {
  const { getWXContext } = await import('wx-server-sdk');
  const { OPENID, SOURCE } = getWXContext();
  const now = new Date();
  const place = await openOnce();
  const caller =
    OPENID && SOURCE === 'wx_client' ? await personOfOpenid({ ...place, openid: OPENID, now }) : visitor;
  return {
    ...place,
    caller,
    now,
    requestId,
    demoSignIn: false,
    log: { error: (detail, message) => console.error(JSON.stringify({ message, ...detail })) },
  };
}

/** Once an instance; what failed is tried again by the next call. */
async function openOnce(): Promise<Shared> {
  shared ??= openShared();
  try {
    return await shared;
  } catch (cause) {
    shared = undefined;
    throw cause;
  }
}

async function openShared(): Promise<Shared> {
  const archiveKey = setting('ARCHIVE_KEY');
  const dataKey = Buffer.from(setting('DATA_KEY'), 'base64');
  if (dataKey.length !== 32) throw new SettingError('DATA_KEY must be 32 bytes in base64');
  const sealer = createSealer(dataKey);
  const db = connect(postgresPool({ max: 2, statementLimit: REQUEST_STATEMENT_LIMIT }));
  try {
    const found = await checkDataKey({ db, sealer, archiveKey });
    if (found === 'NO_ARCHIVE') throw new SettingError('ARCHIVE_KEY names no archive of the database');
    if (found === 'ANOTHER') throw new SettingError('DATA_KEY is not the key of what the archive has stored');
    return { db, sealer, archiveKey };
  } catch (cause) {
    await db.destroy();
    throw cause;
  }
}

function setting(name: string): string {
  const value = process.env[name];
  if (!value) throw new SettingError(`The function needs the setting ${name}`);
  return value;
}
