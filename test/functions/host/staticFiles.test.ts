import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { startHost, type TestHost } from '../../support/host';
import { onEveryStore } from '../../support/stores/everyStore';
import { seedArchive } from '../../support/stores/seedArchive';

const PAGE =
  '<!doctype html><script>var a = 1</script><script src="/js/app.0a1b2c3d.js"></script><div id="app"></div>';
const SCRIPT = `console.log('${'x'.repeat(5000)}')`;

onEveryStore('The H5 client', (store) => {
  let host: TestHost;
  const root = mkdtempSync(join(tmpdir(), 'chadang-h5-'));
  beforeAll(async () => {
    mkdirSync(join(root, 'js'));
    writeFileSync(join(root, 'index.html'), PAGE);
    writeFileSync(join(root, 'js/app.0a1b2c3d.js'), SCRIPT);
    writeFileSync(join(root, 'js/app.0a1b2c3d.js.br'), brotliCompressSync(SCRIPT));
    writeFileSync(join(root, 'js/app.0a1b2c3d.js.gz'), gzipSync(SCRIPT));
    host = await startHost({ archive: await seedArchive({ store }), h5Root: root });
  });
  afterAll(async () => {
    await host.close();
    rmSync(root, { recursive: true });
  });

  it('is served at the root and asked for anew each time', async () => {
    const { status, headers, text } = await host.get('/');
    expect({ status, text }).toEqual({ status: 200, text: PAGE });
    expect(headers.get('content-type')).toMatch(/^text\/html/);
    expect(headers.get('cache-control')).toBe('no-cache');
  });

  it.each(['br', 'gzip'])('has its scripts ready as %s and kept for ever', async (encoding) => {
    const { headers, text } = await host.get('/js/app.0a1b2c3d.js', { 'accept-encoding': encoding });
    expect(text).toBe(SCRIPT);
    expect(headers.get('content-encoding')).toBe(encoding);
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(headers.get('content-type')).toMatch(/javascript/);
  });

  it('may run its own scripts only', async () => {
    const policy = (await host.get('/')).headers.get('content-security-policy');
    // sha256 of 'var a = 1'
    expect(policy).toContain("script-src 'self' 'sha256-h1HrJPkDwnmmTjhElzuRBLDNtr5UPz5PinuqE+ovmj8='");
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toMatch(/https?:|unsafe-eval|\*/);
  });

  it.each(['/', '/functions/identity', '/healthz', '/nothing'])(
    'comes with headers that protect it: %s',
    async (path) => {
      const { headers } = await host.get(path);
      expect(Object.fromEntries(headers)).toMatchObject({
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
      });
      expect(headers.get('access-control-allow-origin')).toBeNull();
    },
  );

  it.each(['/../package.json', '/%2e%2e/package.json', '/js/..%2f..%2fpackage.json'])(
    'stays in its folder: %s',
    async (path) => {
      const { status } = await host.get(path);
      expect([400, 403, 404]).toContain(status);
    },
  );

  const asBrowser = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
  it.each(['/pages/home', '/pages/entry/index?id=1', '/js'])(
    'opens its first screen where a browser asks for a page that is none: %s',
    async (path) => {
      const { status, text } = await host.get(path, asBrowser);
      expect({ status, text }).toEqual({ status: 200, text: PAGE });
    },
  );

  it.each([
    ['/functions/nothing', asBrowser],
    ['/session/nothing', asBrowser],
    ['/js/app.ffffffff.js', asBrowser],
    ['/pages/home', { accept: '*/*' }],
  ])('answers 404 to what is no page: %s', async (path, headers) => {
    expect(await host.get(path, headers)).toMatchObject({ status: 404, body: { ok: false } });
  });

  it('is beside a health check that asks the database', async () => {
    const kind = store.kind === 'PGlite' ? 'embedded' : 'postgres';
    expect(await host.get('/healthz')).toMatchObject({ status: 200, body: { ok: true, store: kind } });
  });
});
