import type { Page } from 'playwright-core';
import { places } from '@/platform/places';
import { PHONE } from '../bookingScene';
import { BRIDGES, codes, idOf, volumeOf } from './countyArchive';
import type { DeviceOptions, ReadingRoom } from './readingRoom';
import { command, decideVisit, requestVisit } from './visitsByHttp';

/** One screen in one state: where it is, who sees it, and what is pressed first. */
export type Exhibit = {
  name: string;
  address: string;
  device?: Pick<DeviceOptions, 'as' | 'basket' | 'draft' | 'searches'>;
  /** Nobody has chosen a scale on this device: the standard one, and the elder one is offered. */
  undecided?: true;
  prepare?: (page: Page) => Promise<unknown>;
};

const press = (name: string | RegExp) => async (page: Page) => {
  const button = page.getByRole('button', { name, exact: typeof name === 'string' });
  await button.first().click();
};

/** Every screen of readers and staff, in every state that looks different. */
export async function everyScreen(room: ReadingRoom): Promise<Exhibit[]> {
  const { archive, host } = room;
  const waiting = await requestVisit(room, { session: '2026-03-05/thu-am' });
  const confirmed = await requestVisit(room, { session: '2026-03-06/fri-pm' });
  await decideVisit(room, confirmed.id);
  const declined = await requestVisit(room, { session: '2026-03-09/mon-am' });
  await decideVisit(room, declined.id, '这份档案正在修复，暂时不能看。');
  for (const name of ['陈小满', '欧阳春和']) await requestVisit(room, { session: '2026-03-05/thu-am', name });
  await command(host, {
    token: await host.signIn('reader'),
    function: 'visits',
    action: 'saveContact',
    input: { name: '林晓禾', phone: PHONE },
  });

  const bridge = idOf(archive, codes.bridge);
  const basket = [bridge, idOf(archive, codes.marriage)];
  const reader = { as: 'reader' } as const;
  const staff = { as: 'staff' } as const;
  const session = { id: '2026-03-11/wed-am', date: '2026-03-11', starts: '09:00', ends: '11:30' };
  const draft = { session, purpose: 'FAMILY_HISTORY', purposeNote: '想看修桥时的图。', name: '林晓禾' };
  const results = (filters = {}) => places.results({ query: BRIDGES.query, ...filters });

  return [
    { name: 'home-first-visit', address: places.home, undecided: true },
    { name: 'home', address: places.home, device: { basket, searches: ['石桥', '结婚登记', '来信'] } },
    { name: 'results', address: results() },
    { name: 'results-filters', address: results(), prepare: press('筛选结果') },
    { name: 'results-narrowed', address: results({ category: '文书' }), prepare: press('筛选结果') },
    {
      name: 'results-empty',
      address: places.results({ query: '铁路 石桥', category: '文书', fonds: '002' }),
    },
    { name: 'results-alias', address: places.results({ query: '长辈版' }) },
    { name: 'results-nothing-typed', address: places.results({}), device: { searches: ['石桥'] } },
    { name: 'browse', address: places.browse() },
    { name: 'browse-volume', address: places.browse(volumeOf(archive, '0001')) },
    { name: 'entry', address: places.entry(bridge) },
    { name: 'entry-text', address: places.entry(idOf(archive, codes.letter)), prepare: press('看正文') },
    { name: 'entry-unavailable', address: places.entry(idOf(archive, codes.fragile)) },
    { name: 'entry-missing', address: places.entry('0000000000000000') },
    { name: 'basket', address: places.basket, device: { basket } },
    { name: 'basket-removed', address: places.basket, device: { basket }, prepare: press(/^移出：/) },
    { name: 'basket-empty', address: places.basket },
    { name: 'book-session', address: places.bookVisit, device: { ...reader, basket } },
    {
      name: 'book-session-chosen',
      address: places.bookVisit,
      device: { ...reader, basket },
      prepare: (page) => page.getByRole('radio', { disabled: false }).first().check(),
    },
    { name: 'book-sign-in', address: places.bookVisit, device: { basket, draft: { ...draft, step: 2 } } },
    {
      name: 'book-details',
      address: places.bookVisit,
      device: { ...reader, basket, draft: { step: 2, session, purpose: null, purposeNote: '', name: '' } },
      prepare: press('下一步'),
    },
    {
      name: 'book-review',
      address: places.bookVisit,
      device: { ...reader, basket, draft: { ...draft, step: 3 } },
    },
    { name: 'visits', address: places.visits, device: reader },
    { name: 'visits-visitor', address: places.visits },
    { name: 'visit-fresh', address: places.visit(waiting.id, true), device: reader },
    {
      name: 'visit-cancel',
      address: places.visit(waiting.id),
      device: reader,
      prepare: press('取消这次预约'),
    },
    { name: 'visit-confirmed', address: places.visit(confirmed.id), device: reader },
    { name: 'visit-declined', address: places.visit(declined.id), device: reader },
    { name: 'me', address: places.me, device: reader },
    { name: 'me-staff', address: places.me, device: staff },
    { name: 'sign-in', address: places.signIn() },
    { name: 'contact', address: places.contact },
    { name: 'staff-requests', address: places.staffRequests, device: staff },
    { name: 'staff-requests-reader', address: places.staffRequests, device: reader },
    { name: 'staff-visit', address: places.staffVisit(waiting.id), device: staff },
    {
      name: 'staff-decline',
      address: places.staffVisit(waiting.id),
      device: staff,
      prepare: press('拒绝预约'),
    },
    { name: 'staff-visit-decided', address: places.staffVisit(declined.id), device: staff },
    { name: 'staff-day', address: places.staffDay('2026-03-05'), device: staff },
  ];
}

/** Opens an exhibit on a device of its own and waits until it stands still. */
export async function showExhibit(
  room: ReadingRoom,
  exhibit: Exhibit,
  options: Pick<DeviceOptions, 'width' | 'height' | 'deviceScaleFactor' | 'scale'>,
) {
  const scale = exhibit.undecided ? undefined : (options.scale ?? 'standard');
  const { context, page } = await room.openDevice({ ...options, ...exhibit.device, scale });
  await page.goto(`/#${exhibit.address}`);
  await settled(page);
  if (exhibit.prepare) {
    await exhibit.prepare(page);
    await settled(page);
  }
  return { context, page };
}

/** Waits until a title is shown and nothing is being read any more. */
export async function settled(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
}
