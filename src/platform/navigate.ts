import Taro, { useRouter } from '@tarojs/taro';
import { indexInStack, splitAddress } from './address';

/** WeChat refuses an eleventh page; from the ninth on the current page is replaced instead. */
const DEEPEST = 9;

/** Pages below the one shown, and the one shown, as addresses with decoded parameters. */
function currentStack() {
  return Taro.getCurrentPages().map((page) => {
    // H5 keeps the whole address in `path`, the mini program route and options apart.
    const { path, route, options } = page as {
      path?: string;
      route?: string;
      options?: Record<string, string>;
    };
    if (path?.includes('?')) return splitAddress(path);
    return splitAddress(route ?? path ?? '', options);
  });
}

/** Opens a screen: returns to it if it is already below, otherwise puts it on top. */
export function goTo(url: string): void {
  const stack = currentStack();
  const index = indexInStack(stack, url);
  if (index === stack.length - 1 && index >= 0) return;
  if (index >= 0) void Taro.navigateBack({ delta: stack.length - 1 - index });
  else if (stack.length >= DEEPEST) void Taro.redirectTo({ url });
  else void Taro.navigateTo({ url });
}

/** Opens a screen from a detour such as signing in: returns to it, or puts it in place of the detour. */
export function returnTo(url: string): void {
  const stack = currentStack();
  const index = indexInStack(stack, url);
  if (index >= 0 && index < stack.length - 1) void Taro.navigateBack({ delta: stack.length - 1 - index });
  else replaceWith(url);
}

/** Back to the screen before; to `otherwise` when this one was opened directly. */
export function goBack(otherwise: string): void {
  if (Taro.getCurrentPages().length > 1) void Taro.navigateBack({ delta: 1 });
  else replaceWith(otherwise);
}

/** Opens a screen instead of this one. */
export function replaceWith(url: string): void {
  void Taro.redirectTo({ url });
}

/** Opens a screen and forgets all others. */
export function restartAt(url: string): void {
  void Taro.reLaunch({ url });
}

/** The parameters of this screen's address, decoded. */
export function useRouteParams(): Record<string, string | undefined> {
  return splitAddress('', useRouter().params).params;
}
