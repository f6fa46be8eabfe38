import Taro from '@tarojs/taro';

/** Long enough to be read slowly, in ms. */
const DURATION = 4000;

/** A sentence above the screen for a moment: for what no place on the screen itself can say. */
export function say(words: string): void {
  Taro.showToast({ title: words, icon: 'none', duration: DURATION }).catch(() => undefined);
  // WeChat reads its own out; the browser's is a bare element.
  if (process.env.TARO_ENV === 'h5') document.querySelector('.taro__toast')?.setAttribute('role', 'alert');
}
