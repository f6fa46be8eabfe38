import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { OutputOf } from '@/platform/call';
import { openMiniProgram } from '../support/weapp/openMiniProgram';
import type { MiniProgram } from '../support/weapp/openMiniProgram';

const archive: OutputOf<'catalogue.archive'> = {
  key: 'qinghe',
  name: '清和县档案馆',
  telephone: '000-0000-0000',
  address: '清和县城关镇',
  openingHours: [],
  demo: true,
  demoSignIn: true,
  today: '2026-11-23',
  entries: 1,
};

/** Knows the archive and nothing else. */
async function answerArchive({ data }: { name: string; data: unknown }) {
  const { action } = data as { action: string };
  return action === 'archive' ? { ok: true, value: archive } : { ok: false, error: { code: 'NOT_FOUND' } };
}

function pagesOfApp(): string[] {
  const file = path.resolve(__dirname, '../../dist/weapp/app.json');
  if (!existsSync(file)) return ['dist/weapp/app.json is missing: run `npm run build:weapp`'];
  type AppJson = { pages: string[]; subPackages?: { root: string; pages: string[] }[] };
  const { pages, subPackages = [] } = JSON.parse(readFileSync(file, 'utf8')) as AppJson;
  return [
    ...pages,
    ...subPackages.flatMap(({ root, pages: inside }) => inside.map((page) => `${root}/${page}`)),
  ];
}

let app: MiniProgram;

afterEach(() => app.close());

describe('every page of the compiled mini program', () => {
  it.each(pagesOfApp())('%s has a title, named controls and the telephone', async (route) => {
    app = await openMiniProgram({ callFunction: answerArchive, url: `/${route}` });
    const phone = await app.find('button', '000-0000-0000');
    expect(phone.name).toContain('电话');
    expect((await app.find('heading')).name).not.toBe('');
    expect(app.text()).toContain('演示数据');
    for (const role of ['button', 'link', 'radio', 'checkbox', 'textbox']) {
      for (const control of app.query(role)) expect(`${role}: ${control.name}`).not.toBe(`${role}: `);
    }
    expect(app.inputs().map(({ ariaRole }) => ariaRole)).toEqual(
      app.query('textbox').map(({ role }) => role),
    );
  });
});

describe('shell of the compiled mini program', () => {
  it('says which place of the bar the reader is at', async () => {
    app = await openMiniProgram({ callFunction: answerArchive });
    await app.find('button', '000-0000-0000');
    expect(app.query('button', /^首页$/)[0]?.attributes).toMatchObject({
      ariaSelected: true,
      ariaDisabled: false,
    });
    expect(app.query('button', /^我的$/)[0]?.attributes).toMatchObject({ ariaSelected: false });
  });

  it('calls the archive with one tap', async () => {
    app = await openMiniProgram({ callFunction: answerArchive });
    await app.tap('button', '000-0000-0000');
    await app.waitFor('the call', () => app.device.phoneCalls.length > 0);
    expect(app.device.phoneCalls).toEqual(['000-0000-0000']);
  });

  it('still knows the telephone after a restart without a network', async () => {
    app = await openMiniProgram({ callFunction: answerArchive });
    await app.find('button', '000-0000-0000');
    const { storage } = app;
    app.close();
    app = await openMiniProgram({ callFunction: () => Promise.reject(new Error('offline')), storage });
    expect((await app.find('button', '000-0000-0000')).role).toBe('button');
  });

  it('leads an address that no page has to the home page within the call, as WeChat demands, and says so', async () => {
    app = await openMiniProgram({ callFunction: answerArchive, url: '/pages/me/index' });
    await app.find('button', '000-0000-0000');
    const redirect = jest.spyOn(wx, 'redirectTo');
    app.device.pageNotFound?.();
    expect(redirect).toHaveBeenCalledTimes(1);
    await app.waitForPage('pages/home/index');
    await app.waitFor('the words', () => app.device.toasts.length > 0);
    expect(app.device.toasts).toEqual(['没有这一页，先看首页吧。']);
  });

  it('returns to a page that is already open instead of opening it twice', async () => {
    app = await openMiniProgram({ callFunction: answerArchive });
    await app.tap('button', /^我的预约$/);
    await app.waitForPage('pages/visits/index');
    await app.tap('button', /^我的$/);
    await app.waitForPage('pages/me/index');
    await app.tap('button', /^我的预约$/);
    await app.waitForPage('pages/visits/index');
    expect(app.addresses()).toEqual(['/pages/home/index', '/pages/visits/index']);
    await app.tap('button', /^首页$/);
    await app.waitForPage('pages/home/index');
    expect(app.addresses()).toEqual(['/pages/home/index']);
  });
});
