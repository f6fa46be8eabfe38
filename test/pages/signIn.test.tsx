import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { device } from '../support/pages/device';
import { answerPost, answerWith } from '../support/pages/fakeServer';
import { openScreen, serverFor } from '../support/pages/openScreen';
import { archive } from '../support/pages/samples';

const SIGN_IN = `/pages/sign-in/index?next=${encodeURIComponent('/pages/book-visit/index')}`;
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const real = { ...archive, demo: false, demoSignIn: false };

describe('demo sign-in', () => {
  it.each([
    ['以读者身份登录', 'reader'],
    ['以工作人员身份登录', 'staff'],
  ])('%s, clearly marked as one, and goes on where the reader came from', async (button, as) => {
    const asked: unknown[] = [];
    answerPost('/session/demo', (body) => {
      asked.push(body);
      return { ok: true, value: { token: 'token-2' } };
    });
    serverFor('visitor');
    await openScreen(SIGN_IN);
    expect(screen.getByText('演示登录')).toBeInTheDocument();
    await userEvent.type(screen.getByRole('textbox', { name: '怎么称呼您' }), '方小禾');
    await press(button);
    expect(asked).toEqual([{ as, name: '方小禾' }]);
    expect(device.storage.get('session')).toBe(JSON.stringify('token-2'));
    expect(device.stack.at(-1)).toBe('/pages/book-visit/index');
  });

  it('keeps the name and says what happened when it fails', async () => {
    answerPost('/session/demo', () => ({ ok: false, error: { code: 'NETWORK' } }));
    serverFor('visitor');
    await openScreen(SIGN_IN);
    await userEvent.type(screen.getByRole('textbox', { name: '怎么称呼您' }), '方小禾');
    await press('以读者身份登录');
    expect(await screen.findByRole('alert')).toHaveTextContent('没有登录成功');
    expect(screen.getByRole('textbox', { name: '怎么称呼您' })).toHaveValue('方小禾');
    expect(device.storage.has('session')).toBe(false);
  });

  it('goes nowhere but to screens of our own', async () => {
    answerPost('/session/demo', () => ({ ok: true, value: { token: 'token-2' } }));
    serverFor('visitor');
    await openScreen(`/pages/sign-in/index?next=${encodeURIComponent('https://example.com/')}`);
    await press('以读者身份登录');
    expect(device.stack.at(-1)).toBe('/pages/me/index');
  });
});

describe('signing in to a real archive', () => {
  afterEach(() => {
    process.env.TARO_ENV = 'h5';
    delete process.env.TARO_APP_SERVER;
  });

  it('is not possible in a browser: it works inside WeChat', async () => {
    serverFor('visitor');
    answerWith('catalogue.archive', real);
    await openScreen(SIGN_IN);
    expect(screen.getByText('请在微信里打开小程序登录')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /登录/ })).not.toBeInTheDocument();
  });

  it("exchanges WeChat's one-time code for a session in the mini program of the archive's own server", async () => {
    process.env.TARO_ENV = 'weapp';
    process.env.TARO_APP_SERVER = 'https://archive.example';
    const asked: unknown[] = [];
    answerPost('/session/wechat', (body) => {
      asked.push(body);
      return { ok: true, value: { token: 'token-3' } };
    });
    serverFor('visitor');
    answerWith('catalogue.archive', real);
    await openScreen(SIGN_IN);
    await press('用微信登录');
    expect(asked).toEqual([{ code: 'one-time-code' }]);
    expect(device.storage.get('session')).toBe(JSON.stringify('token-3'));
    expect(device.stack.at(-1)).toBe('/pages/book-visit/index');
  });
});
