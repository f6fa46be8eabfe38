import { openReadingRoom, type ReadingRoom } from '../support/journeys/readingRoom';
import { measure } from '../support/journeys/measure';
import { RequestsScreen } from '../support/journeys/screens/staffDesk';
import { requestVisit } from '../support/journeys/visitsByHttp';

let room: ReadingRoom;
beforeAll(async () => {
  room = await openReadingRoom();
  await requestVisit(room, { session: '2026-03-05/thu-am', name: '陈小满' });
  await requestVisit(room, { session: '2026-03-05/thu-pm', name: '欧阳春和' });
}, 60_000);
afterAll(() => room?.close());

describe('the staff desk at 1280 px', () => {
  it('shows the queue as a table with a head, without scrolling sideways', async () => {
    const { page } = await room.openDevice({ as: 'staff', scale: 'standard', width: 1280, height: 800 });
    const desk = await RequestsScreen.open(page);
    const table = page.getByRole('table', { name: '等待处理的预约' });
    const heads = await table.getByRole('columnheader').allTextContents();
    expect(heads).toEqual(['读者', '到馆时间', '档案', '已等', '预约号', '处理']);
    expect(await table.getByRole('columnheader').first().isVisible()).toBe(true);
    const [head, cell] = await Promise.all([
      table.getByRole('columnheader', { name: '预约号' }).boundingBox(),
      table.getByRole('row').nth(1).getByRole('cell').nth(4).boundingBox(),
    ]);
    expect(Math.abs(head!.x - cell!.x)).toBeLessThanOrEqual(1);
    expect((await measure(page)).beyond).toBe(0);
    const request = await desk.openRequest('陈小满');
    expect((await measure(page)).beyond).toBe(0);
    await request.says('关于东沟乡修建石桥的请示');
  }, 60_000);

  it('refuses a reader in words, without showing anything of it', async () => {
    const { page } = await room.openDevice({ as: 'reader', name: '陈小满', scale: 'standard' });
    const desk = await RequestsScreen.open(page);
    await desk.says('这里只有工作人员能用');
    expect(await desk.isSaying('欧阳春和')).toBe(false);
  }, 60_000);
});
