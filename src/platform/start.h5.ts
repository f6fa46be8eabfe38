import Taro from '@tarojs/taro';
import { uiTexts } from '@/texts/zh-CN/ui';
import './browser.scss';
import { replaceWith } from './navigate';
import { places } from './places';
import { say } from './say';
import { fetchEveryScreen } from './screenCode.h5';

const SHOWN = '__afterTaroRouterChange';
/** Where the browser does not tell when it is idle, in ms. */
const A_WHILE = 1000;

/**
 * Gives the browser its style sheet; fetches all screens (about 25 KB) once the first is shown, so that they open without
 * a network; leads addresses that no screen has to the home screen.
 */
export function start(): void {
  Taro.eventCenter.once(SHOWN, () => whenIdle(() => void fetchEveryScreen()));
  Taro.eventCenter.on('__taroRouterNotFound', () => {
    // Taro takes its words away when the screen changes.
    Taro.eventCenter.once(SHOWN, () => say(uiTexts.noSuchScreen));
    replaceWith(places.home);
  });
}

function whenIdle(run: () => void): void {
  // Safari has no requestIdleCallback.
  if ('requestIdleCallback' in window) window.requestIdleCallback(run);
  else setTimeout(run, A_WHILE);
}
