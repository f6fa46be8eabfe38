import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startHost, type TestHost } from '../../support/host';
import { onEveryStore } from '../../support/stores/everyStore';
import { seedArchive, type TestArchive } from '../../support/stores/seedArchive';

const SECRET = 'secret-of-the-mini-program';

/** Answers of WeChat's auth.code2Session by code, as its documentation gives them. */
const answers: Record<string, unknown[]> = {
  good: [{ openid: 'oReader-1', session_key: 'c2Vzc2lvbg==', unionid: 'u-1', errcode: 0, errmsg: 'ok' }],
  plain: [{ openid: 'oReader-1', session_key: 'c2Vzc2lvbg==' }],
  busyOnce: [
    { errcode: -1, errmsg: 'system error' },
    { openid: 'oReader-2', session_key: 'x' },
  ],
  busy: [{ errcode: -1, errmsg: 'system error' }],
  invalid: [{ errcode: 40029, errmsg: 'invalid code' }],
  used: [{ errcode: 40163, errmsg: 'code been used' }],
  blocked: [{ errcode: 40226, errmsg: 'code blocked' }],
  often: [{ errcode: 45011, errmsg: 'api minute-quota reach limit' }],
  html: ['<html>'],
};

onEveryStore('POST /session/wechat', (store) => {
  let wechat: Server;
  let archive: TestArchive;
  let host: TestHost;
  const asked: URL[] = [];

  beforeAll(async () => {
    wechat = createServer((request, response) => {
      const url = new URL(request.url ?? '', 'http://wechat');
      asked.push(url);
      const [first, ...rest] = answers[url.searchParams.get('js_code') ?? ''] ?? [];
      if (url.pathname !== '/sns/jscode2session' || first === undefined) return void response.destroy();
      if (rest.length > 0) answers[url.searchParams.get('js_code')!] = rest;
      // The real service says text/plain too.
      response
        .setHeader('content-type', 'text/plain')
        .end(typeof first === 'string' ? first : JSON.stringify(first));
    });
    await new Promise<void>((done) => wechat.listen(0, '127.0.0.1', done));
    const api = `http://127.0.0.1:${(wechat.address() as AddressInfo).port}`;
    archive = await seedArchive({ store });
    host = await startHost({ archive, demo: false, wechat: { appid: 'wx0', secret: SECRET, api } });
  });
  afterAll(async () => {
    await host.close();
    wechat.close();
  });

  const signIn = (code: unknown) => host.post('/session/wechat', { code });

  it('exchanges the code and signs the reader in', async () => {
    const { status, body } = await signIn('good');
    expect({ status, body }).toMatchObject({ status: 200, body: { ok: true, value: { role: 'reader' } } });
    expect(Object.fromEntries(asked.at(-1)!.searchParams)).toEqual({
      appid: 'wx0',
      secret: SECRET,
      js_code: 'good',
      grant_type: 'authorization_code',
    });
    const { token } = body as { token: string };
    expect(await host.post('/functions/identity', { action: 'me', input: {} }, { token })).toMatchObject({
      body: { value: { role: 'reader' } },
    });
  });

  it('gives the same openid the same person, and stores neither openid nor session key', async () => {
    await signIn('good');
    await signIn('plain');
    const people = await store.db
      .selectFrom('person')
      .selectAll()
      .where('archive_key', '=', archive.key)
      .execute();
    expect(people).toHaveLength(1);
    expect(JSON.stringify(people)).not.toMatch(/oReader|c2Vzc2lvbg/);
  });

  it('asks a busy system once more', async () => {
    expect(await signIn('busyOnce')).toMatchObject({ status: 200 });
  });

  it.each([
    ['invalid', 401, 'NOT_SIGNED_IN'],
    ['used', 401, 'NOT_SIGNED_IN'],
    ['blocked', 403, 'FORBIDDEN'],
    ['busy', 500, 'INTERNAL'],
    ['often', 500, 'INTERNAL'],
    ['html', 500, 'INTERNAL'],
    ['gone', 500, 'INTERNAL'],
  ])('refuses when WeChat answers: %s', async (code, status, error) => {
    const answer = await signIn(code);
    expect(answer).toMatchObject({ status, body: { ok: false, error: { code: error } } });
    expect(answer.text).not.toContain(SECRET);
  });

  it.each([[''], ['a b'], [1], ['x'.repeat(200)], ['good&secret=x']])(
    'does not even ask with the code %j',
    async (code) => {
      const before = asked.length;
      expect(await signIn(code)).toMatchObject({ status: 422, body: { error: { code: 'INVALID_INPUT' } } });
      expect(asked).toHaveLength(before);
    },
  );

  it('is not offered without the settings of a mini program', async () => {
    const other = await startHost({ archive });
    const answer = await other.post('/session/wechat', { code: 'good' });
    await other.close();
    expect(answer).toMatchObject({ status: 403, body: { ok: false, error: { code: 'FORBIDDEN' } } });
  });
});
