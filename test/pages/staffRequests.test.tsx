import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { device } from '../support/pages/device';
import { answerWith } from '../support/pages/fakeServer';
import { openScreen, serverFor } from '../support/pages/openScreen';
import { queued, staffVisit, visitId } from '../support/pages/samples';

const QUEUE = '/pages/staff/requests/index';
const VISIT = `/pages/staff/visit/index?id=${visitId}`;
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

describe('queue of requests', () => {
  it('shows who, when, what and since when, in the order of the server, with the number waiting', async () => {
    serverFor('staff', '周编研');
    const requestedAt = new Date(Date.now() - 3 * 3_600_000).toISOString();
    answerWith('staff.requests', {
      visits: [
        queued({ requestedAt }),
        queued({ id: visitId.replace(/1$/, '2'), readerName: '李小苗', items: 1 }),
      ],
      waiting: 7,
      nextCursor: null,
    });
    await openScreen(QUEUE);
    expect(screen.getByText('共 7 件等待处理')).toBeInTheDocument();
    const [, first, second] = within(screen.getByRole('table', { name: '等待处理的预约' })).getAllByRole(
      'row',
    );
    expect(first).toHaveTextContent('方小禾');
    expect(first).toHaveTextContent('11月18日 星期三 上午 9:00 至 11:30');
    expect(first).toHaveTextContent('柳溪乡结婚登记第 1 号 等 2 份');
    expect(first).toHaveTextContent('3 小时');
    expect(second).toHaveTextContent('李小苗');
    await press('处理：方小禾的预约 7K2M-9QXD');
    expect(device.stack.at(-1)).toBe(VISIT);
  });

  it('marks a request with an entry that has been closed since', async () => {
    serverFor('staff');
    const other = queued({ id: visitId.replace(/1$/, '2'), allOpen: false });
    answerWith('staff.requests', { visits: [queued(), other], waiting: 2, nextCursor: null });
    await openScreen(QUEUE);
    const [, first, second] = screen.getAllByRole('row');
    expect(first).not.toHaveTextContent('有档案现在不开放');
    expect(second).toHaveTextContent('有档案现在不开放');
  });

  it('is read again on request, and says when nothing waits', async () => {
    serverFor('staff');
    answerWith('staff.requests', { visits: [], waiting: 0, nextCursor: null });
    await openScreen(QUEUE);
    expect(screen.getByText('没有等待处理的预约')).toBeInTheDocument();
    answerWith('staff.requests', { visits: [queued()], waiting: 1, nextCursor: null });
    await press('刷新');
    expect(await screen.findByText('共 1 件等待处理')).toBeInTheDocument();
  });

  it.each([QUEUE, VISIT, '/pages/staff/day/index'])(
    'a reader at %s is told that it is for staff',
    async (address) => {
      serverFor('reader');
      await openScreen(address);
      expect(screen.getByText('这里只有工作人员能用')).toBeInTheDocument();
      await press('换一个身份登录');
      expect(device.stack.at(-1)).toMatch(/^\/pages\/sign-in\/index\?next=%2Fpages%2Fstaff/);
    },
  );
});

describe("the staff desk's bar", () => {
  const bar = () => within(screen.getByRole('navigation', { name: '主要功能' }));

  it('leads to the places of the desk, not to those of the readers', async () => {
    serverFor('staff');
    answerWith('staff.visit', staffVisit());
    await openScreen(VISIT);
    expect(
      bar()
        .getAllByRole('button')
        .map((button) => button.textContent),
    ).toEqual(['工作台', '按日查看', '我的']);
    expect(bar().getByRole('button', { name: '工作台' })).toHaveAttribute('aria-current', 'page');
    for (const [name, place] of [
      ['工作台', QUEUE],
      ['按日查看', '/pages/staff/day/index'],
      ['我的', '/pages/me/index'],
    ] as const) {
      await userEvent.click(bar().getByRole('button', { name }));
      expect(device.stack.at(-1)).toBe(place);
    }
  });

  it("has the archive's own telephone at the foot of the screen", async () => {
    serverFor('staff');
    answerWith('staff.visit', staffVisit());
    await openScreen(VISIT);
    await press('电话：打给档案馆 000-0000-0000');
    expect(device.phoneCalls).toEqual(['000-0000-0000']);
  });
});
