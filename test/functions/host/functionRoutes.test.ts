import { randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import { startHost, type TestHost } from '../../support/host';
import { onEveryStore } from '../../support/stores/everyStore';
import { seedArchive } from '../../support/stores/seedArchive';

const ME = { action: 'me', input: {} };

onEveryStore('POST /functions/<function>', (store) => {
  let host: TestHost;
  beforeAll(async () => {
    host = await startHost({ archive: await seedArchive({ store }) });
  });
  afterAll(() => host.close());

  it('answers exactly what the function answers', async () => {
    const { status, body } = await host.post('/functions/identity', ME);
    expect({ status, body }).toEqual({
      status: 200,
      body: { ok: true, value: { role: 'visitor', name: null } },
    });
  });

  it('runs every function of the contracts', async () => {
    for (const name of ['catalogue', 'visits', 'staff', 'identity']) {
      const { status, body } = await host.post(`/functions/${name}`, { action: 'nothing', input: {} });
      expect({ name, status, body }).toMatchObject({
        name,
        status: 404,
        body: { error: { code: 'UNKNOWN_ACTION' } },
      });
    }
  });

  it.each([
    ['a function there is not', '/functions/nothing', 404, 'UNKNOWN_FUNCTION'],
    ['a name that every object has', '/functions/constructor', 404, 'UNKNOWN_FUNCTION'],
    ['a prototype', '/functions/__proto__', 404, 'UNKNOWN_FUNCTION'],
    ['a path below a function', '/functions/identity/me', 404, 'UNKNOWN_FUNCTION'],
    ['no function', '/functions/', 404, 'UNKNOWN_FUNCTION'],
    ['a name too long to be one', `/functions/${'a'.repeat(500)}`, 404, 'UNKNOWN_FUNCTION'],
    ['a broken escape', '/functions/%E0%A4', 400, 'MALFORMED_REQUEST'],
    ['any other path', '/nothing', 404, 'NOT_FOUND'],
  ])('refuses %s', async (_what, path, status, code) => {
    expectRefusal(await host.post(path, ME), { status, code });
  });

  it.each([
    ['JSON that breaks off', '{"action":"me"', 400, 'MALFORMED_REQUEST'],
    ['no body', '', 400, 'MALFORMED_REQUEST'],
    ['null', 'null', 400, 'MALFORMED_REQUEST'],
    ['a list', '[]', 400, 'MALFORMED_REQUEST'],
    [
      'a polluted prototype',
      '{"action":"me","input":{},"__proto__":{"role":"staff"}}',
      400,
      'MALFORMED_REQUEST',
    ],
    ['an unknown key', { ...ME, openid: 'x' }, 400, 'MALFORMED_REQUEST'],
    ['an action of the wrong type', { action: 1, input: {} }, 400, 'MALFORMED_REQUEST'],
    ['an unknown action', { action: 'toString', input: {} }, 404, 'UNKNOWN_ACTION'],
    ['an unknown key in the input', { action: 'me', input: { role: 'staff' } }, 422, 'INVALID_INPUT'],
    ['1 MB', { ...ME, input: { text: 'x'.repeat(1_000_000) } }, 413, 'TOO_LARGE'],
  ])('refuses %s', async (_what, body, status, code) => {
    expectRefusal(await host.post('/functions/identity', body), { status, code });
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'refuses a body of type %s',
    async (type) => {
      const answer = await host.post('/functions/identity', ME, { headers: { 'content-type': type } });
      expectRefusal(answer, { status: 415, code: 'MALFORMED_REQUEST' });
    },
  );

  it('refuses other methods', async () => {
    expectRefusal(await host.get('/functions/identity'), { status: 404, code: 'UNKNOWN_FUNCTION' });
  });

  const long = 'x'.repeat(17_000);
  const POST = 'POST /functions/identity HTTP/1.1\r\nhost: x\r\n';
  it.each([
    ['what is not HTTP', 'nonsense\r\n\r\n', 400, 'MALFORMED_REQUEST'],
    ['a header of 17 KB', `${POST}x: ${long}\r\n\r\n`, 431, 'TOO_LARGE'],
    ['a path of 17 KB', `GET /${long} HTTP/1.1\r\n\r\n`, 431, 'TOO_LARGE'],
    [
      'two lengths of one body',
      `${POST}content-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n`,
      400,
      'MALFORMED_REQUEST',
    ],
    ['a broken length', `${POST}content-length: five\r\n\r\n`, 400, 'MALFORMED_REQUEST'],
    ['a method that is none', 'BREW / HTTP/1.1\r\nhost: x\r\n\r\n', 400, 'MALFORMED_REQUEST'],
  ])('refuses %s as it refuses everything', async (_what, bytes, status, code) => {
    expectRefusal(await send({ origin: host.origin, bytes }), { status, code });
  });

  it('refuses staff actions to readers with 403 and to visitors with 401', async () => {
    const requests = { action: 'requests', input: {} };
    const reader = await host.signIn('reader');
    expectRefusal(await host.post('/functions/staff', requests, { token: reader }), {
      status: 403,
      code: 'FORBIDDEN',
    });
    expectRefusal(await host.post('/functions/staff', requests), { status: 401, code: 'NOT_SIGNED_IN' });
    const staff = await host.signIn('staff');
    expect((await host.post('/functions/staff', requests, { token: staff })).status).toBe(200);
  });

  it('passes the idempotency key on', async () => {
    const token = await host.signIn('reader', '要钥匙的人');
    const save = { action: 'saveContact', input: { name: '甲', phone: '' } };
    const without = await host.post('/functions/visits', save, { token });
    expectRefusal(without, { status: 400, code: 'IDEMPOTENCY_KEY_REQUIRED' });
    const withKey = await host.post(
      '/functions/visits',
      { ...save, idempotencyKey: randomUUID() },
      { token },
    );
    expect(withKey).toMatchObject({ status: 200, body: { ok: true } });
  });
});

/** Sends bytes as they are and reads the answer until the host ends the connection. */
async function send({ origin, bytes }: { origin: string; bytes: string }) {
  const { port, hostname } = new URL(origin);
  const received = await new Promise<string>((done, fail) => {
    const socket = connect(Number(port), hostname, () => socket.write(bytes));
    let text = '';
    socket
      .on('data', (part) => (text += part.toString()))
      .on('close', () => done(text))
      .on('error', fail);
  });
  const [head = '', text = ''] = received.split('\r\n\r\n');
  const [first = '', ...lines] = head.split('\r\n');
  const headers = new Headers(lines.map((line) => line.split(': ', 2) as [string, string]));
  const body: unknown = JSON.parse(text.slice(0, Number(headers.get('content-length'))));
  return { status: Number(first.split(' ')[1]), headers, text, body };
}

function expectRefusal(
  answer: { status: number; body: unknown; text: string; headers: Headers },
  { status, code }: { status: number; code: string },
): void {
  expect(answer).toMatchObject({
    status,
    body: { ok: false, error: { code }, requestId: expect.any(String) },
  });
  expect(answer.headers.get('x-request-id')).toBe((answer.body as { requestId: string }).requestId);
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  expect(answer.text).not.toMatch(/\bat |node_modules|Error/);
}
