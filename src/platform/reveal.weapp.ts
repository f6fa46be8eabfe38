import Taro from '@tarojs/taro';

/** In pixels: how far below the upper edge the element comes to stand. */
const ABOVE = 24;

/**
 * Source: wx.pageScrollTo with `selector`, developers.weixin.qq.com/miniprogram/dev/api/ui/scroll/wx.pageScrollTo.html.
 * There is no focus for anything but inputs; a live region is read out where it stands.
 */
export function reveal(id: string): void {
  Taro.pageScrollTo({ selector: `#${id}`, offsetTop: -ABOVE, duration: 0 })?.catch(() => undefined);
}
