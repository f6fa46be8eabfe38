import { useRef } from 'react';
import { usePageHide, usePageShow } from './lifecycle';

/** Runs when the reader comes back to this screen, not when it opens. */
export function useReturn(listener: () => void): void {
  const away = useRef(false);
  usePageHide(() => {
    away.current = true;
  });
  usePageShow(() => {
    if (!away.current) return;
    away.current = false;
    listener();
  });
}
