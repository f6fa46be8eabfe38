import type { Scale } from '@/ui/Frame';
import { PHONE } from '../support/bookingScene';
import { openReadingRoom, type ReadingRoom } from '../support/journeys/readingRoom';
import { HomeScreen } from '../support/journeys/screens/home';
import { RequestsScreen } from '../support/journeys/screens/staffDesk';
import { VisitsScreen } from '../support/journeys/screens/visits';

const wednesday = { day: '3月4日 星期三', part: '上午 9:00 至 11:30' };
const details = { purpose: '查家里的事', note: '想看修桥时的图。', name: '方小禾', phone: PHONE };

describe.each<Scale>(['standard', 'elder'])('find, book and confirm a visit in the browser: %s', (scale) => {
  let room: ReadingRoom;
  beforeAll(async () => {
    room = await openReadingRoom();
  }, 60_000);
  afterAll(() => room?.close());

  it('goes from the search box to a confirmed visit', async () => {
    const reader = await room.openDevice({ scale });
    const home = await HomeScreen.open(reader.page);
    const results = await home.search('东沟 石桥');
    await results.says('共 5 条');
    const entry = await results.openEntry(/关于东沟乡修建石桥的请示.*002-WS-0001-0001/);
    await entry.says('这份档案要提前调出来。先放进预约单，登录后选日子。');
    const booking = await (await entry.addToBasket()).book();
    await booking.chooseSession(wednesday);
    await booking.signIn();
    await booking.fill(details);
    await booking.review();
    await booking.says('2026年3月4日 星期三 上午 9:00 至 11:30');
    await booking.says(PHONE);
    const visit = await booking.submit();
    await visit.says('已经提交，尚未确认');

    const staff = await room.openDevice({ scale, as: 'staff' });
    const desk = await RequestsScreen.open(staff.page);
    await desk.says('共 1 件等待处理');
    const request = await desk.openRequest('方小禾');
    await request.says('002-WS-0001-0001');
    await request.says('2 号库 1 排');
    await request.confirm();
    await request.says('已经确认，读者能看到了。');
    await request.checked();

    const visits = await VisitsScreen.open(reader.page);
    const seen = await visits.openVisit(/2026年3月4日 星期三/);
    await seen.says('已经约好。请带身份证，按时到馆。');
    expect(await seen.isSaying('尚未确认')).toBe(false);
  }, 120_000);
});
