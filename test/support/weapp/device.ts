/** The telephone that a mini program under test runs on, as far as its `wx` calls can see it. */
export type CallFunction = (event: { name: string; data: unknown }) => Promise<unknown>;

export type Device = {
  /** Survives a restart: hand it to the next openMiniProgram. */
  storage: Map<string, unknown>;
  phoneCalls: string[];
  toasts: string[];
  title: string;
  callFunction: CallFunction;
  /** What WeChat calls for an address that no page has. */
  pageNotFound: (() => void) | null;
};

/** How the platform moves between pages; the harness supplies it. */
export type Navigator = {
  navigateTo(url: string): void;
  redirectTo(url: string): void;
  reLaunch(url: string): void;
  navigateBack(delta: number): void;
};

type Callbacks = {
  success?: (result: unknown) => void;
  fail?: (error: unknown) => void;
  complete?: () => void;
};

/** Runs an asynchronous wx call the way WeChat does: the callbacks come later, never within the call. */
function later<Options extends Callbacks>(run: (options: Options) => unknown) {
  return (options: Options = {} as Options) => {
    const done = Promise.resolve().then(() => run(options));
    done.then(
      (result) => {
        options.success?.(result ?? { errMsg: 'ok' });
        options.complete?.();
      },
      (error: unknown) => {
        options.fail?.(error);
        options.complete?.();
      },
    );
    return undefined;
  };
}

const info = {
  SDKVersion: '3.5.8',
  platform: 'android',
  language: 'zh_CN',
  fontSizeSetting: 16,
  windowWidth: 375,
  windowHeight: 667,
  screenWidth: 375,
  screenHeight: 667,
  pixelRatio: 2,
  statusBarHeight: 20,
};

/** The `wx` object: what the mini program calls, nothing more. */
export function createWx(device: Device, navigator: Navigator) {
  const { storage } = device;
  return {
    getSystemInfoSync: () => info,
    getAppBaseInfo: () => info,
    getWindowInfo: () => info,
    getDeviceInfo: () => info,
    getLaunchOptionsSync: () => ({ path: '', query: {}, scene: 1001 }),
    getEnterOptionsSync: () => ({ path: '', query: {}, scene: 1001 }),
    canIUse: () => true,
    nextTick: (run: () => void) => void Promise.resolve().then(run),
    getStorageSync: (key: string) => storage.get(key) ?? '',
    setStorageSync: (key: string, value: unknown) => void storage.set(key, value),
    removeStorageSync: (key: string) => void storage.delete(key),
    navigateTo: later<Callbacks & { url: string }>(({ url }) => navigator.navigateTo(url)),
    redirectTo: later<Callbacks & { url: string }>(({ url }) => navigator.redirectTo(url)),
    reLaunch: later<Callbacks & { url: string }>(({ url }) => navigator.reLaunch(url)),
    navigateBack: later<Callbacks & { delta?: number }>(({ delta }) => navigator.navigateBack(delta ?? 1)),
    setNavigationBarTitle: later<Callbacks & { title: string }>(({ title }) => void (device.title = title)),
    makePhoneCall: later<Callbacks & { phoneNumber: string }>(({ phoneNumber }) => {
      device.phoneCalls.push(phoneNumber);
    }),
    onPageNotFound: (listener: () => void) => void (device.pageNotFound = listener),
    showToast: later<Callbacks & { title: string }>(({ title }) => void device.toasts.push(title)),
    hideToast: later<Callbacks>(() => undefined),
    pageScrollTo: later<Callbacks>(() => undefined),
    cloud: {
      init: () => undefined,
      callFunction: async (event: { name: string; data: unknown }) => ({
        result: await device.callFunction(event),
      }),
    },
  };
}
