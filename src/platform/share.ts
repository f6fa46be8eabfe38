import Taro, { useShareAppMessage } from '@tarojs/taro';
import { uiTexts } from '@/texts/zh-CN/ui';
import { say } from './say';

/** What the receiver of a shared screen sees and opens. */
export type ShareCard = { title: string; /** '/pages/…/index?…' */ path: string };

/** Prepares the screen's share card for WeChat's own share menu. */
export function useShareCard(card: ShareCard): void {
  useShareAppMessage(() => card);
}

/** WeChat shares from its own menu; the browser needs a button. */
export const sharesFromButton = (): boolean => process.env.TARO_ENV === 'h5';

/** Shares from a button in the browser: the system's share sheet, or the link in the clipboard. */
export async function shareNow({ title, path }: ShareCard): Promise<void> {
  // The build drops the rest from the mini program, which would have to declare the clipboard otherwise.
  if (process.env.TARO_ENV !== 'h5') return;
  const url = `${window.location.origin}${window.location.pathname}#${path}`;
  if (navigator.share) {
    // Closing the sheet is reported as a failure; that is the person's choice.
    await navigator.share({ title, url }).catch(() => undefined);
    return;
  }
  const copied = await Taro.setClipboardData({ data: url }).then(
    () => true,
    () => false,
  );
  say(copied ? uiTexts.linkCopied : uiTexts.linkNotCopied);
}
