import Taro, { useDidShow } from '@tarojs/taro';
import { useEffect } from 'react';

/** Shows the title in the navigation bar or browser tab, also after coming back to the screen. */
export function useScreenTitle(title: string): void {
  const show = () => {
    Taro.setNavigationBarTitle({ title })?.catch(() => undefined);
    if (process.env.TARO_ENV === 'h5') document.title = title;
  };
  useEffect(show, [title]);
  useDidShow(show);
}
