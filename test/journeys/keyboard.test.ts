import type { Page } from 'playwright-core';
import { places } from '@/platform/places';
import { settled } from '../support/journeys/gallery';
import { openReadingRoom, type ReadingRoom } from '../support/journeys/readingRoom';

let room: ReadingRoom;
beforeAll(async () => {
  room = await openReadingRoom();
}, 60_000);
afterAll(() => room?.close());

const nameOfFocused = (page: Page) =>
  page.evaluate(
    () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
  );

/** Presses Tab until the focus is on something of that name, visibly; fails after 40 stops. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  const passed: string[] = [];
  for (let stops = 0; stops < 40; stops += 1) {
    await page.keyboard.press('Tab');
    const focused = await nameOfFocused(page);
    if (name.test(focused)) {
      const outline = await page.evaluate(() => getComputedStyle(document.activeElement!).outlineStyle);
      expect(outline).toBe('solid');
      return;
    }
    passed.push(focused.slice(0, 20));
  }
  throw new Error(`Tab never came to ${String(name)}, but to: ${passed.join(' | ')}`);
}

describe('with the keyboard alone', () => {
  it('a reader searches, opens an entry, puts it into the basket and goes to book', async () => {
    const { page } = await room.openDevice({ scale: 'standard', width: 1280, height: 800 });
    await page.goto(`/#${places.home}`);
    await settled(page);
    await tabTo(page, /^查档案$/);
    await page.keyboard.type('东沟 石桥');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: '找“东沟 石桥”' }).waitFor();
    await settled(page);
    // A new screen has the focus on its title.
    expect(await nameOfFocused(page)).toBe('找“东沟 石桥”');
    await tabTo(page, /^关于东沟乡修建石桥/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '怎么看到它' }).waitFor();
    await tabTo(page, /^放进预约单：/);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /^打开预约单，选日子/ }).waitFor();
    // The button says now what comes next, and has kept the focus.
    expect(await nameOfFocused(page)).toMatch(/^打开预约单，选日子/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: '预约单' }).waitFor();
    await settled(page);
    await tabTo(page, /^去预约$/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: '预约到馆查档' }).waitFor();
  }, 90_000);
});
