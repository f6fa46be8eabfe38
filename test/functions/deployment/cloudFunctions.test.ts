import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { contracts } from '@/shared/contracts/contracts';
import { onPostgres } from '../../support/stores/everyStore';
import { seedArchive } from '../../support/stores/seedArchive';

const root = join(__dirname, '../../..');
const folder = join(root, 'build/cloudfunctions');
const names = Object.keys(contracts);

type Settings = Record<string, string>;

/** Calls `main` in a process of its own, as the cloud does: nothing but the bundle, the SDK and settings. */
function callInCloud(name: string, event: unknown, env: Settings): unknown {
  return runInCloud(name, event, env).answer;
}

/** The same with what it logged. */
function runInCloud(name: string, event: unknown, env: Settings): { answer: unknown; log: string } {
  const script = `
    require(${JSON.stringify(join(folder, name))})
      .main(JSON.parse(process.argv[1]), {})
      .then((answer) => { console.log('ANSWER ' + JSON.stringify(answer)); process.exit(0); });`;
  const { stdout, stderr } = spawnSync(process.execPath, ['-e', script, JSON.stringify(event)], {
    encoding: 'utf8',
    cwd: root,
    env: { PATH: process.env.PATH, ...env },
  });
  const line = stdout.split('\n').find((text) => text.startsWith('ANSWER '));
  if (!line) throw new Error(stdout + stderr);
  return { answer: JSON.parse(line.slice('ANSWER '.length)), log: stderr };
}

describe('The folders for the WeChat cloud', () => {
  it('are one for every function', () => {
    expect(readdirSync(folder).sort()).toEqual([...names].sort());
  });

  it.each(names)('hold what DevTools uploads and no source: %s', (name) => {
    expect(readdirSync(join(folder, name)).sort()).toEqual(['config.json', 'index.js', 'package.json']);
    const { version } = JSON.parse(
      readFileSync(join(root, 'node_modules/wx-server-sdk/package.json'), 'utf8'),
    );
    expect(JSON.parse(readFileSync(join(folder, name, 'package.json'), 'utf8'))).toMatchObject({
      name,
      main: 'index.js',
      dependencies: { 'wx-server-sdk': version },
    });
    expect(JSON.parse(readFileSync(join(folder, name, 'config.json'), 'utf8'))).toHaveProperty('triggers');
  });

  it.each(names)('have everything but the SDK inside, and not the embedded database: %s', (name) => {
    const code = readFileSync(join(folder, name, 'index.js'), 'utf8');
    const required = Array.from(code.matchAll(/\brequire\("([^"]+)"\)/g), ([, path]) => path!);
    const outside = required.filter((path) => !path.startsWith('node:') && !builtinModules.includes(path));
    // The last two are optional parts of pg.
    expect([...new Set(outside)].sort()).toEqual(['pg-cloudflare', 'pg-native', 'wx-server-sdk']);
    expect(code).not.toMatch(/pglite/i);
    expect(code).not.toContain(root);
  });
});

onPostgres('A function in the WeChat cloud', (store) => {
  let settings: Settings;
  const client = { TCB_SOURCE: 'wx_client', WX_OPENID: 'oDeployed-1', WX_APPID: 'wx0' };
  const trigger = { TCB_SOURCE: 'wx_trigger' };
  const context = { WX_CONTEXT_KEYS: 'WX_OPENID,WX_APPID,TCB_SOURCE' };

  beforeAll(async () => {
    const { key } = await seedArchive({ store });
    const { hostname, port, username, password } = new URL(process.env.TEST_DATABASE_URL!);
    const { rows } = await store.pool.query<{ name: string }>('select current_database() as name');
    settings = {
      ...context,
      PGHOST: hostname,
      PGPORT: port || '5432',
      PGDATABASE: rows[0]!.name,
      PGUSER: decodeURIComponent(username),
      PGPASSWORD: decodeURIComponent(password),
      ARCHIVE_KEY: key,
      DATA_KEY: randomBytes(32).toString('base64'),
    };
  });

  const me = { action: 'me', input: {} };

  it('knows who calls from a mini program', () => {
    const event = { ...me, userInfo: { appId: 'wx0', openId: 'oDeployed-1' } };
    expect(callInCloud('identity', event, { ...settings, ...client })).toEqual({
      ok: true,
      value: { role: 'reader', name: '' },
    });
  });

  it('takes a call that no client made for a visitor, whatever openid it carries', () => {
    const visitor = { ok: true, value: { role: 'visitor', name: null } };
    expect(callInCloud('identity', me, { ...settings, ...trigger })).toEqual(visitor);
    expect(callInCloud('identity', me, { ...settings, ...client, ...trigger })).toEqual(visitor);
  });

  it.each(names)('reads its settings and reaches the database: %s', (name) => {
    expect(callInCloud(name, { action: 'nothing', input: {} }, { ...settings, ...client })).toMatchObject({
      ok: false,
      error: { code: 'UNKNOWN_ACTION' },
    });
  });

  it('answers a wrong setting with INTERNAL and a number, not with a stack', () => {
    const answer = callInCloud('identity', me, { ...settings, ...client, PGPORT: '1' });
    expect(answer).toEqual({ ok: false, error: { code: 'INTERNAL' }, requestId: expect.any(String) });
  });

  it.each([
    [
      'another data key',
      { DATA_KEY: randomBytes(32).toString('base64') },
      'DATA_KEY is not the key of what the archive has stored',
    ],
    ['a data key cut short', { DATA_KEY: 'c2hvcnQ=' }, 'DATA_KEY must be 32 bytes in base64'],
    ['no data key', { DATA_KEY: '' }, 'The function needs the setting DATA_KEY'],
    ['an unknown archive', { ARCHIVE_KEY: 'nowhere' }, 'ARCHIVE_KEY names no archive of the database'],
  ])('answers %s with INTERNAL and logs the reason, not the value', (_what, wrong, reason) => {
    callInCloud('identity', me, { ...settings, ...client });
    const { answer, log } = runInCloud('identity', me, { ...settings, ...client, ...wrong });
    expect(answer).toEqual({ ok: false, error: { code: 'INTERNAL' }, requestId: expect.any(String) });
    expect(log).toContain(`"reason":"${reason}"`);
    expect(log).not.toContain(settings.DATA_KEY);
  });
});
