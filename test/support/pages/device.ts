/** The device that a screen under test runs on; taro.ts acts on it, tests prepare and inspect it. */
type DeviceState = {
  storage: Map<string, string>;
  /** Addresses of the open screens, the shown one last. */
  stack: string[];
  /** Every navigation asked for, in order, as 'navigateTo /pages/…'. */
  navigations: string[];
  phoneCalls: string[];
  toasts: string[];
  title: string;
  /** What the screen would put on its share card. */
  shareCard: (() => { title?: string; path?: string }) | null;
  /** Listeners to the router's own events. */
  events: Map<string, Set<() => void>>;
  onShow: Set<() => void>;
  onHide: Set<() => void>;
  onReachBottom: Set<() => void>;
};

const fresh = (): DeviceState => ({
  storage: new Map(),
  stack: ['/pages/home/index'],
  navigations: [],
  phoneCalls: [],
  toasts: [],
  title: '',
  shareCard: null,
  events: new Map(),
  onShow: new Set(),
  onHide: new Set(),
  onReachBottom: new Set(),
});

export const device = fresh();

/** Puts the device back to its first state: nothing stored, the home screen open. */
export function resetDevice(): void {
  Object.assign(device, fresh());
}

/** Makes an address the one shown, so that useRouteParams reads its parameters. */
export function openAt(url: string): void {
  device.stack.push(url);
}

/** The reader leaves for another screen and comes back. Wrap in act() when it changes what is rendered. */
export function showAgain(): void {
  device.onHide.forEach((listener) => listener());
  device.onShow.forEach((listener) => listener());
}
