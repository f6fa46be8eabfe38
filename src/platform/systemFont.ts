/** WeChat's own size setting in px (16 is its standard); from here on a person wants larger text. */
const LARGE = 20;

/** Whether the person has set large text in WeChat or the browser: a reason to offer the elder mode. */
export function prefersLargeText(): boolean {
  try {
    if (process.env.TARO_ENV === 'weapp') return wx.getAppBaseInfo().fontSizeSetting >= LARGE;
    return parseFloat(getComputedStyle(document.documentElement).fontSize) >= LARGE;
  } catch {
    return false;
  }
}
