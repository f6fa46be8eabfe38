import type { Page } from 'playwright-core';
import { BRIDGES } from '../support/journeys/countyArchive';
import { openReadingRoom, type ReadingRoom } from '../support/journeys/readingRoom';
import { BrowseScreen } from '../support/journeys/screens/browse';
import { ResultsScreen } from '../support/journeys/screens/results';

let room: ReadingRoom;
beforeAll(async () => {
  room = await openReadingRoom();
}, 60_000);
afterAll(() => room?.close());

/** How far down the window a row's link stands, in px. */
const topOf = async (page: Page, code: string) =>
  Math.round((await page.getByRole('link', { name: code }).first().boundingBox())?.y ?? NaN);

describe('lists in the browser', () => {
  it('keep filters as chips on an empty result, and each can be taken away', async () => {
    const { page } = await room.openDevice({ scale: 'standard' });
    const empty = await ResultsScreen.open(page, '结婚登记', { category: '文书' });
    await empty.says('没有找到“结婚登记”。');
    await empty.says('用这些条件筛选，没有找到。');
    await empty.press('移除筛选：门类 文书');
    await empty.says('共 24 条');
    await empty.checked();
  }, 90_000);

  it('of results come back as they were when the reader goes back from a filter', async () => {
    const { page } = await room.openDevice({ scale: 'standard' });
    const results = await ResultsScreen.open(page, BRIDGES.query);
    await results.more();
    await results.press('筛选结果');
    await page.getByRole('button', { name: '可到馆看（15）' }).scrollIntoViewIfNeeded();
    const row = page.getByRole('link', { name: /石桥/ }).first();
    const code = /002-WS-0001-\d{4}/.exec((await row.textContent()) ?? '')![0];
    const before = await topOf(page, code);
    await results.press('可到馆看（15）');
    await results.says('共 15 条');
    expect(await results.rows()).toBe(15);
    await page.goBack();
    await results.says(`共 ${BRIDGES.count} 条`);
    expect(await results.rows()).toBe(40);
    expect(Math.abs((await topOf(page, code)) - before)).toBeLessThanOrEqual(2);
  }, 90_000);

  it('of results drop their filters for a new query', async () => {
    const { page } = await room.openDevice({ scale: 'standard' });
    const results = await ResultsScreen.open(page, BRIDGES.query, { category: '文书' });
    const again = await results.searchAgain('结婚登记');
    await again.says('共 24 条');
    expect(await again.isSaying('正在筛选')).toBe(false);
  }, 90_000);

  it('of results keep their loaded pages and place when the reader comes back from an entry', async () => {
    const { page } = await room.openDevice({ scale: 'standard' });
    const results = await ResultsScreen.open(page, BRIDGES.query);
    expect(await results.rows()).toBe(20);
    await results.more();
    await results.more();
    expect(await results.rows()).toBe(BRIDGES.count);
    await results.says('已经全部显示。');
    const row = page.getByRole('link', { name: /石桥/ }).nth(30);
    await row.scrollIntoViewIfNeeded();
    const code = /002-WS-0001-\d{4}/.exec((await row.textContent()) ?? '')![0];
    const before = await topOf(page, code);
    await results.openEntry(code);
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: /^找/ }).waitFor();
    expect(await results.rows()).toBe(BRIDGES.count);
    expect(Math.abs((await topOf(page, code)) - before)).toBeLessThanOrEqual(2);
  }, 90_000);

  it('of the tree keep their loaded pages and place, and the path leads back up', async () => {
    const { page } = await room.openDevice({ scale: 'elder' });
    const government = await (await BrowseScreen.open(page)).into('清和县人民政府');
    const volume = await (await government.into('文书')).into('一九五六年交通水利文件');
    await volume.more();
    const loaded = await volume.rows();
    expect(loaded).toBeGreaterThan(30);
    await page.getByRole('link', { name: '002-WS-0001-0036' }).scrollIntoViewIfNeeded();
    const before = await topOf(page, '002-WS-0001-0036');
    await volume.openEntry('002-WS-0001-0036');
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: '一九五六年交通水利文件' }).waitFor();
    expect(await volume.rows()).toBe(loaded);
    expect(Math.abs((await topOf(page, '002-WS-0001-0036')) - before)).toBeLessThanOrEqual(2);
    await page.getByRole('navigation', { name: '所在位置' }).getByRole('link', { name: '全部全宗' }).click();
    await page.getByRole('heading', { level: 1, name: '按全宗浏览' }).waitFor();
  }, 120_000);
});
