import { idOf, codes } from '../support/journeys/countyArchive';
import { openReadingRoom, type ReadingRoom } from '../support/journeys/readingRoom';
import { BookVisitScreen } from '../support/journeys/screens/bookVisit';
import { RequestsScreen, StaffDayScreen } from '../support/journeys/screens/staffDesk';
import { VisitScreen } from '../support/journeys/screens/visit';
import { decideVisit, requestVisit } from '../support/journeys/visitsByHttp';

const REASON = '这份登记簿正在修复，四月以后再来看。';

let room: ReadingRoom;
beforeAll(async () => {
  room = await openReadingRoom({ capacity: 1 });
}, 60_000);
afterAll(() => room?.close());

async function isFull(
  page: Awaited<ReturnType<ReadingRoom['openDevice']>>['page'],
  day: string,
): Promise<boolean> {
  await BookVisitScreen.open(page);
  return page.getByRole('radiogroup', { name: day }).getByRole('radio', { name: '上午' }).isDisabled();
}

describe('a visit that does not come about', () => {
  it('is declined with a reason that the reader sees, and the place is given back', async () => {
    const asked = await requestVisit(room, { session: '2026-03-05/thu-am', name: '陈小满' });
    const reader = await room.openDevice({
      as: 'reader',
      name: '陈小满',
      scale: 'standard',
      basket: [idOf(room.archive, codes.bridge)],
    });
    expect(await isFull(reader.page, '3月5日 星期四')).toBe(true);

    const staff = await room.openDevice({ as: 'staff', scale: 'standard' });
    const request = await (await RequestsScreen.open(staff.page)).openRequest('陈小满');
    await request.decline(REASON);
    await request.says('已经拒绝，读者能看到原因。');
    await request.checked();

    const seen = await VisitScreen.open(reader.page, asked.id);
    await seen.says('这次没有批准，位子已经退回。');
    await seen.says(`原因：${REASON}`);
    expect(await isFull(reader.page, '3月5日 星期四')).toBe(false);
  }, 90_000);

  it('is cancelled by the reader after one more question, and the place is given back', async () => {
    const asked = await requestVisit(room, { session: '2026-03-06/fri-am', name: '陈小满' });
    const reader = await room.openDevice({
      as: 'reader',
      name: '陈小满',
      scale: 'elder',
      basket: [idOf(room.archive, codes.bridge)],
    });
    expect(await isFull(reader.page, '3月6日 星期五')).toBe(true);
    await (await VisitScreen.open(reader.page, asked.id)).cancel();
    expect(await isFull(reader.page, '3月6日 星期五')).toBe(false);
  }, 90_000);

  it('tells the second of two staff what the first did', async () => {
    const asked = await requestVisit(room, { session: '2026-03-09/mon-am', name: '欧阳春和' });
    const staff = await room.openDevice({
      as: 'staff',
      name: '周编研',
      scale: 'standard',
      width: 1280,
      height: 800,
    });
    const request = await (await RequestsScreen.open(staff.page)).openRequest('欧阳春和');
    await decideVisit(room, asked.id, REASON);
    await request.confirm();
    await request.says('这件已经有人处理了');
    await request.says(/周编研已于 3月2日 10:00 拒绝。/);
    await request.says(`原因：${REASON}`);
    await request.checked();
    expect(await request.isSaying('确认预约')).toBe(false);
  }, 90_000);

  it('is no longer on the list of its day', async () => {
    const confirmed = await requestVisit(room, { session: '2026-03-10/tue-am', name: '陈小满' });
    await decideVisit(room, confirmed.id);
    const declined = await requestVisit(room, { session: '2026-03-10/tue-pm', name: '欧阳春和' });
    await decideVisit(room, declined.id, REASON);
    const staff = await room.openDevice({ as: 'staff', scale: 'standard', width: 1280, height: 800 });
    const day = await StaffDayScreen.open(staff.page, '2026-03-10');
    await day.says('已占 1 位，共 1 位');
    await day.says('陈小满');
    await day.says('已占 0 位，共 1 位');
    expect(await day.isSaying('欧阳春和')).toBe(false);
  }, 90_000);
});
