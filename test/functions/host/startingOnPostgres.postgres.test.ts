import { join } from 'node:path';
import { fakePostgres } from '../../support/fakePostgres';
import { ownArchive, startProcess } from '../../support/hostProcess';
import { onPostgres } from '../../support/stores/everyStore';
import { temporaryFolder } from '../../support/temporaryFolder';

const { DEMO: _demo, ...archive } = ownArchive;

onPostgres('The host on PostgreSQL', (store) => {
  const DATA_DIR = join(temporaryFolder(), 'data');
  const urlOf = (database: string, password?: string) => {
    const url = new URL(process.env.TEST_DATABASE_URL!);
    url.pathname = `/${database}`;
    if (password !== undefined) url.password = password;
    return url.href;
  };
  const ownDatabase = async () => {
    const { rows } = await store.pool.query<{ name: string }>('select current_database() as name');
    return rows[0]!.name;
  };
  const refused = async (env: Record<string, string>) => {
    const host = startProcess({ ...archive, DATA_DIR, ...env });
    expect(await host.ended).toEqual({ code: 1, signal: null });
    expect(host.printed()).not.toMatch(/^\s+at /m);
    return host.printed();
  };

  it('asks for an archive, makes it once, and then knows it, without a demo sign-in', async () => {
    const DATABASE_URL = urlOf(await ownDatabase());
    expect(await refused({ DATABASE_URL, ARCHIVE_KEY: '' })).toContain('ARCHIVE_KEY');
    for (const settings of [archive, {}]) {
      const host = startProcess({ DATABASE_URL, DATA_DIR, ...settings });
      const origin = await host.origin();
      expect(await (await fetch(`${origin}/healthz`)).json()).toEqual({ ok: true, store: 'postgres' });
      const named = await fetch(`${origin}/functions/catalogue`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"action":"archive","input":{}}',
      });
      expect(await named.json()).toMatchObject({
        ok: true,
        value: { name: archive.ARCHIVE_NAME, demoSignIn: false },
      });
      expect(await host.end('SIGTERM')).toEqual({ code: 0, signal: null });
    }
  });

  it('lets two hosts serve one database', async () => {
    const DATABASE_URL = urlOf(await ownDatabase());
    const hosts = [
      startProcess({ ...archive, DATABASE_URL, DATA_DIR }),
      startProcess({ ...archive, DATABASE_URL, DATA_DIR }),
    ];
    for (const host of hosts) expect(await host.origin()).toMatch(/^http/);
    for (const host of hosts) await host.end('SIGTERM');
  });

  it('says that nothing answers at the address, without the password', async () => {
    const printed = await refused({ DATABASE_URL: 'postgres://reader:secret@127.0.0.1:1/chadang' });
    expect(printed).toContain('连不上数据库 127.0.0.1:1/chadang（ECONNREFUSED）');
    expect(printed).not.toContain('secret');
  });

  it('says that the password is wrong', async () => {
    expect(await refused({ DATABASE_URL: urlOf('postgres', 'wrong') })).toContain('拒绝登录');
  });

  it('says that there is no such database', async () => {
    expect(await refused({ DATABASE_URL: urlOf('nothing_here') })).toContain('没有这个数据库');
  });

  it.each(['mysql://localhost/chadang', 'localhost:5432'])(
    'says that %s is no address',
    async (DATABASE_URL) => {
      expect(await refused({ DATABASE_URL })).toContain('DATABASE_URL 的写法不对');
    },
  );

  it('says that the server is too old', async () => {
    const server = await fakePostgres({ version: '140012', name: '14.12', encoding: 'UTF8' });
    expect(await refused({ DATABASE_URL: server.url })).toContain('版本是 PostgreSQL 14.12，需要 15');
    server.close();
  });

  it('says that the database has another encoding', async () => {
    const server = await fakePostgres({ version: '150018', name: '15.18', encoding: 'SQL_ASCII' });
    expect(await refused({ DATABASE_URL: server.url })).toContain('编码是 SQL_ASCII，需要 UTF8');
    server.close();
  });
});
