import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { device } from '../support/pages/device';
import { answer, answerWith, callsTo, refuse } from '../support/pages/fakeServer';
import { openScreen, serverFor } from '../support/pages/openScreen';
import { staffVisit, visitId } from '../support/pages/samples';

const VISIT = `/pages/staff/visit/index?id=${visitId}`;
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

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

  it('says when, what for and how to call before it asks for a decision', async () => {
    answerWith('staff.visit', staffVisit({ purposeNote: '想看修桥时的图。' }));
    await openScreen(VISIT);
    const words = screen.getByRole('main').textContent ?? '';
    const facts = ['方小禾的预约', '11月18日', '办自己的证明', '想看修桥时的图。', '打给读者', '要调的档案'];
    const order = [...facts, '确认预约', '拒绝预约', '办理经过'].map((fact) => words.indexOf(fact));
    expect(order).not.toContain(-1);
    expect(order).toEqual([...order].sort((one, other) => one - other));
  });

  it.each([
    ['REQUESTED', '处理预约'],
    ['CONFIRMED', '已确认的预约'],
    ['DECLINED', '已拒绝的预约'],
    ['CANCELLED', '已取消的预约'],
  ] as const)('%s has the title %s', async (state, title) => {
    answerWith('staff.visit', staffVisit({ state }));
    await openScreen(VISIT);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(title);
    expect(device.title).toBe(title);
  });

  it('marks an entry that has been closed since, and can only be declined', async () => {
    const [item] = staffVisit().items;
    answerWith('staff.visit', staffVisit({ items: [{ ...item!, open: false }] }));
    await openScreen(VISIT);
    expect(screen.getByText('这份档案现在不开放')).toBeInTheDocument();
    expect(screen.getByText('有档案现在不开放，不能确认。请拒绝，并写明原因。')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: '确认预约' })).toBeDisabled();
    await press('拒绝预约');
    expect(screen.getByRole('dialog', { name: '为什么拒绝？' })).toBeInTheDocument();
  });

  it('is read again when an entry was closed while the screen was open', async () => {
    answer('staff.confirm', () => {
      const [item] = staffVisit().items;
      answerWith('staff.visit', staffVisit({ items: [{ ...item!, open: false }] }));
      return { ok: false, error: { code: 'ENTRY_NOT_OPEN', fields: { entryIds: item!.entryId } } };
    });
    await openScreen(VISIT);
    await press('确认预约');
    expect(await screen.findByText('这份档案现在不开放')).toBeInTheDocument();
    expect(screen.getByRole('alert')).toHaveTextContent('有档案现在不开放');
    expect(screen.getAllByText(/有档案现在不开放/)).toHaveLength(1);
  });

  it('says that a day is over when it is to be confirmed too late', async () => {
    refuse('staff.confirm', 'VISIT_DAY_OVER', { date: '2026-11-18' });
    await openScreen(VISIT);
    await press('确认预约');
    expect(await screen.findByRole('alert')).toHaveTextContent('约的日子已经过了，不能再确认');
  });

  it('is confirmed with one tap, says so in view, and then offers no further decision', async () => {
    answerWith('staff.confirm', staffVisit({ state: 'CONFIRMED' }));
    await openScreen(VISIT);
    await press('确认预约');
    const notice = (await screen.findByText('已经确认，读者能看到了。')).closest('[role="status"]');
    expect(notice).toHaveFocus();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('已确认的预约');
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
    const notice = (await screen.findByText('已经拒绝，读者能看到原因。')).closest('[role="status"]');
    expect(notice).toHaveFocus();
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
    expect(await screen.findByText('吴保管已于 11月18日 10:05 拒绝。')).toBeInTheDocument();
    expect(screen.getByText('原因：档案在修复。')).toBeInTheDocument();
    expect(await screen.findByText('已拒绝')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: '确认预约' })).not.toBeInTheDocument();
  });

  it('tells that the reader has cancelled meanwhile', async () => {
    refuse('staff.confirm', 'ALREADY_DECIDED', { state: 'CANCELLED', by: '', at: '' });
    await openScreen(VISIT);
    await press('确认预约');
    expect(await screen.findByText('读者已取消。')).toBeInTheDocument();
  });

  it('brings that news into view also from the dialog, where a reason was just being written', async () => {
    refuse('staff.decline', 'ALREADY_DECIDED', { state: 'CANCELLED', by: '', at: '' });
    await openScreen(VISIT);
    await press('拒绝预约');
    await userEvent.type(screen.getByRole('textbox', { name: '拒绝的原因' }), '请另约一天。');
    await press('拒绝并告诉读者');
    const notice = (await screen.findByText('这件已经有人处理了')).closest('[role="status"]');
    expect(notice).toHaveFocus();
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });
});
