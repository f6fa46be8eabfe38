import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { device } from '../support/pages/device';
import { answer, answerWith, callsTo, refuse } from '../support/pages/fakeServer';
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
    await press('处理：方小禾 的预约 7K2M-9QXD');
    expect(device.stack.at(-1)).toBe(VISIT);
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

describe("a visit on the staff's desk", () => {
  beforeEach(() => {
    serverFor('staff', '周编研');
    answerWith('staff.visit', staffVisit());
  });

  it('says what to fetch from where, how to reach the reader, and what has happened', async () => {
    await openScreen(VISIT);
    const [, item] = within(screen.getByRole('table', { name: '要调的档案' })).getAllByRole('row');
    expect(item).toHaveTextContent('QH1-HY·1983-0001');
    expect(item).toHaveTextContent('3 库 12 列 4 层');
    expect(within(screen.getByRole('list', { name: '办理经过' })).getByRole('listitem')).toHaveTextContent(
      '11月17日 10:05 读者 提交',
    );
    await press('打给读者 000-1111-2222');
    expect(device.phoneCalls).toEqual(['000-1111-2222']);
  });

  it('is confirmed with one tap and then offers no further decision', async () => {
    answerWith('staff.confirm', staffVisit({ state: 'CONFIRMED' }));
    await openScreen(VISIT);
    await press('确认预约');
    expect(await screen.findByText('已经确认，读者能看到了。')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: '拒绝预约' })).not.toBeInTheDocument();
  });

  it('is declined only with a reason; a ready one can be taken and changed', async () => {
    answerWith('staff.decline', staffVisit({ state: 'DECLINED', declineReason: '请另约。' }));
    await openScreen(VISIT);
    await press('拒绝预约');
    await press('拒绝并告诉读者');
    expect(screen.getByRole('alert')).toHaveTextContent('还没有写原因');
    expect(callsTo('staff.decline')).toEqual([]);
    await press('用这句话：当天阅览室另有安排，请另约一天。');
    await userEvent.type(screen.getByRole('textbox', { name: '拒绝的原因' }), '抱歉。');
    await press('拒绝并告诉读者');
    expect(callsTo('staff.decline')[0]?.input).toEqual({
      id: visitId,
      reason: '当天阅览室另有安排，请另约一天。抱歉。',
    });
    expect(await screen.findByText('已经拒绝，读者能看到原因。')).toBeInTheDocument();
  });

  it('keeps a written reason when the network is lost, and sends it again under the same key', async () => {
    refuse('staff.decline', 'NETWORK');
    await openScreen(VISIT);
    await press('拒绝预约');
    await userEvent.type(screen.getByRole('textbox', { name: '拒绝的原因' }), '请另约一天。');
    await press('拒绝并告诉读者');
    expect(await screen.findByText('没有办成')).toBeInTheDocument();
    await press('不了，返回');
    await press('拒绝预约');
    expect(screen.getByRole('textbox', { name: '拒绝的原因' })).toHaveValue('请另约一天。');
    await press('拒绝并告诉读者');
    const [first, second] = callsTo('staff.decline').map(({ idempotencyKey }) => idempotencyKey);
    expect(second).toBe(first);
  });

  it('tells the second of two what the first did, and shows the visit as it is now', async () => {
    answer('staff.confirm', () => {
      answerWith('staff.visit', staffVisit({ state: 'DECLINED', declineReason: '档案在修复。' }));
      return {
        ok: false,
        error: {
          code: 'ALREADY_DECIDED',
          fields: { state: 'DECLINED', by: '吴保管', at: '2026-11-18T02:05:00.000Z', reason: '档案在修复。' },
        },
      };
    });
    await openScreen(VISIT);
    await press('确认预约');
    expect(await screen.findByText('吴保管 已于 11月18日 10:05 拒绝。')).toBeInTheDocument();
    expect(screen.getByText('原因：档案在修复。')).toBeInTheDocument();
    expect(await screen.findByText('已拒绝')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: '确认预约' })).not.toBeInTheDocument();
  });

  it('tells that the reader has cancelled meanwhile', async () => {
    refuse('staff.confirm', 'ALREADY_DECIDED', { state: 'CANCELLED', by: '', at: '' });
    await openScreen(VISIT);
    await press('确认预约');
    expect(await screen.findByText('读者 已取消。')).toBeInTheDocument();
  });
});
