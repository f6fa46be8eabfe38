import { startHost, type TestHost } from '../../support/host';
import { MONDAY } from '../../support/functions';
import { onEveryStore } from '../../support/stores/everyStore';
import { seedArchive, type TestArchive } from '../../support/stores/seedArchive';

const HOUR = 3_600_000;
const ME = { action: 'me', input: {} };

onEveryStore('Sessions', (store) => {
  let archive: TestArchive;
  let host: TestHost;
  let now = MONDAY;
  beforeAll(async () => {
    archive = await seedArchive({ store });
    host = await startHost({ archive, clock: () => now });
  });
  beforeEach(() => {
    now = MONDAY;
  });
  afterAll(() => host.close());

  const me = (token: string) => host.post('/functions/identity', ME, { token });
  const signedOut = { status: 401, body: { ok: false, error: { code: 'NOT_SIGNED_IN' } } };

  it('sign a reader and a member of staff in under invented names', async () => {
    for (const [as, name] of [['reader', '林晓禾'] as const, ['staff', '周编研'] as const]) {
      const { status, body } = await host.post('/session/demo', { as });
      expect({ status, body }).toEqual({
        status: 200,
        body: { ok: true, token: expect.any(String), value: { token: expect.any(String), role: as, name } },
      });
      expect(await me((body as { token: string }).token)).toMatchObject({
        body: { value: { role: as, name } },
      });
    }
  });

  it('bring somebody who signs in again under the same name back to the same person', async () => {
    const personOf = async (token: string) => {
      const save = {
        action: 'saveContact',
        input: { name: token.slice(0, 9), phone: '' },
        idempotencyKey: token,
      };
      expect(await host.post('/functions/visits', save, { token })).toMatchObject({ status: 200 });
      return archive.store.db
        .selectFrom('person')
        .select('id')
        .where('contact_name', '=', token.slice(0, 9))
        .execute();
    };
    const [first, again, other] = [
      await personOf(await host.signIn('reader', '同一个人')),
      await personOf(await host.signIn('reader', ' 同一个人 ')),
      await personOf(await host.signIn('reader', '另一个人')),
    ];
    expect(first).toHaveLength(1);
    expect(again).toEqual(first);
    expect(other).not.toEqual(first);
  });

  it.each([
    ['no role', {}],
    ['another role', { as: 'visitor' }],
    ['an unknown key', { as: 'reader', id: 'demo-1' }],
    ['an empty name', { as: 'reader', name: '  ' }],
    ['a name of 31 characters', { as: 'reader', name: '名'.repeat(31) }],
    ['a name of the wrong type', { as: 'reader', name: { toString: 'x' } }],
    ['a list', []],
  ])('refuse %s', async (_what, body) => {
    expect(await host.post('/session/demo', body)).toMatchObject({
      status: 422,
      body: { ok: false, error: { code: 'INVALID_INPUT' }, requestId: expect.any(String) },
    });
  });

  it('have tokens of 256 bits, of which only a hash is stored', async () => {
    const token = await host.signIn('reader');
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    const rows = await archive.store.db.selectFrom('sign_in').selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain(token);
    expect(await host.signIn('reader')).not.toBe(token);
  });

  it.each([
    ['reader', 30 * 24],
    ['staff', 12],
  ] as const)('of %s end by themselves after %i hours', async (as, hours) => {
    const token = await host.signIn(as);
    now = new Date(MONDAY.getTime() + hours * HOUR - 1);
    expect((await me(token)).status).toBe(200);
    now = new Date(MONDAY.getTime() + hours * HOUR);
    expect(await me(token)).toMatchObject(signedOut);
  });

  it('end when asked, and ending twice is no error', async () => {
    const token = await host.signIn('reader');
    const other = await host.signIn('reader');
    for (const _time of [1, 2])
      expect(await host.post('/session/end', {}, { token })).toMatchObject({
        status: 200,
        body: { ok: true, value: {} },
      });
    expect(await me(token)).toMatchObject(signedOut);
    expect((await me(other)).status).toBe(200);
    expect(await host.post('/session/end', {})).toMatchObject(signedOut);
  });

  it.each(['', 'x', 'A'.repeat(43), `${'A'.repeat(43)}.x`])('refuse the token "%s"', async (token) => {
    expect(await me(token)).toMatchObject(signedOut);
  });

  it('of one archive are worth nothing in another', async () => {
    const elsewhere = await startHost({ archive: await seedArchive({ store }) });
    const token = await elsewhere.signIn('staff');
    await elsewhere.close();
    expect(await me(token)).toMatchObject(signedOut);
  });

  it('are not given away where the demo mode is off', async () => {
    const real = await startHost({ archive, demo: false });
    const answer = await real.post('/session/demo', { as: 'staff' });
    await real.close();
    expect(answer).toMatchObject({ status: 403, body: { ok: false, error: { code: 'FORBIDDEN' } } });
  });
});
