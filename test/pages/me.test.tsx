import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { device } from '../support/pages/device';
import { answerPost, answerWith } from '../support/pages/fakeServer';
import { openScreen, serverFor } from '../support/pages/openScreen';
import { archive } from '../support/pages/samples';

const ME = '/pages/me/index';
const SIGN_IN = `/pages/sign-in/index?next=${encodeURIComponent('/pages/book-visit/index')}`;
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

describe('me', () => {
  it('says who is signed in, and shows the staff desk to staff alone', async () => {
    serverFor('reader');
    const { unmount } = await openScreen(ME);
    expect(screen.getByText('读者 方小禾')).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: /工作台/ })).not.toBeInTheDocument();
    unmount();
    serverFor('staff', '周编研');
    await openScreen(ME);
    expect(screen.getByText('工作人员 周编研')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: /工作台/ })).toHaveAttribute(
      'href',
      '#/pages/staff/requests/index',
    );
  });

  it('signs out here and on the server, and leaves no draft to the next person', async () => {
    device.storage.set('session', JSON.stringify('token-1'));
    device.storage.set('booking-draft', JSON.stringify({ name: '方小禾' }));
    const ended: unknown[] = [];
    answerPost('/session/end', (body) => {
      ended.push(body);
      serverFor('visitor');
      return { ok: true, value: {} };
    });
    serverFor('reader');
    await openScreen(ME);
    await press('退出登录');
    expect(await screen.findByText('还没有登录')).toBeInTheDocument();
    expect(ended).toHaveLength(1);
    expect(device.storage.has('session')).toBe(false);
    expect(device.storage.has('booking-draft')).toBe(false);
  });

  it.each([
    ['标准', 'standard'],
    ['大（长辈版）', 'elder'],
    ['特大（长辈版）', 'elder-max'],
  ])('sets the text to %s and remembers it', async (label, scale) => {
    device.storage.set('scale', JSON.stringify(scale === 'standard' ? 'elder' : 'standard'));
    serverFor('visitor');
    const { container } = await openScreen(ME);
    await userEvent.click(screen.getByRole('radio', { name: label }));
    expect(container.firstElementChild).toHaveClass(`scale-${scale}`);
    expect(device.storage.get('scale')).toBe(JSON.stringify(scale));
  });

  it('switches the elder mode on and off', async () => {
    serverFor('visitor');
    const { container } = await openScreen(ME);
    await press('换成长辈版');
    expect(container.firstElementChild).toHaveClass('scale-elder');
    await press('换回标准版');
    expect(container.firstElementChild).toHaveClass('scale-standard');
  });

  it('clears the searches that the device remembers', async () => {
    device.storage.set('searches', JSON.stringify(['知青']));
    serverFor('visitor');
    await openScreen(ME);
    await press('清除查找记录');
    expect(screen.getByText('记录已清除')).toBeInTheDocument();
    expect(device.storage.has('searches')).toBe(false);
  });
});

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
    expect(device.stack.at(-1)).toBe(ME);
  });

  it('is not offered where the archive has none: signing in works inside WeChat', async () => {
    serverFor('visitor');
    answerWith('catalogue.archive', { ...archive, demo: false, demoSignIn: false });
    await openScreen(SIGN_IN);
    expect(screen.getByText('请在微信里打开小程序登录')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /身份登录/ })).not.toBeInTheDocument();
  });
});
