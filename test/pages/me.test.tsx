import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { device } from '../support/pages/device';
import { answerPost } from '../support/pages/fakeServer';
import { openScreen, serverFor } from '../support/pages/openScreen';

const ME = '/pages/me/index';
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
    expect(screen.getByRole('button', { name: '按日查看' })).toBeInTheDocument();
    expect(screen.queryByText('我的预约')).not.toBeInTheDocument();
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
