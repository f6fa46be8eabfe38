import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { ownArchive, startProcess } from '../../support/hostProcess';
import { temporaryFolder } from '../../support/temporaryFolder';

const health = async (origin: string) => (await fetch(`${origin}/healthz`)).json() as Promise<unknown>;

describe('The host on its embedded store', () => {
  const DATA_DIR = join(temporaryFolder(), 'data');
  const env = { ...ownArchive, DATA_DIR };

  it('serves, prints its addresses, and ends on a signal with the directory free again', async () => {
    const host = startProcess(env);
    const origin = await host.origin();
    expect(await health(origin)).toEqual({ ok: true, store: 'embedded' });
    expect(host.printed()).toContain(`${origin}/#/pages/staff/requests/index`);
    expect(await host.end('SIGTERM')).toEqual({ code: 0, signal: null });
    expect(existsSync(join(DATA_DIR, 'store.lock'))).toBe(false);
  });

  it('has made its data key once, for nobody else to read, and said that it has to be kept', async () => {
    const path = join(DATA_DIR, 'data-key');
    const key = readFileSync(path, 'utf8');
    expect(Buffer.from(key, 'base64')).toHaveLength(32);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    const host = startProcess(env);
    await host.origin();
    expect(host.printed()).not.toContain(path);
    await host.end('SIGINT');
    expect(readFileSync(path, 'utf8')).toBe(key);
    expect(readdirSync(DATA_DIR).sort()).toEqual(['data-key', 'store']);
  });

  it('makes no second data key, although nothing is encrypted yet', async () => {
    const path = join(DATA_DIR, 'data-key');
    renameSync(path, `${path}.away`);
    const host = startProcess(env);
    expect(await host.ended).toEqual({ code: 1, signal: null });
    expect(host.printed()).toContain('找不到密钥');
    expect(existsSync(path)).toBe(false);
    renameSync(`${path}.away`, path);
  });

  it('refuses another data key than that of its first start, in words', async () => {
    const host = startProcess({ ...env, DATA_KEY: randomBytes(32).toString('base64') });
    expect(await host.ended).toEqual({ code: 1, signal: null });
    expect(host.printed()).toContain('数据密钥 DATA_KEY 和这个档案馆一直用的不是同一把');
    expect(host.printed()).not.toMatch(/^\s+at /m);
    const right = startProcess({ ...env, DATA_KEY: readFileSync(join(DATA_DIR, 'data-key'), 'utf8').trim() });
    expect(await health(await right.origin())).toMatchObject({ ok: true });
    await right.end('SIGTERM');
  });

  it('refuses a second process on the same directory, in words and without a stack', async () => {
    const first = startProcess(env);
    await first.origin();
    const second = startProcess(env);
    expect(await second.ended).toEqual({ code: 1, signal: null });
    expect(second.printed()).toContain(`数据目录 ${DATA_DIR} 正被另一个查档进程使用`);
    expect(second.printed()).not.toMatch(/^\s+at /m);
    expect(await health(await first.origin())).toMatchObject({ ok: true });
    await first.end('SIGTERM');
  });

  it('starts again after it was killed', async () => {
    const killed = startProcess(env);
    await killed.origin();
    expect(await killed.end('SIGKILL')).toEqual({ code: null, signal: 'SIGKILL' });
    const next = startProcess(env);
    expect(await health(await next.origin())).toMatchObject({ ok: true });
    await next.end('SIGTERM');
  });

  it('ends when another machine has taken its directory over, and leaves that one its lock', async () => {
    const host = startProcess(env);
    await host.origin();
    const lock = join(DATA_DIR, 'store.lock');
    const other = JSON.stringify({ pid: 1, host: 'elsewhere', started: null, id: 'other' });
    writeFileSync(lock, other);
    expect(await host.ended).toEqual({ code: 1, signal: null });
    expect(host.printed()).toContain(`数据目录 ${DATA_DIR} 已被另一个查档进程接管`);
    expect(readFileSync(lock, 'utf8')).toBe(other);
    rmSync(lock);
  });

  it('offers no demo sign-in for an archive of its own', async () => {
    const host = startProcess(env);
    const { status } = await fetch(`${await host.origin()}/session/demo`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"as":"staff"}',
    });
    await host.end('SIGTERM');
    expect(status).toBe(403);
    expect(host.printed()).not.toContain('演示');
  });

  it('logs what was called and how it ended, nothing that was said', async () => {
    const host = startProcess({ ...env, LOG_LEVEL: 'info' });
    const origin = await host.origin();
    const token = 'T'.repeat(43);
    await fetch(`${origin}/functions/visits?phone=00011112222`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: '{"action":"saveContact","input":{"name":"秦某","phone":"000-3333-4444"}}',
    });
    await fetch(`${origin}/no-such-path-of-秦某?phone=00011112222`);
    await host.end('SIGTERM');
    expect(host.printed()).toMatch(/"route":"\/functions\/:function","status":401,"ms":\d+,"msg":"answered"/);
    expect(host.printed()).not.toMatch(/00011112222|3333|秦|%E7%A7%A6|TTTT/i);
  });

  it('refuses to go on without the key of what is stored encrypted', async () => {
    const host = startProcess({
      ...env,
      WECHAT_APPID: 'wx0',
      WECHAT_SECRET: 'x',
      WECHAT_API: await fakeWechat(),
    });
    const answer = await fetch(`${await host.origin()}/session/wechat`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"code":"good"}',
    });
    expect(answer.status).toBe(200);
    await host.end('SIGTERM');
    renameSync(join(DATA_DIR, 'data-key'), join(DATA_DIR, 'data-key.away'));
    const without = startProcess(env);
    expect(await without.ended).toMatchObject({ code: 1 });
    expect(without.printed()).toContain('找不到密钥');
    expect(existsSync(join(DATA_DIR, 'data-key'))).toBe(false);
  });
});

describe('The host says what stands in its way', () => {
  const DATA_DIR = join(temporaryFolder(), 'data');
  const refused = async (env: Record<string, string>) => {
    const host = startProcess({ ...ownArchive, DATA_DIR, ...env });
    expect(await host.ended).toEqual({ code: 1, signal: null });
    expect(host.printed()).not.toMatch(/^\s+at /m);
    return host.printed();
  };

  it('a port that another program has, before anything else', async () => {
    const other = createServer();
    await new Promise<void>((done) => other.listen(0, 'localhost', done));
    const { port } = other.address() as AddressInfo;
    expect(await refused({ PORT: String(port) })).toContain(`端口 ${port} 已被占用`);
    expect(existsSync(DATA_DIR)).toBe(false);
    other.close();
  });

  it.each(['abc', '-1', '70000', '80.5'])('PORT=%s', async (PORT) => {
    expect(await refused({ PORT })).toContain(`PORT=${PORT} 不对`);
  });

  it('a directory that cannot be made', async () => {
    expect(await refused({ DATA_DIR: join(__filename, 'data') })).toContain('不能写入');
  });

  it('a key of the wrong length', async () => {
    expect(await refused({ DATA_KEY: 'c2hvcnQ=' })).toContain('数据密钥 DATA_KEY 不对');
  });

  it('no archive', async () => {
    expect(await refused({ ARCHIVE_NAME: '' })).toContain('ARCHIVE_NAME');
  });

  it('a key of the archive that is none', async () => {
    expect(await refused({ ARCHIVE_KEY: 'Lan Xi' })).toContain('ARCHIVE_KEY=Lan Xi 不对');
  });
});

/** WeChat's code2Session, for one code. */
async function fakeWechat(): Promise<string> {
  const { createServer: createHttpServer } = await import('node:http');
  const server = createHttpServer((_request, response) =>
    response.end('{"openid":"oStarting","session_key":"x"}'),
  );
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  server.unref();
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
