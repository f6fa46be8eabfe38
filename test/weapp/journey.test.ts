import { PHONE } from '../support/bookingScene';
import { MONDAY } from '../support/functions';
import { ARCHIVE, codes, idOf } from '../support/journeys/countyArchive';
import { unspokenOn } from '../support/weapp/controls';
import { openMiniProgram, type MiniProgram } from '../support/weapp/openMiniProgram';
import { openCloud } from '../support/weapp/readingRoomInCloud';

const READER = 'oReader-1';
const STAFF = 'oStaff-1';

/** Everything but Date: only the calendar is another, waiting takes its time. */
const TIMERS = [
  'cancelAnimationFrame',
  'cancelIdleCallback',
  'clearImmediate',
  'clearInterval',
  'clearTimeout',
  'hrtime',
  'nextTick',
  'performance',
  'queueMicrotask',
  'requestAnimationFrame',
  'requestIdleCallback',
  'setImmediate',
  'setInterval',
  'setTimeout',
] as const;

let cloud: Awaited<ReturnType<typeof openCloud>>;
let app: MiniProgram;

beforeAll(async () => {
  // The telephone's own clock tells which visits have gone by.
  jest.useFakeTimers({ now: MONDAY, advanceTimers: true, doNotFake: [...TIMERS] });
  cloud = await openCloud();
  await cloud.appoint(STAFF, '周编研');
}, 60_000);
afterAll(() => cloud?.close());
afterEach(() => app?.close());

/** Waits for a page with these words on it and checks what assistive technology is told of it. */
async function arrive(route: string, words: string): Promise<void> {
  await app.waitForPage(`pages/${route}/index`);
  await app.waitForText(words);
  expect(unspokenOn(app)).toEqual([]);
  expect((await app.find('button', /^电话/)).name).toContain(ARCHIVE.telephone);
}

/** Step 1: the first session of Wednesday. */
async function chooseSession(): Promise<void> {
  await app.tap('radio', /^上午 9:00 至 11:30/);
  await app.waitForText('您选的是 3月4日 星期三 上午 9:00 至 11:30');
  await app.tap('button', '下一步');
}

/** Step 2. */
async function fillInDetails(): Promise<void> {
  await app.tap('radio', '查家里的事');
  await app.type('想补充的话', '想看修桥时的图。');
  await app.type('姓名', '方小禾');
  await app.type('联系电话', PHONE);
  await app.waitFor('the number', () => app.query('textbox', '联系电话')[0]?.attributes.value === PHONE);
  await app.tap('button', '下一步');
}

it('goes from the search box to a confirmed visit in the compiled mini program', async () => {
  app = await openMiniProgram({ callFunction: cloud.from(READER) });
  await arrive('home', ARCHIVE.name);
  await app.type('查档案', '东沟 石桥');
  await app.tap('button', /^查找$/);
  await arrive('results', '共 5 条');
  await app.tap('link', /002-WS-0001-0001/);
  await arrive('entry', '这份档案要提前调出来。放进预约单，再选日子。');
  await app.tap('button', '放进预约单');
  await app.waitForText('已经放进预约单。下一步，选来馆的日子。');
  await app.tap('button', /^打开预约单，选日子/);
  await arrive('basket', '共 1 份档案');
  await app.tap('button', '去预约');
  await arrive('book-visit', '3月4日 星期三');
  await chooseSession();
  await arrive('book-visit', '来馆做什么');
  await fillInDetails();
  await arrive('book-visit', '确认之前，还不算约好。');
  await app.tap('button', '提交预约');
  await arrive('visit', '已经提交，尚未确认');
  const { storage } = app;
  expect(JSON.stringify([...storage])).not.toContain(PHONE);
  app.close();

  app = await openMiniProgram({ callFunction: cloud.from(STAFF), url: '/pages/staff/requests/index' });
  await arrive('staff/requests', '共 1 件等待处理');
  await app.tap('button', /^处理：方小禾/);
  await arrive('staff/visit', '002-WS-0001-0001');
  await app.tap('button', '确认预约');
  await app.waitForText('已经确认，读者能看到了。');
  app.close();

  app = await openMiniProgram({ callFunction: cloud.from(READER), storage });
  await arrive('home', ARCHIVE.name);
  await app.tap('button', /^我的预约$/);
  await arrive('visits', '已确认');
  await app.tap('link', /3月4日 星期三/);
  await arrive('visit', '已经约好。请带身份证，按时到馆。');
}, 120_000);

it("shows the staff any day, chosen on WeChat's own wheel, below the bar of the desk", async () => {
  app = await openMiniProgram({ callFunction: cloud.from(STAFF), url: '/pages/staff/requests/index' });
  await app.tap('button', /^按日查看$/);
  await arrive('staff/day', '2026年3月2日 星期一');
  await app.choose('日期 2026年3月2日 星期一', '2026-03-04');
  await app.find('button', '日期 2026年3月4日 星期三');
  await app.tap('button', '看这一天');
  await arrive('staff/day', '已占 1 位，共 20 位');
  expect(app.addresses().at(-1)).toBe('/pages/staff/day/index?date=2026-03-04');
  await app.tap('button', '后一天');
  await arrive('staff/day', '2026年3月5日 星期四');
}, 60_000);

it('tells a reader of a decline with its reason', async () => {
  const reader = 'oReader-2';
  app = await openMiniProgram({
    callFunction: cloud.from(reader),
    storage: new Map([['basket', JSON.stringify([idOf(cloud.archive, codes.bridge)])]]),
    url: '/pages/book-visit/index',
  });
  await app.waitForText('3月4日 星期三');
  await chooseSession();
  await app.waitForText('来馆做什么');
  await fillInDetails();
  await app.tap('button', '提交预约');
  await app.waitForPage('pages/visit/index');
  const { storage } = app;
  app.close();

  app = await openMiniProgram({ callFunction: cloud.from(STAFF), url: '/pages/staff/requests/index' });
  await app.tap('button', /^处理：方小禾/);
  await app.tap('button', '拒绝预约');
  await app.find('dialog', '为什么拒绝？');
  expect(unspokenOn(app)).toEqual([]);
  await app.tap('button', /^用这句话：这份档案正在修复/);
  await app.waitFor('the reason', () => app.query('textbox', '拒绝的原因')[0]?.attributes.value);
  await app.tap('button', '拒绝并告诉读者');
  await app.waitForText('已经拒绝，读者能看到原因。');
  app.close();

  app = await openMiniProgram({ callFunction: cloud.from(reader), storage, url: '/pages/visits/index' });
  await app.tap('link', /3月4日 星期三/);
  await app.waitForText('原因：这份档案正在修复，暂时不能看。');
}, 120_000);

it('keeps the elder mode over a restart and dials with one tap', async () => {
  app = await openMiniProgram({ callFunction: cloud.from(READER) });
  await app.waitForText('字要不要大一些？');
  await app.tap('button', '换成长辈版');
  await app.find('button', '换回标准版');
  const { storage } = app;
  app.close();

  app = await openMiniProgram({ callFunction: () => Promise.reject(new Error('offline')), storage });
  await app.find('button', '换回标准版');
  expect(app.text()).not.toContain('字要不要大一些？');
  await app.tap('button', /^电话/);
  await app.waitFor('the call', () => app.device.phoneCalls.length > 0);
  expect(app.device.phoneCalls).toEqual([ARCHIVE.telephone]);
}, 60_000);
