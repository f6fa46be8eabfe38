import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { VisitDetail, VisitSummary } from '@/shared/contracts/visits';
import { device } from '../support/pages/device';
import { answerWith, callsTo, refuse } from '../support/pages/fakeServer';
import { openScreen, serverFor } from '../support/pages/openScreen';
import { entryId, visit, visitId } from '../support/pages/samples';

const ONE = `/pages/visit/index?id=${visitId}`;

function inList(number: number, changes: Partial<VisitSummary>): VisitSummary {
  const { id: _id, number: _number, state, date, starts, ends, requestedAt } = visit();
  const id = visitId.replace(/1$/, String(number));
  return { id, number: `NO-${number}`, state, date, starts, ends, requestedAt, items: 2, ...changes };
}

const item = (number: number): VisitDetail['items'][number] => ({
  entryId: entryId(number),
  code: `QH1-HY·1983-000${number}`,
  title: `柳溪乡结婚登记第 ${number} 号`,
  state: 'REQUESTED',
});
const closed = (number: number) => ({ ...item(number), code: null, title: null });

const groups = () => screen.getAllByRole('list').map((list) => list.getAttribute('aria-label'));

describe('my visits', () => {
  it('stand under the words for what may be expected of them', async () => {
    serverFor('reader');
    answerWith('visits.mine', {
      visits: [
        inList(1, { state: 'CONFIRMED' }),
        inList(2, { state: 'REQUESTED' }),
        inList(3, { state: 'DECLINED' }),
        inList(4, { state: 'CANCELLED' }),
        inList(5, { state: 'CONFIRMED', date: '2001-01-01' }),
      ],
    });
    await openScreen('/pages/visits/index');
    expect(groups()).toEqual(['等待确认', '已确认', '未获批准', '已取消', '已过去']);
    const past = within(screen.getByRole('list', { name: '已过去' })).getByRole('listitem');
    expect(past).toHaveTextContent('2001年1月1日 星期一上午 9:00 至 11:302 份档案 预约号 NO-5已确认');
    const waiting = within(screen.getByRole('list', { name: '等待确认' })).getByRole('listitem');
    expect(waiting).toHaveTextContent('尚未确认');
  });

  it('lead to finding something while there are none', async () => {
    serverFor('reader');
    answerWith('visits.mine', { visits: [] });
    await openScreen('/pages/visits/index');
    expect(screen.getByText('您还没有预约')).toBeInTheDocument();
  });

  it('ask a visitor to sign in and come back here', async () => {
    serverFor('visitor');
    await openScreen('/pages/visits/index');
    await userEvent.click(screen.getByRole('button', { name: '登录' }));
    expect(device.stack.at(-1)).toBe(
      `/pages/sign-in/index?next=${encodeURIComponent('/pages/visits/index')}`,
    );
    expect(callsTo('visits.mine')).toEqual([]);
  });
});

describe('one visit', () => {
  beforeEach(() => {
    serverFor('reader');
    answerWith('visits.visit', visit());
  });

  it('says right after submitting that it is not confirmed yet, with its number and what comes next', async () => {
    await openScreen(`${ONE}&fresh=1`);
    expect(screen.getByText('已经提交，尚未确认')).toBeInTheDocument();
    expect(screen.getByText('工作人员还没有确认，请先不要动身。')).toBeInTheDocument();
    expect(screen.getByText('结果会显示在“我的预约”里，请回来看。')).toBeInTheDocument();
    expect(screen.getByText('7K2M-9QXD')).toBeInTheDocument();
    expect(screen.getByRole('main')).toHaveTextContent('2099年11月18日 星期三 上午 9:00 至 11:30');
    expect(screen.queryByText(/已完成/)).not.toBeInTheDocument();
    expect(screen.getByText('清和县文庙街 1 号')).toBeInTheDocument();
  });

  it('shows the reason of the staff when it was declined', async () => {
    answerWith(
      'visits.visit',
      visit({ state: 'DECLINED', declineReason: '这份档案正在修复。', cancellable: false }),
    );
    await openScreen(ONE);
    expect(screen.getByText('未获批准')).toBeInTheDocument();
    expect(screen.getByText('原因：这份档案正在修复。')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: '取消这次预约' })).not.toBeInTheDocument();
  });

  it('says that a confirmed one is settled, even when it still has the address of a fresh one', async () => {
    answerWith('visits.visit', visit({ state: 'CONFIRMED' }));
    await openScreen(`${ONE}&fresh=1`);
    expect(screen.getByText('已经约好。请带身份证，按时到馆。')).toBeInTheDocument();
    expect(screen.queryByText('已经提交，尚未确认')).not.toBeInTheDocument();
  });

  it('is cancelled only after being asked once more', async () => {
    answerWith('visits.cancel', visit({ state: 'CANCELLED', cancellable: false }));
    await openScreen(ONE);
    await userEvent.click(screen.getByRole('button', { name: '取消这次预约' }));
    const dialog = within(screen.getByRole('dialog', { name: '确定取消吗？' }));
    expect(callsTo('visits.cancel')).toEqual([]);
    await userEvent.click(dialog.getByRole('button', { name: '确定取消' }));
    expect(callsTo('visits.cancel').map(({ input }) => input)).toEqual([{ id: visitId }]);
    expect(await screen.findByText('已经取消。')).toBeInTheDocument();
    expect(screen.getByRole('status')).toHaveFocus();
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('is cancelled once although the first answer was lost', async () => {
    refuse('visits.cancel', 'NETWORK');
    await openScreen(ONE);
    await userEvent.click(screen.getByRole('button', { name: '取消这次预约' }));
    await userEvent.click(screen.getByRole('button', { name: '确定取消' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('没有取消成功');
    expect(screen.getByRole('alert')).toHaveFocus();
    await userEvent.click(screen.getByRole('button', { name: '确定取消' }));
    const [first, second] = callsTo('visits.cancel').map(({ idempotencyKey }) => idempotencyKey);
    expect(first).toBeDefined();
    expect(second).toBe(first);
  });

  it.each(['DECLINED', 'CANCELLED'] as const)(
    'that was %s can be booked once more: its entries go back into the basket',
    async (state) => {
      device.storage.set('basket', JSON.stringify([entryId(2), entryId(3)]));
      answerWith('visits.visit', visit({ state, cancellable: false, items: [item(1), item(2), closed(4)] }));
      await openScreen(ONE);
      await userEvent.click(screen.getByRole('button', { name: '用这些档案重新预约' }));
      expect(device.storage.get('basket')).toBe(JSON.stringify([entryId(2), entryId(3), entryId(1)]));
      expect(device.stack.at(-1)).toBe('/pages/basket/index');
    },
  );

  it.each([
    ['still stands', { state: 'CONFIRMED', items: [item(1)] }],
    ['has nothing open any more', { state: 'DECLINED', items: [closed(1)] }],
  ] as const)('that %s is not offered once more', async (_what, { state, items }) => {
    answerWith('visits.visit', visit({ state, items: [...items] }));
    await openScreen(ONE);
    expect(screen.getByText('预约号')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: '用这些档案重新预约' })).not.toBeInTheDocument();
  });

  it('says of an entry that is not open any more that it is not, and leads nowhere', async () => {
    answerWith('visits.visit', visit({ items: [item(1), closed(2)] }));
    await openScreen(ONE);
    const rows = within(screen.getByRole('list', { name: '要看的档案' })).getAllByRole('listitem');
    expect(rows[1]).toHaveTextContent('这份档案现在不开放');
    expect(screen.getAllByRole('link')).toHaveLength(1);
  });

  it('of somebody else is not found', async () => {
    refuse('visits.visit', 'NOT_FOUND');
    await openScreen(ONE);
    expect(screen.getByText('没有找到这次预约')).toBeInTheDocument();
  });
});
