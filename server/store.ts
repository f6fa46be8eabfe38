import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import type pg from 'pg';
import { connect, type Db } from '@functions/common/database/connection';
import { migrate } from '@functions/common/database/migrate';
import { embeddedPool, postgresPool } from '@functions/common/database/pools';
import type { Sealer } from '@functions/common/sealing';
import { hostTexts } from '@/texts/zh-CN/host';
import { openSealer } from './dataKey';
import { openPostgres } from './postgresStore';
import { StartError } from './startError';
import { lockDirectory } from './storeLock';

/** An open, migrated store. */
export type Store = {
  db: Db;
  pool: pg.Pool;
  kind: 'embedded' | 'postgres';
  /** Absolute; holds the embedded database and the data key. */
  dataDir: string;
  sealer: Sealer;
  /** Runs what may take long, such as a bulk load, where no statement is cut short. */
  unhurried: <T>(run: (db: Db) => Promise<T>) => Promise<T>;
  /** Ends the connections and gives the directory free. May be called twice. */
  close: () => Promise<void>;
};

type Opened = Pick<Store, 'db' | 'pool' | 'unhurried' | 'close'>;

/**
 * Opens the store that the environment asks for: DATABASE_URL a PostgreSQL server, otherwise PGlite in DATA_DIR
 * (default `.data`), which this process then holds alone. Migrates it and finds the data key.
 * @throws StartError whatever the operator can mend
 */
export async function openStore(options: {
  env: NodeJS.ProcessEnv;
  /** Lines for the operator. */
  log?: (line: string) => void;
  /** Milliseconds that a statement on a PostgreSQL server may run; 0, the default, is no limit. */
  statementLimit?: number;
}): Promise<Store> {
  const { env, log = () => undefined, statementLimit = 0 } = options;
  const dataDir = resolve(env.DATA_DIR || '.data');
  makeDirectory(dataDir);
  const url = env.DATABASE_URL;
  const opened = url ? await openServer({ url, statementLimit }) : await openEmbedded({ dataDir, log });
  try {
    const sealer = await openSealer({ env, dataDir, db: opened.db, log });
    return { ...opened, kind: url ? 'postgres' : 'embedded', dataDir, sealer };
  } catch (cause) {
    await opened.close();
    throw cause;
  }
}

function makeDirectory(dataDir: string): void {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  } catch (cause) {
    throw notWritable(dataDir, cause);
  }
}

function notWritable(dataDir: string, cause: unknown): StartError {
  return new StartError('DIRECTORY_NOT_WRITABLE', {
    about: dataDir,
    found: (cause as NodeJS.ErrnoException).code ?? 'unknown',
  });
}

type Embedded = { dataDir: string; log: (line: string) => void };

async function openEmbedded({ dataDir, log }: Embedded): Promise<Opened> {
  const lock = takeLock({ dataDir, log });
  try {
    const pglite = await createPglite(`${dataDir}/store`);
    const pool = embeddedPool(pglite);
    const db = connect(pool);
    const close = once(async () => {
      await db.destroy();
      await pglite.close();
      lock.release();
    });
    await migrate(db).catch(async (cause: unknown) => {
      await close();
      throw cause;
    });
    return { db, pool, unhurried: (run) => run(db), close };
  } catch (cause) {
    lock.release();
    throw cause;
  }
}

function takeLock({ dataDir, log }: Embedded) {
  // Without closing the store: that would write into what is another process's now.
  const onLost = () => {
    log(hostTexts.lockLost(dataDir));
    process.exit(1);
  };
  try {
    return lockDirectory({ directory: dataDir, onLost });
  } catch (cause) {
    throw cause instanceof StartError ? cause : notWritable(dataDir, cause);
  }
}

async function createPglite(directory: string): Promise<PGlite> {
  try {
    return await PGlite.create(directory);
  } catch (cause) {
    throw new StartError('STORE_DAMAGED', { about: directory, found: (cause as Error).message });
  }
}

async function openServer({ url, statementLimit }: { url: string; statementLimit: number }): Promise<Opened> {
  const { pool, about } = await openPostgres({ url, statementLimit });
  const db = connect(pool);
  const close = once(() => db.destroy());
  const unhurried: Store['unhurried'] = async (run) => {
    const unlimited = connect(postgresPool({ url, max: 1 }));
    return run(unlimited).finally(() => unlimited.destroy());
  };
  try {
    await unhurried(migrate);
    return { db, pool, unhurried, close };
  } catch (cause) {
    await close();
    if ((cause as { code?: string }).code === '42501') throw new StartError('DATABASE_NO_RIGHTS', { about });
    throw cause;
  }
}

function once(run: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  return () => (running ??= run());
}
