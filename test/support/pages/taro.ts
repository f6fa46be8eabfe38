import { useEffect, useRef } from 'react';
import { device } from './device';

const listenersTo = (event: string) => {
  const listeners = device.events.get(event) ?? new Set();
  device.events.set(event, listeners);
  return listeners;
};

/** Stand-in for @tarojs/taro: the calls that src/platform makes, acting on the device of the test. */
const Taro = {
  getStorageSync: (key: string) => device.storage.get(key) ?? '',
  setStorageSync: (key: string, value: string) => void device.storage.set(key, value),
  removeStorageSync: (key: string) => void device.storage.delete(key),
  getCurrentPages: () =>
    device.stack.map((url) => ({ route: url.split('?')[0], $taroParams: paramsOf(url) })),
  async navigateTo({ url }: { url: string }) {
    device.navigations.push(`navigateTo ${url}`);
    device.stack.push(url);
  },
  async redirectTo({ url }: { url: string }) {
    device.navigations.push(`redirectTo ${url}`);
    device.stack.splice(-1, 1, url);
  },
  async reLaunch({ url }: { url: string }) {
    device.navigations.push(`reLaunch ${url}`);
    device.stack = [url];
  },
  async navigateBack({ delta = 1 }: { delta?: number } = {}) {
    device.navigations.push(`navigateBack ${delta}`);
    device.stack.splice(Math.max(1, device.stack.length - delta));
  },
  async setNavigationBarTitle({ title }: { title: string }) {
    device.title = title;
  },
  async makePhoneCall({ phoneNumber }: { phoneNumber: string }) {
    device.phoneCalls.push(phoneNumber);
  },
  async showToast({ title }: { title: string }) {
    device.toasts.push(title);
  },
  async setClipboardData() {},
  eventCenter: {
    on: (event: string, listener: () => void) => void listenersTo(event).add(listener),
    once(event: string, listener: () => void) {
      const heard = () => {
        listenersTo(event).delete(heard);
        listener();
      };
      listenersTo(event).add(heard);
    },
    trigger: (event: string) => [...listenersTo(event)].forEach((listener) => listener()),
  },
  async login() {
    return { code: 'one-time-code' };
  },
};

export default Taro;

function useListener(listeners: Set<() => void>, listener: () => void) {
  const latest = useRef(listener);
  latest.current = listener;
  useEffect(() => {
    const run = () => latest.current();
    listeners.add(run);
    return () => void listeners.delete(run);
  }, [listeners]);
}

/** Like the real one, it also runs when the screen is shown first. */
export function useDidShow(listener: () => void): void {
  useListener(device.onShow, listener);
  const first = useRef(listener);
  useEffect(() => first.current(), []);
}

export function useReachBottom(listener: () => void): void {
  useListener(device.onReachBottom, listener);
}

export function useLoad(listener: () => void): void {
  const first = useRef(listener);
  useEffect(() => first.current(), []);
}

export function useDidHide(listener: () => void): void {
  useListener(device.onHide, listener);
}

export function usePullDownRefresh(): void {}

export function useShareAppMessage(card: () => { title?: string; path?: string }): void {
  device.shareCard = card;
}

function paramsOf(url: string): Record<string, string> {
  const pairs = (url.split('?')[1] ?? '').split('&').filter(Boolean);
  return Object.fromEntries(pairs.map((pair) => pair.split('=', 2)));
}

export function useRouter() {
  const url = device.stack.at(-1) ?? '';
  return { path: url.split('?')[0], params: paramsOf(url) };
}
