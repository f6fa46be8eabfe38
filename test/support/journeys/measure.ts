import type { Page } from 'playwright-core';

/** A rectangle in CSS px on the page. */
export type Box = { left: number; top: number; right: number; bottom: number };

/** What a browser shows of one screen at one size, as measured. */
export type Measured = {
  width: number;
  /** How far the page reaches beyond the window on the right, in px; 0 when it does not. */
  beyond: number;
  texts: {
    words: string;
    size: number;
    lineHeight: number;
    family: string;
    /** Small print: notes, facts under a title, the bar, the mark of demonstration. */
    small: boolean;
    right: number;
  }[];
  /** From one paragraph to the next, and the room between two lines of it, in px. */
  paragraphs: { words: string; gap: number; lineGap: number }[];
  /** Everything to press or to type into. `layer` tells the bar, which stands over the rest, from it. */
  targets: { words: string; box: Box; layer: 'page' | 'bar' | 'dialog'; spills: boolean }[];
};

const SMALL_PRINT =
  '.demo-mark, .kicker, .link-row-meta, .toggle-note, .field-hint, .paragraph-quiet, .status, .steps-words, .crumb, ' +
  '.bottom-bar, .notice-kind, .search-clear, .table-head';

/** Measures the screen that is shown. With a dialog open, what lies under it cannot be pressed and is left out. */
export function measure(page: Page): Promise<Measured> {
  return page.evaluate((smallPrint) => {
    const screens = [...document.querySelectorAll('.screen')];
    const screen = screens.find((one) => one.getClientRects().length > 0);
    if (!screen) throw new Error('No screen is shown');
    const dialog = screen.querySelector('.dialog');
    const decoration = (element: Element) => element.closest('[aria-hidden="true"]') !== null;

    const texts: Measured['texts'] = [];
    const walker = document.createTreeWalker(screen, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const words = node.textContent?.trim() ?? '';
      const parent = node.parentElement;
      if (!words || !parent || decoration(parent)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const { width, height, right } = range.getBoundingClientRect();
      if (width === 0 || height === 0) continue;
      const style = getComputedStyle(parent);
      const size = parseFloat(style.fontSize);
      texts.push({
        words: words.slice(0, 24),
        size,
        lineHeight: parseFloat(style.lineHeight) / size,
        family: style.fontFamily,
        small: parent.closest(smallPrint) !== null,
        right,
      });
    }
    for (const field of screen.querySelectorAll<HTMLInputElement>('input:not(.toggle-input), textarea')) {
      const style = getComputedStyle(field);
      const size = parseFloat(style.fontSize);
      const { right } = field.getBoundingClientRect();
      const words = field.value || field.placeholder;
      // A field of one line, whose line height is 'normal', is as high as its line.
      const lineHeight = (parseFloat(style.lineHeight) || field.clientHeight) / size;
      texts.push({ words, size, lineHeight, family: style.fontFamily, small: false, right });
    }

    const paragraphs: Measured['paragraphs'] = [];
    for (const next of screen.querySelectorAll(
      '.paragraph + .paragraph, .prose-paragraph + .prose-paragraph',
    )) {
      const style = getComputedStyle(next);
      paragraphs.push({
        words: next.textContent?.slice(0, 24) ?? '',
        gap: next.getBoundingClientRect().top - next.previousElementSibling!.getBoundingClientRect().bottom,
        lineGap: parseFloat(style.lineHeight) - parseFloat(style.fontSize),
      });
    }

    const controls = (dialog ?? screen).querySelectorAll<HTMLElement>(
      'button, a, textarea, input:not(.toggle-input), .toggle',
    );
    const targets: Measured['targets'] = [...controls].flatMap((control) => {
      const { left, top, right, bottom } = control.getBoundingClientRect();
      if (right - left === 0) return [];
      const name = control.getAttribute('aria-label') ?? control.textContent ?? '';
      return [
        {
          words: name.trim().slice(0, 24),
          box: { left, top, right, bottom },
          layer: dialog ? 'dialog' : control.closest('.bottom-bar') ? 'bar' : 'page',
          spills: control.scrollWidth > control.clientWidth + 1,
        },
      ];
    });
    const { scrollWidth } = document.documentElement;
    const widest = Math.max(
      scrollWidth,
      ...[...document.querySelectorAll('.taro_page')].map((one) => one.scrollWidth),
    );
    return { width: innerWidth, beyond: Math.max(0, widest - innerWidth), texts, paragraphs, targets };
  }, SMALL_PRINT);
}
