import { uiTexts } from '@/texts/zh-CN/ui';
import { replaceWith } from './navigate';
import { places } from './places';
import { say } from './say';

/**
 * Leads addresses that no screen has to the home screen, and connects to WeChat's cloud where the mini program has no server
 * of its own. `wx.onPageNotFound` and not Taro's hook, which comes too late: WeChat wants the redirect within the call
 * (developers.weixin.qq.com/miniprogram/dev/api/base/app/app-event/wx.onPageNotFound.html).
 */
export function start(): void {
  wx.onPageNotFound(() => {
    replaceWith(places.home);
    say(uiTexts.noSuchScreen);
  });
  if (process.env.TARO_APP_SERVER) return;
  const env = process.env.TARO_APP_CLOUD_ENV;
  wx.cloud.init(env ? { env, traceUser: false } : { traceUser: false });
}
