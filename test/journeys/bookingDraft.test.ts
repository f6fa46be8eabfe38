import type { Page } from 'playwright-core';
import { PHONE } from '../support/bookingScene';
import { codes, idOf } from '../support/journeys/countyArchive';
import { openReadingRoom, type ReadingRoom } from '../support/journeys/readingRoom';
import { BookVisitScreen } from '../support/journeys/screens/bookVisit';
import { VisitsScreen } from '../support/journeys/screens/visits';

const details = { purpose: '做研究', note: '石桥的图纸。', name: '方小禾', phone: PHONE };

let room: ReadingRoom;
beforeAll(async () => {
  room = await openReadingRoom();
}, 60_000);
afterAll(() => room?.close());

type Sent = { action: string; idempotencyKey?: string };

/** Every booking that the page sends, as it is sent. */
function bookingsOf(page: Page): Sent[] {
  const sent: Sent[] = [];
  page.on('request', (request) => {
    if (!request.url().endsWith('/functions/visits')) return;
    const event = request.postDataJSON() as Sent;
    if (event.action === 'book') sent.push(event);
  });
  return sent;
}

async function atReview(scale: 'standard' | 'elder', name: string) {
  const basket = [idOf(room.archive, codes.bridge)];
  const device = await room.openDevice({ as: 'reader', name, scale, basket });
  const booking = await BookVisitScreen.open(device.page);
  await booking.chooseSession({ day: '3月5日 星期四', part: '下午 1:30 至 4:30' });
  await booking.fill(details);
  await booking.review();
  return { ...device, booking };
}

describe('what a reader has typed', () => {
  it('survives a closed page, the number without ever being kept on the device', async () => {
    const { page } = await atReview('elder', '甲');
    const again = await BookVisitScreen.open(page);
    await again.says('2026年3月5日 星期四 下午 1:30 至 4:30');
    for (const words of [details.purpose, details.note, details.name, PHONE]) await again.says(words);
    const kept = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
    expect(kept).toContain(details.note);
    expect(kept).not.toContain(PHONE);
  }, 90_000);

  it('survives a submit without a network, which goes again under the same key and books once', async () => {
    const { page, context, booking } = await atReview('standard', '乙');
    const sent = bookingsOf(page);
    const isBooking = (event: Sent) => event.action === 'book';
    // The first never arrives; the second arrives and its answer is lost.
    let tries = 0;
    await context.route('**/functions/visits', async (route) => {
      if (!isBooking(route.request().postDataJSON() as Sent)) return route.continue();
      tries += 1;
      if (tries === 2) await route.fetch();
      return tries > 2 ? route.continue() : route.abort();
    });
    await booking.press('提交预约');
    await booking.says('没有连上网络。您填的内容还在，请再试一次。');
    await booking.checked();
    await booking.press('再试一次');
    await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
    await booking.says('没有连上网络。您填的内容还在，请再试一次。');

    const restarted = await BookVisitScreen.open(page);
    await restarted.says(details.note);
    const visit = await restarted.submit();
    await visit.says('已经提交，尚未确认');

    expect(sent).toHaveLength(3);
    expect(new Set(sent.map(({ idempotencyKey }) => idempotencyKey)).size).toBe(1);
    expect(sent[0]?.idempotencyKey).toMatch(/^\S{16,}$/);
    const visits = await VisitsScreen.open(page);
    expect(await visits.count()).toBe(1);
  }, 120_000);
});
