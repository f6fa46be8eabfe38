import { join } from 'node:path';
import { postgresPool } from '@functions/common/database/pools';
import { openStore } from '../../../server/store';
import { silentPostgres } from '../../support/fakePostgres';
import { ownArchive, startProcess, type HostProcess } from '../../support/hostProcess';
import { onPostgres, type TestStore } from '../../support/stores/everyStore';
import { temporaryFolder } from '../../support/temporaryFolder';

const ROUNDS = 8;
const AT_ONCE = 40;

onPostgres('A host whose connections are cut', (store) => {
  const DATA_DIR = join(temporaryFolder(), 'data');

  it('goes on serving: what was running is refused as INTERNAL, the rest is answered', async () => {
    const host = startProcess({ ...ownArchive, DATABASE_URL: await urlOf(store), DATA_DIR });
    const origin = await host.origin();
    const answers = new Set<string>();
    for (let round = 0; round < ROUNDS; round++) {
      const calls = Array.from({ length: AT_ONCE }, async (_, index) => {
        await new Promise((done) => setTimeout(done, index % 10));
        answers.add(await callOf(origin));
      });
      await cutAll(store);
      await Promise.all([...calls, cutAll(store)]);
    }
    expect(answers).toContain('200 ok');
    for (const answer of answers) expect(['200 ok', '500 INTERNAL']).toContain(answer);
    expect(await (await fetch(`${origin}/healthz`)).json()).toEqual({ ok: true, store: 'postgres' });
    expect(await callOf(origin)).toBe('200 ok');
    await expectCleanEnd(host);
  });

  it('is not ended by one that breaks between two statements of a transaction', async () => {
    const pool = postgresPool({ url: await urlOf(store), max: 2 });
    const client = await pool.connect();
    await client.query('begin');
    await cutAll(store);
    await new Promise((done) => setTimeout(done, 100));
    await expect(client.query('select 1')).rejects.toThrow();
    client.release();
    expect((await pool.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
    await pool.end();
  });

  it('says that a server cannot be used which closes at the first statement', async () => {
    const server = await silentPostgres();
    const host = startProcess({ ...ownArchive, DATABASE_URL: server.url, DATA_DIR });
    expect(await host.ended).toEqual({ code: 1, signal: null });
    server.close();
    expect(host.printed()).toContain('连不上数据库');
    expect(host.printed()).not.toMatch(/^\s+at /m);
  });
});

onPostgres('The time that a statement may run', (store) => {
  const DATA_DIR = join(temporaryFolder(), 'data');

  it('is limited where requests are served, after which the connection serves on', async () => {
    const pool = postgresPool({ url: await urlOf(store), max: 1, statementLimit: 100 });
    await expect(pool.query('select pg_sleep(20)')).rejects.toMatchObject({ code: '57014' });
    expect((await pool.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
    await pool.end();
  });

  it('also ends a transaction in which nothing happens, whose locks others wait for', async () => {
    const pool = postgresPool({ url: await urlOf(store), max: 1, statementLimit: 100 });
    const client = await pool.connect();
    await client.query('begin');
    await new Promise((done) => setTimeout(done, 500));
    await expect(client.query('select 1')).rejects.toThrow();
    client.release();
    await pool.end();
  });

  it('is not limited for imports, migrations and loading', async () => {
    const env = { DATABASE_URL: await urlOf(store), DATA_DIR };
    const limitOf = (db: (typeof store)['db']) =>
      db
        .selectNoFrom((select) =>
          select.fn<string>('current_setting', [select.val('statement_timeout')]).as('limit'),
        )
        .executeTakeFirstOrThrow();
    const host = await openStore({ env, statementLimit: 15_000 });
    expect(await limitOf(host.db)).toEqual({ limit: '15s' });
    expect(await host.unhurried(limitOf)).toEqual({ limit: '0' });
    await host.close();
    const importing = await openStore({ env });
    expect(await limitOf(importing.db)).toEqual({ limit: '0' });
    await importing.close();
  });
});

async function urlOf(store: TestStore): Promise<string> {
  const { rows } = await store.pool.query<{ name: string }>('select current_database() as name');
  const url = new URL(process.env.TEST_DATABASE_URL!);
  url.pathname = `/${rows[0]!.name}`;
  return url.href;
}

/** Cuts every connection to the store's database but the one that asks for it. */
async function cutAll(store: TestStore): Promise<void> {
  await store.pool
    .query(
      'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
    )
    // Two who cut at the same time may cut one another.
    .catch(() => undefined);
}

/** '200 ok' or '500 INTERNAL'. */
async function callOf(origin: string): Promise<string> {
  const answer = await fetch(`${origin}/functions/visits`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"action":"sessions","input":{}}',
  });
  const body = (await answer.json()) as { ok: boolean; error?: { code: string } };
  return `${answer.status} ${body.ok ? 'ok' : body.error?.code}`;
}

async function expectCleanEnd(host: HostProcess): Promise<void> {
  expect(await host.end('SIGTERM')).toEqual({ code: 0, signal: null });
}
