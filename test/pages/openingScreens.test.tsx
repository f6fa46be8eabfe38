import { act } from '@testing-library/react';
import Taro from '@tarojs/taro';
import { goTo, replaceWith } from '@/platform/navigate';
import { start } from '@/platform/start.h5';
import { device } from '../support/pages/device';

const settle = () => act(async () => undefined);

/** The browser build's screens, each fetched by its `load`, as Taro's router keeps them. */
function screensOf(loads: Record<string, () => Promise<unknown>>) {
  const routes = Object.entries(loads).map(([path, load]) => ({ path, load: () => [load(), {}, {}] }));
  Object.assign(window, { __taroAppConfig: { routes } });
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => {
  jest.useRealTimers();
  Object.assign(window, { __taroAppConfig: undefined });
});

// What was fetched once stays fetched: every test opens a screen of its own.
describe('opening a screen that was never fetched', () => {
  it('fetches it first, and goes to it once it is there', async () => {
    let arrive: () => void = () => undefined;
    screensOf({ 'pages/entry/index': () => new Promise<void>((resolve) => (arrive = resolve)) });
    goTo('/pages/entry/index?id=1');
    await settle();
    expect(device.navigations).toEqual([]);
    arrive();
    await settle();
    expect(device.navigations).toEqual(['navigateTo /pages/entry/index?id=1']);
  });

  it('stays and says why when there is no network; the next press tries again', async () => {
    const load = jest.fn(() => Promise.reject(new Error('Loading chunk 1 failed.')));
    screensOf({ 'pages/visits/index': load });
    goTo('/pages/visits/index');
    await settle();
    expect(device.navigations).toEqual([]);
    expect(device.toasts).toEqual(['没有连上网络，这一页打不开。请再试一次。']);
    load.mockImplementation(() => Promise.resolve() as Promise<never>);
    goTo('/pages/visits/index');
    await settle();
    expect(device.navigations).toEqual(['navigateTo /pages/visits/index']);
  });

  it('goes to the screen that was asked for last', async () => {
    const arrive: (() => void)[] = [];
    const slow = () => new Promise<void>((resolve) => arrive.push(resolve));
    screensOf({ 'pages/browse/index': slow, 'pages/me/index': slow });
    goTo('/pages/browse/index');
    goTo('/pages/me/index');
    arrive.forEach((ready) => ready());
    await settle();
    expect(device.navigations).toEqual(['navigateTo /pages/me/index']);
  });

  it('says the same when WeChat cannot open the screen', async () => {
    const redirect = jest.spyOn(Taro, 'redirectTo').mockRejectedValue(new Error('redirectTo:fail'));
    replaceWith('/pages/contact/index');
    await settle();
    redirect.mockRestore();
    expect(device.toasts).toEqual(['没有连上网络，这一页打不开。请再试一次。']);
  });
});

describe('the browser, once the first screen is shown', () => {
  const trigger = (event: string) => Taro.eventCenter.trigger(event);

  it('fetches all others, one after another, whatever happens to one of them', async () => {
    const fetched: string[] = [];
    const load =
      (name: string, fails = false) =>
      () => {
        fetched.push(name);
        return fails ? Promise.reject(new Error('Loading chunk 1 failed.')) : Promise.resolve();
      };
    screensOf({ a: load('a'), b: load('b', true), c: load('c') });
    start();
    await act(() => jest.runAllTimersAsync());
    expect(fetched).toEqual([]);
    trigger('__afterTaroRouterChange');
    trigger('__afterTaroRouterChange');
    await act(() => jest.runAllTimersAsync());
    expect(fetched).toEqual(['a', 'b', 'c']);
  });

  it('leads an address that no screen has to the home screen, and says so there', async () => {
    start();
    trigger('__taroRouterNotFound');
    expect(device.navigations).toEqual(['redirectTo /pages/home/index']);
    expect(device.toasts).toEqual([]);
    trigger('__afterTaroRouterChange');
    expect(device.toasts).toEqual(['没有这一页，先看首页吧。']);
  });
});
