import { ARCHIVE } from '../support/journeys/countyArchive';
import { contrast } from '../support/journeys/contrast';
import { settled } from '../support/journeys/gallery';
import { places } from '@/platform/places';
import { openReadingRoom, type ReadingRoom } from '../support/journeys/readingRoom';
import type { Page } from 'playwright-core';

let room: ReadingRoom;
beforeAll(async () => {
  room = await openReadingRoom();
}, 60_000);
afterAll(() => room?.close());

const scaleOf = (page: Page) =>
  page
    .locator('.screen')
    .last()
    .evaluate((screen) => /scale-([\w-]+)/.exec(screen.className)?.[1]);

async function open(page: Page, address: string): Promise<void> {
  await page.goto(`/?${Math.random()}#${address}`);
  await settled(page);
}

describe('the elder mode in the browser', () => {
  it('is offered at the first visit, on the home page, and can be left there again (row 12)', async () => {
    const { page } = await room.openDevice();
    await open(page, places.home);
    await page.getByRole('heading', { name: '字要不要大一些？' }).waitFor();
    await page.getByRole('button', { name: '换成长辈版' }).click();
    expect(await scaleOf(page)).toBe('elder');
    expect(await page.getByRole('heading', { name: '字要不要大一些？' }).count()).toBe(0);
    await page.getByRole('button', { name: '换回标准版' }).click();
    expect(await scaleOf(page)).toBe('standard');
    expect(await page.getByRole('button', { name: '换成长辈版' }).count()).toBe(1);
  });

  it('can be had in 我的, up to 30 px, by name in the search box too (rows 2, 12, 13)', async () => {
    const { page } = await room.openDevice({ scale: 'standard' });
    await open(page, places.me);
    await page.getByRole('button', { name: '换成长辈版' }).click();
    expect(await scaleOf(page)).toBe('elder');
    await page.getByRole('radio', { name: '特大（长辈版）' }).check();
    expect(await scaleOf(page)).toBe('elder-max');
    const size = await page
      .getByText('我的预约')
      .first()
      .evaluate((text) => getComputedStyle(text).fontSize);
    expect(parseFloat(size)).toBeGreaterThanOrEqual(30);
    await page.getByRole('radio', { name: '标准' }).check();
    await open(page, places.results({ query: '大字版' }));
    await page.getByRole('button', { name: '换成长辈版' }).click();
    expect(await scaleOf(page)).toBe('elder');
  });

  it('survives a restart without the server, and so does the telephone (rows 14, 25)', async () => {
    const { page, context } = await room.openDevice();
    await open(page, places.home);
    await page.getByRole('button', { name: '换成长辈版' }).click();
    await context.route('**/functions/**', (route) => route.abort());
    await open(page, places.home);
    expect(await scaleOf(page)).toBe('elder');
    expect(await page.getByRole('button', { name: `电话：打给档案馆 ${ARCHIVE.telephone}` }).count()).toBe(1);
  });

  it('dials with one tap (row 25)', async () => {
    const { page, context } = await room.openDevice({ scale: 'elder' });
    await open(page, places.contact);
    const session = await context.newCDPSession(page);
    await session.send('Page.enable');
    const asked = new Promise<string>((resolve) =>
      session.on('Page.frameRequestedNavigation', ({ url }) => resolve(url)),
    );
    await page.getByRole('button', { name: /^电话：/ }).click();
    expect(await asked).toBe(`tel:${ARCHIVE.telephone}`);
  });

  it('has text at 7:1 and edges of controls at 3:1 on every ground (rows 4, 5)', async () => {
    const { page } = await room.openDevice({ scale: 'elder' });
    await open(page, places.home);
    const token = (name: string) =>
      page
        .locator('.screen')
        .last()
        .evaluate((screen, property) => getComputedStyle(screen).getPropertyValue(property).trim(), name);
    const grounds = [await token('--paper'), await token('--paper-deep'), '#ffffff'];
    const inks = [await token('--ink'), await token('--ink-soft'), await token('--cinnabar')];
    const edge = await token('--edge');
    const ratios = (colours: string[]) =>
      colours.flatMap((one) => grounds.map((ground) => contrast(one, ground)));
    expect(Math.min(...ratios(inks))).toBeGreaterThanOrEqual(7);
    expect(Math.min(...ratios([edge]))).toBeGreaterThanOrEqual(3);
    expect(contrast('#ffffff', inks[2]!)).toBeGreaterThanOrEqual(7);
  });
});
