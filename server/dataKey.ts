import { randomBytes, randomUUID } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import type { Db } from '@functions/common/database/connection';
import { checkDataKey } from '@functions/common/dataKeyCheck';
import { createSealer, type Sealer } from '@functions/common/sealing';
import { hostTexts } from '@/texts/zh-CN/host';
import { StartError } from './startError';

/**
 * The key of what is stored encrypted: DATA_KEY (32 bytes in base64), or the file `data-key` of the data directory,
 * which is made once. A store that has had a key, or holds encrypted values, never gets a new one.
 * @throws StartError DATA_KEY_INVALID, DATA_KEY_LOST
 */
export async function openSealer(options: {
  env: NodeJS.ProcessEnv;
  dataDir: string;
  db: Db;
  log: (line: string) => void;
}): Promise<Sealer> {
  const { env, dataDir, db, log } = options;
  const path = keyFile({ dataDir });
  if (env.DATA_KEY) return createSealer(decode(env.DATA_KEY, 'DATA_KEY'));
  if (!existsSync(path)) {
    if ((await notesAKey(db)) || (await holdsSealedValues(db)))
      throw new StartError('DATA_KEY_LOST', { about: path });
    if (createOnce(path)) log(hostTexts.dataKeyCreated(path));
  }
  return createSealer(decode(readFileSync(path, 'utf8').trim(), path));
}

/**
 * Refuses to serve an archive whose personal data is sealed with another key.
 * @throws StartError DATA_KEY_WRONG
 */
export async function ensureDataKey(options: {
  env: NodeJS.ProcessEnv;
  dataDir: string;
  db: Db;
  sealer: Sealer;
  archiveKey: string;
}): Promise<void> {
  if ((await checkDataKey(options)) === 'OURS') return;
  throw new StartError('DATA_KEY_WRONG', { about: options.env.DATA_KEY ? 'DATA_KEY' : keyFile(options) });
}

function keyFile({ dataDir }: { dataDir: string }): string {
  return `${dataDir}/data-key`;
}

/**
 * The file appears with its whole content, and on the disk, before anything is sealed with it. False when another
 * process has made it in the same moment.
 */
function createOnce(path: string): boolean {
  const draft = `${path}.${randomUUID()}`;
  try {
    writeFileSync(draft, `${randomBytes(32).toString('base64')}\n`, { flag: 'wx', mode: 0o600, flush: true });
    linkSync(draft, path);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw cause;
  } finally {
    rmSync(draft, { force: true });
  }
  keepNameOf(path);
  return true;
}

/** A file's name is its folder's content. Windows keeps it without being asked and opens no folder. */
function keepNameOf(path: string): void {
  if (process.platform === 'win32') return;
  const folder = openSync(dirname(path), 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}

function decode(text: string, about: string): Buffer {
  const key = Buffer.from(text, 'base64');
  if (key.length !== 32) throw new StartError('DATA_KEY_INVALID', { about });
  return key;
}

async function notesAKey(db: Db): Promise<boolean> {
  const archive = await db
    .selectFrom('archive')
    .select('archive_key')
    .where('key_check', 'is not', null)
    .limit(1)
    .executeTakeFirst();
  return archive !== undefined;
}

async function holdsSealedValues(db: Db): Promise<boolean> {
  const person = await db
    .selectFrom('person')
    .select('id')
    .where((where) =>
      where.or([where('openid_hmac', 'is not', null), where('contact_phone_sealed', '<>', '')]),
    )
    .limit(1)
    .executeTakeFirst();
  const visit = await db
    .selectFrom('visit')
    .select('id')
    .where('contact_phone_sealed', '<>', '')
    .limit(1)
    .executeTakeFirst();
  return person !== undefined || visit !== undefined;
}
