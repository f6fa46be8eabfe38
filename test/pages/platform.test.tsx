import { renderHook } from '@testing-library/react';
import { goTo, useRouteParams } from '@/platform/navigate';
import { getItem, setItem } from '@/platform/storage';
import { send } from '@/platform/transport.h5';
import { keepSession } from '@/platform/session';
import { device, openAt } from '../support/pages/device';

describe('going to a screen', () => {
  it('puts a new screen on top', () => {
    goTo('/pages/entry/index?id=1');
    expect(device.navigations).toEqual(['navigateTo /pages/entry/index?id=1']);
  });

  it('returns to the screen when it is open already, whatever the order and encoding of its parameters', () => {
    openAt('/pages/results/index?q=%E5%A9%9A&category=a');
    openAt('/pages/entry/index?id=1');
    openAt('/pages/entry/index?id=2');
    goTo('/pages/results/index?category=a&q=婚');
    expect(device.navigations).toEqual(['navigateBack 2']);
  });

  it('does not open the same entry with other parameters as if it were open', () => {
    openAt('/pages/entry/index?id=1');
    goTo('/pages/entry/index?id=2');
    expect(device.navigations).toEqual(['navigateTo /pages/entry/index?id=2']);
  });

  it('stays where it is when asked for the screen shown', () => {
    goTo('/pages/home/index');
    expect(device.navigations).toEqual([]);
  });

  it('replaces the screen from the ninth on, because WeChat refuses an eleventh', () => {
    for (let id = 1; id <= 8; id += 1) openAt(`/pages/entry/index?id=${id}`);
    goTo('/pages/entry/index?id=9');
    expect(device.navigations).toEqual(['redirectTo /pages/entry/index?id=9']);
  });

  it('decodes the parameters of the screen and leaves out what the framework added', () => {
    openAt('/pages/results/index?q=a%2Bb%20%E5%A9%9A&stamp=AB&broken=%E5');
    const { result } = renderHook(() => useRouteParams());
    expect(result.current).toEqual({ q: 'a+b 婚', broken: '%E5' });
  });
});

describe('storage', () => {
  it('gives back what was kept, and null for nothing or for what is broken', () => {
    setItem('basket', ['a']);
    device.storage.set('broken', '{');
    expect([getItem('basket'), getItem('none'), getItem('broken')]).toEqual([['a'], null, null]);
  });
});

describe('sending to the server from the browser', () => {
  const call = { function: 'visits', action: 'mine', input: {}, idempotencyKey: 'k' };
  const answering = (fetched: () => Promise<unknown>) => {
    const fetch = jest.fn(fetched);
    Object.assign(globalThis, { fetch });
    return fetch;
  };

  it('posts the event to its function with the session as bearer token', async () => {
    keepSession('token-1');
    const fetch = answering(async () => ({ text: async () => '{"ok":true,"value":{"visits":[]}}' }));
    expect(await send(call)).toEqual({ ok: true, value: { visits: [] } });
    const [url, request] = fetch.mock.calls[0] as unknown as [string, RequestInit];
    expect(url).toBe('/functions/visits');
    expect(request.headers).toMatchObject({ Authorization: 'Bearer token-1' });
    expect(JSON.parse(String(request.body))).toEqual({ action: 'mine', input: {}, idempotencyKey: 'k' });
  });

  it('passes a refusal on with its fields and request id', async () => {
    const refusal = {
      ok: false,
      error: { code: 'INVALID_INPUT', fields: { phone: 'REQUIRED' } },
      requestId: 'r',
    };
    answering(async () => ({ text: async () => JSON.stringify(refusal) }));
    expect(await send(call)).toEqual(refusal);
  });

  it('says NETWORK without a network', async () => {
    answering(() => Promise.reject(new TypeError('Failed to fetch')));
    expect(await send(call)).toEqual({ ok: false, error: { code: 'NETWORK' } });
  });

  it('says NETWORK after ten seconds without an answer', async () => {
    jest.useFakeTimers();
    const stopped = (signal: AbortSignal) =>
      new Promise((_, reject) => signal.addEventListener('abort', () => reject(new Error('aborted'))));
    Object.assign(globalThis, { fetch: (_: string, { signal }: { signal: AbortSignal }) => stopped(signal) });
    const answer = send(call);
    jest.advanceTimersByTime(10_000);
    jest.useRealTimers();
    expect(await answer).toEqual({ ok: false, error: { code: 'NETWORK' } });
  });

  it.each(['<html>502</html>', 'null', '{"error":"x"}', '{"ok":false}', ''])(
    'says INTERNAL to an answer that is none of ours: %s',
    async (text) => {
      answering(async () => ({ text: async () => text }));
      expect(await send(call)).toEqual({ ok: false, error: { code: 'INTERNAL' } });
    },
  );
});
