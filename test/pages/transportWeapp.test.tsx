import type { Send } from '@/platform/transportTypes';

const call = { function: 'visits', action: 'mine', input: { a: 1 }, idempotencyKey: 'k' };

/** The mini program's transport as built with or without a server of its own. */
function transportWith({ server, request }: { server: string; request?: jest.Mock }): Send {
  process.env.TARO_APP_SERVER = server;
  let send: Send | undefined;
  jest.isolateModules(() => {
    Object.assign((require('@tarojs/taro') as { default: object }).default, { request });
    send = (require('@/platform/transport.weapp') as { send: Send }).send;
  });
  if (!send) throw new Error('platform/transport.weapp has no send');
  return send;
}

const cloudWith = (callFunction: jest.Mock) => Object.assign(globalThis, { wx: { cloud: { callFunction } } });

afterEach(() => {
  delete process.env.TARO_APP_SERVER;
  jest.useRealTimers();
});

describe('sending from the mini program to the cloud', () => {
  it('calls the function of that name with the rest as its event', async () => {
    const callFunction = jest.fn(async () => ({ result: { ok: true, value: 7 } }));
    cloudWith(callFunction);
    expect(await transportWith({ server: '' })(call)).toEqual({ ok: true, value: 7 });
    const data = { action: 'mine', input: { a: 1 }, idempotencyKey: 'k' };
    expect(callFunction).toHaveBeenCalledWith({ name: 'visits', data });
  });

  it('says NETWORK when the cloud cannot be reached, INTERNAL when its answer is none of ours', async () => {
    cloudWith(jest.fn(() => Promise.reject(new Error('cloud.callFunction:fail'))));
    expect(await transportWith({ server: '' })(call)).toMatchObject({ error: { code: 'NETWORK' } });
    cloudWith(jest.fn(async () => ({ result: undefined })));
    expect(await transportWith({ server: '' })(call)).toMatchObject({ error: { code: 'INTERNAL' } });
  });

  it('says NETWORK after ten seconds without an answer', async () => {
    jest.useFakeTimers();
    cloudWith(jest.fn(() => new Promise(() => undefined)));
    const answer = transportWith({ server: '' })(call);
    await jest.advanceTimersByTimeAsync(10_000);
    expect(await answer).toMatchObject({ error: { code: 'NETWORK' } });
  });
});

describe('sending from the mini program to the archive’s own server', () => {
  it('posts the event to its function', async () => {
    const request = jest.fn(async (_: { url: string }) => ({ data: { ok: true, value: 8 } }));
    const send = transportWith({ server: 'https://archive.example', request });
    expect(await send(call)).toEqual({ ok: true, value: 8 });
    expect(request.mock.calls[0]?.[0]).toMatchObject({
      url: 'https://archive.example/functions/visits',
      method: 'POST',
      timeout: 10_000,
      data: { action: 'mine', input: { a: 1 }, idempotencyKey: 'k' },
    });
  });

  it('says NETWORK when the server cannot be reached, INTERNAL to a page of HTML', async () => {
    const offline = jest.fn(() => Promise.reject(new Error('request:fail')));
    const html = jest.fn(async () => ({ data: '<html>502</html>' }));
    const server = 'https://archive.example';
    expect(await transportWith({ server, request: offline })(call)).toMatchObject({
      error: { code: 'NETWORK' },
    });
    expect(await transportWith({ server, request: html })(call)).toMatchObject({
      error: { code: 'INTERNAL' },
    });
  });
});
