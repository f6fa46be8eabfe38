import { useDidHide, useDidShow } from '@tarojs/taro';
import { useRef } from 'react';

/** The first screen of a visit is announced by the browser itself. */
let first = true;

function shownTitle(): HTMLElement | null {
  const title = document.querySelector<HTMLElement>('.taro_page:not(.taro_page_shade):last-child h1');
  title?.setAttribute('tabindex', '-1');
  return title;
}

/**
 * Browser only: a new screen is announced by putting the focus on its title; coming back, the focus is where the
 * reader left it. Nothing scrolls. The mini program's own page change does this by itself.
 */
export function useScreenFocus(): void {
  const left = useRef<Element | null>(null);
  useDidHide(() => {
    if (process.env.TARO_ENV === 'h5') left.current = document.activeElement;
  });
  useDidShow(() => {
    if (process.env.TARO_ENV !== 'h5') return;
    const target =
      left.current instanceof HTMLElement && left.current !== document.body ? left.current : shownTitle();
    if (!first) target?.focus({ preventScroll: true });
    first = false;
  });
}
