import { randomBytes } from 'node:crypto';
import { compileFunction, constants } from 'node:vm';
import pg from 'pg';
import { connect, type Db } from '@functions/common/database/connection';
import { migrate } from '@functions/common/database/migrate';
import { embeddedPool, postgresPool } from '@functions/common/database/pools';

/** A migrated, empty store of one test file. Tests keep apart by archive (see seedArchive.ts). */
export type TestStore = {
  kind: 'PGlite' | 'PostgreSQL';
  db: Db;
  pool: pg.Pool;
};

type Opened = TestStore & { close: () => Promise<void> };

const START_TIMEOUT = 120_000;

/** Runs the same suite against PGlite and against a real PostgreSQL, each started once for the file. */
export function onEveryStore(name: string, suite: (store: TestStore) => void): void {
  describeOn({ name, suite, kind: 'PGlite', open: openPglite });
  onPostgres(name, suite);
}

/** Runs a suite against a real PostgreSQL alone: what only several connections can show, such as races. */
export function onPostgres(name: string, suite: (store: TestStore) => void, { connections = 20 } = {}): void {
  const url = process.env.TEST_DATABASE_URL;
  if (url) describeOn({ name, suite, kind: 'PostgreSQL', open: () => openDatabase({ url, connections }) });
  else if (!process.env.CHADANG_WITHOUT_POSTGRES)
    throw new Error(
      'This suite needs a PostgreSQL: run `npm test`, which finds or starts one, or set TEST_DATABASE_URL. ' +
        'CHADANG_WITHOUT_POSTGRES=1 runs PGlite alone.',
    );
  // A file with nothing left to run counts as failed, so it says instead that it was not run.
  else describe(`${name} on PostgreSQL`, () => it.todo('is not run: there is no PostgreSQL here'));
}

function describeOn(options: {
  name: string;
  suite: (store: TestStore) => void;
  kind: TestStore['kind'];
  open: () => Promise<Opened>;
}): void {
  const { name, suite, kind, open } = options;
  describe(`${name} on ${kind}`, () => {
    let opened: Opened | undefined;
    const current = () => {
      if (!opened) throw new Error('The store is open inside tests only');
      return opened;
    };
    beforeAll(async () => {
      opened = await open();
    }, START_TIMEOUT);
    afterAll(() => opened?.close(), START_TIMEOUT);
    suite({
      kind,
      get db() {
        return current().db;
      },
      get pool() {
        return current().pool;
      },
    });
  });
}

/**
 * PGlite loads its parts with import(), which Jest's module sandbox does not offer: so it comes through Node's own
 * loader.
 */
const importOutsideSandbox = compileFunction('return import(name)', ['name'], {
  filename: __filename,
  importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
}) as (name: '@electric-sql/pglite') => Promise<typeof import('@electric-sql/pglite')>;

/** A store of its own in this process; close it in the end. */
export async function openPglite(): Promise<Opened> {
  const { PGlite } = await importOutsideSandbox('@electric-sql/pglite');
  const pglite = await PGlite.create();
  const pool = embeddedPool(pglite);
  const db = connect(pool);
  await migrate(db);
  return {
    kind: 'PGlite',
    db,
    pool,
    async close() {
      await db.destroy();
      await pglite.close();
    },
  };
}

/** A database of its own on the server at `url`, dropped when it is closed. */
export async function openDatabase({
  url,
  connections,
}: {
  url: string;
  connections: number;
}): Promise<Opened> {
  const name = `chadang_test_${randomBytes(6).toString('hex')}`;
  await onServer({ url, command: `create database ${name}` });
  const own = new URL(url);
  own.pathname = `/${name}`;
  const pool = postgresPool({ url: own.href, max: connections });
  const db = connect(pool);
  await migrate(db);
  return {
    kind: 'PostgreSQL',
    db,
    pool,
    async close() {
      // A connection that is still closing when its database is dropped reports that it was cut.
      pool.on('error', () => undefined);
      await db.destroy();
      await onServer({ url, command: `drop database ${name} with (force)` });
    },
  };
}

async function onServer({ url, command }: { url: string; command: string }): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(command);
  } finally {
    await client.end();
  }
}
