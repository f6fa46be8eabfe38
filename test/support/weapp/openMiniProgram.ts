import { existsSync } from 'node:fs';
import path from 'node:path';
import { createWx } from './device';
import type { CallFunction, Device, Navigator } from './device';
import { elementsOf, inputsOf, tappablesOf, textOf } from './nodes';
import type { Found, TreeNode } from './nodes';

type PageInstance = Record<string, unknown> & {
  onLoad?(options: Record<string, string>): void;
  onShow?(): void;
  onReady?(): void;
  onHide?(): void;
  onUnload?(): void;
};
type Rendered = {
  _exparserNode: TreeNode;
  instance: PageInstance;
  attach(parent: Element): void;
  detach(): void;
};
type Simulate = {
  load(file: string, options: Record<string, unknown>): string;
  render(id: string): Rendered;
};
type Exparser = {
  Event: {
    dispatchEvent(node: TreeNode, event: unknown): void;
    create(name: string, detail: unknown, options: Record<string, unknown>): unknown;
  };
};
type OpenPage = { url: string; rendered: Rendered };
type AppConfig = { onLaunch?(options: unknown): void; onShow?(options: unknown): void };

const BUILT = path.resolve(__dirname, '../../../dist/weapp');
/** How long a result may take, in ms. */
const PATIENCE = 10_000;

export type Options = {
  /** Answers wx.cloud.callFunction; the event's `data` is { action, input, idempotencyKey? }. */
  callFunction: CallFunction;
  /** Storage of an earlier run, to see what survives a restart. */
  storage?: Map<string, unknown>;
  /** The page that WeChat opens, with leading slash; the first page of app.json otherwise. */
  url?: string;
};

function splitUrl(url: string) {
  const [route = '', query = ''] = url.replace(/^\//, '').split('?', 2);
  const pairs = query
    .split('&')
    .filter(Boolean)
    .map((pair) => {
      const at = pair.indexOf('=');
      return at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)];
    });
  // Like WeChat, parameters arrive as they were written: still percent-encoded.
  return { route, options: Object.fromEntries(pairs) as Record<string, string> };
}

/** Polls until `look` gives something; fails with what was being waited for. */
async function waitFor<T>(what: string, look: () => T | null | undefined | false): Promise<T> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const seen = look();
    if (seen) return seen;
    if (Date.now() > end) throw new Error(`Waited ${PATIENCE} ms in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/**
 * Boots the compiled mini program of dist/weapp: its real app.js, pages and templates, on a simulated
 * telephone. Each call is a fresh start of the app; only `storage` carries over.
 */
export async function openMiniProgram({ callFunction, storage = new Map(), url }: Options) {
  if (!existsSync(path.join(BUILT, 'app.js'))) {
    throw new Error('dist/weapp is missing: run `npm run build:weapp` first');
  }
  jest.resetModules();
  document.body.innerHTML = '';
  const device: Device = { storage, phoneCalls: [], toasts: [], title: '', callFunction, pageNotFound: null };
  const stack: OpenPage[] = [];
  const componentIds = new Map<string, string>();
  let app: AppConfig = {};

  const top = () => {
    const page = stack.at(-1);
    if (!page) throw new Error('No page is open');
    return page;
  };

  const navigator: Navigator = {
    navigateTo(to) {
      if (stack.length >= 10) throw new Error('navigateTo:fail page limit exceeded: 10');
      top().rendered.instance.onHide?.();
      show(to);
    },
    redirectTo(to) {
      leave();
      show(to);
    },
    reLaunch(to) {
      while (stack.length > 0) leave();
      show(to);
    },
    navigateBack(delta) {
      for (let step = 0; step < delta && stack.length > 1; step += 1) leave();
      top().rendered.instance.onShow?.();
    },
  };

  Object.assign(globalThis, {
    wx: createWx(device, navigator),
    App: (config: AppConfig) => void (app = config),
    getApp: () => app,
    getCurrentPages: () => stack.map(({ rendered }) => rendered.instance),
    Page: (config: Record<string, unknown>) => {
      const methods = Object.entries(config).filter(([, value]) => typeof value === 'function');
      const { Component } = globalThis as unknown as { Component(options: unknown): void };
      Component({ data: config.data, methods: Object.fromEntries(methods), options: { classPrefix: '' } });
    },
  });

  const simulate = require('miniprogram-simulate') as Simulate;
  const exparser = require('miniprogram-exparser') as Exparser;

  function leave() {
    const page = stack.pop();
    page?.rendered.instance.onUnload?.();
    page?.rendered.detach();
  }

  function show(to: string) {
    const { route, options } = splitUrl(to);
    let id = componentIds.get(route);
    if (!id) {
      id = simulate.load(path.join(BUILT, route), {
        rootPath: BUILT,
        compiler: 'official',
        compilerOptions: { maxBuffer: 64 * 1024 * 1024 },
      });
      componentIds.set(route, id);
    }
    const rendered = simulate.render(id);
    Object.assign(rendered.instance, { route, options });
    stack.push({ url: to, rendered });
    rendered.attach(document.body);
    rendered.instance.onLoad?.(options);
    rendered.instance.onShow?.();
    rendered.instance.onReady?.();
  }

  const dispatch = (node: TreeNode, name: string, detail: Record<string, unknown> = {}) =>
    exparser.Event.dispatchEvent(
      node,
      exparser.Event.create(name, detail, { bubbles: true, composed: true, capturePhase: true }),
    );

  const matches = (text: string, name: string | RegExp) =>
    typeof name === 'string' ? text.includes(name) : name.test(text);
  const query = (role: string, name: string | RegExp = '') =>
    elementsOf(top().rendered._exparserNode).filter((one) => one.role === role && matches(one.name, name));

  require(path.join(BUILT, 'app.js'));
  const { pages } = require(path.join(BUILT, 'app.json')) as { pages: string[] };
  const launch = { path: pages[0], query: {}, scene: 1001 };
  app.onLaunch?.(launch);
  app.onShow?.(launch);
  show(url ?? `/${pages[0]}`);

  const program = {
    device,
    storage,
    /** The address of the page shown, and of those below it, the first one first. */
    addresses: () => stack.map((page) => page.url.replace(/([?&])__key_=[^&]*&?/, '$1').replace(/[?&]$/, '')),
    /** Everything that can be read on the page shown. */
    text: () => textOf(top().rendered._exparserNode),
    /** Elements of a role whose name contains (or matches) `name`, without waiting. */
    query,
    /** Attributes of every input and textarea, with or without a role. */
    inputs: () => inputsOf(top().rendered._exparserNode),
    /** Everything that can be tapped on the page shown, with or without a role. */
    tappables: () => tappablesOf(top().rendered._exparserNode),
    waitFor,
    /** Waits for an element; with several of that name, the first. */
    find: (role: string, name: string | RegExp = ''): Promise<Found> =>
      waitFor(`${role} "${String(name)}" on:\n${program.text()}`, () => query(role, name)[0]),
    waitForText: (text: string | RegExp) =>
      waitFor(`text "${String(text)}"`, () => matches(program.text(), text)),
    /** Waits until a page of this route ('pages/entry/index') is shown. */
    waitForPage: (route: string) => waitFor(`page ${route}`, () => splitUrl(top().url).route === route),
    async tap(role: string, name: string | RegExp): Promise<void> {
      dispatch((await program.find(role, name)).node, 'tap');
    },
    /** Types into the text field of this name. */
    async type(name: string | RegExp, value: string): Promise<void> {
      const { node } = await program.find('textbox', name);
      dispatch(node, 'input', { value, cursor: value.length });
    },
    /** Chooses a value on the wheel that this button opens: WeChat tells the picker around it. */
    async choose(name: string | RegExp, value: string): Promise<void> {
      dispatch((await program.find('button', name)).node, 'change', { value });
    },
    /** The keyboard's confirm key in the text field of this name. */
    async confirm(name: string | RegExp): Promise<void> {
      const { node, attributes } = await program.find('textbox', name);
      dispatch(node, 'confirm', { value: attributes.value });
    },
    /** WeChat's own back button. */
    back: () => navigator.navigateBack(1),
    /** Opens an address as a share card or a code would. */
    open: (to: string) => navigator.reLaunch(to),
    /** The reader leaves the app and comes back to it. */
    comeBack(): void {
      top().rendered.instance.onHide?.();
      top().rendered.instance.onShow?.();
    },
    close(): void {
      while (stack.length > 0) leave();
    },
  };
  return program;
}

export type MiniProgram = Awaited<ReturnType<typeof openMiniProgram>>;
