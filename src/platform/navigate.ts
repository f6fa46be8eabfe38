import Taro, { useRouter } from '@tarojs/taro';
import { errorTexts } from '@/texts/zh-CN/errors';
import { addressOf, indexInStack, splitAddress } from './address';
import type { Address } from './address';
import { say } from './say';
import { fetchScreen } from './screenCode';

/** A page as both targets keep it; only Taro's own copy of the parameters is complete in the browser. */
type StackedPage = {
  route?: string;
  options?: Record<string, string>;
  $taroParams?: Record<string, string>;
};

/** WeChat refuses an eleventh page; from the ninth on the current page is replaced instead. */
const DEEPEST = 9;

/** The open screens, the shown one last, as addresses with decoded parameters. */
function currentStack() {
  return Taro.getCurrentPages().map((page) => {
    const { route = '', options, $taroParams } = page as StackedPage;
    return splitAddress(route, $taroParams ?? options);
  });
}

/** The address of the screen that is shown, to come back to; empty before the first one. */
export function currentAddress(): string {
  const stack = currentStack();
  const shown = stack[stack.length - 1];
  return shown ? addressOf(`/${shown.path}`, shown.params) : '';
}

/** How often a screen was asked for: while one is being fetched, a later wish overtakes it. */
let wishes = 0;

/** Goes to a screen, at once where its code is here; where it cannot be had, says so and stays. */
function open(url: string, go: () => Promise<unknown>): void {
  const wish = ++wishes;
  const fetching = fetchScreen(url);
  const opened = fetching ? fetching.then(() => (wish === wishes ? go() : undefined)) : go();
  opened.catch(() => say(errorTexts.screenNotOpened));
}

/**
 * Back to a screen further down. Taro's router in the browser takes the uppermost screen of the same path for the one that is
 * meant and then shows none; among several of a path it goes one by one.
 */
function backTo(stack: Address[], index: number): void {
  wishes += 1;
  const delta = stack.length - 1 - index;
  const sameBetween = stack.slice(index + 1, -1).some(({ path }) => path === stack[index]?.path);
  if (process.env.TARO_ENV === 'h5' && sameBetween) void backOneByOne(delta);
  else void Taro.navigateBack({ delta });
}

async function backOneByOne(steps: number): Promise<void> {
  for (let step = 0; step < steps; step += 1) {
    const shown = new Promise<void>((resolve) => {
      Taro.eventCenter.once('__afterTaroRouterChange', () => resolve());
    });
    void Taro.navigateBack({ delta: 1 });
    await shown;
  }
}

/** Opens a screen: returns to it if it is already below, otherwise puts it on top. */
export function goTo(url: string): void {
  const stack = currentStack();
  const index = indexInStack(stack, url);
  if (index === stack.length - 1 && index >= 0) return;
  if (index >= 0) backTo(stack, index);
  else if (stack.length >= DEEPEST) replaceWith(url);
  else open(url, () => Taro.navigateTo({ url }));
}

/** Opens a screen from a detour such as signing in: returns to it, or puts it in place of the detour. */
export function returnTo(url: string): void {
  const stack = currentStack();
  const index = indexInStack(stack, url);
  if (index >= 0 && index < stack.length - 1) backTo(stack, index);
  else replaceWith(url);
}

/** Opens a screen instead of this one. */
export function replaceWith(url: string): void {
  open(url, () => Taro.redirectTo({ url }));
}

/** Opens a screen and forgets all others. */
export function restartAt(url: string): void {
  open(url, () => Taro.reLaunch({ url }));
}

/** The parameters of this screen's address, decoded. */
export function useRouteParams(): Record<string, string | undefined> {
  return splitAddress('', useRouter().params).params;
}
