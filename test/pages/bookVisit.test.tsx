import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HERE, PHONE, choose, fillIn, press, upToReview } from '../support/pages/bookingForm';
import { device, showAgain } from '../support/pages/device';
import { answerWith, callsTo } from '../support/pages/fakeServer';
import { everythingAnswers, openScreen, serverFor } from '../support/pages/openScreen';
import { entryId, sessions } from '../support/pages/samples';

beforeEach(() => {
  device.storage.set('basket', JSON.stringify([entryId(1)]));
  everythingAnswers('reader');
});

describe('choosing a day and session', () => {
  it('says the places left in words and cannot choose a full session', async () => {
    await openScreen(HERE);
    expect(screen.getByText('第 1 步，共 3 步：选日期和场次')).toBeInTheDocument();
    const monday = within(screen.getByRole('radiogroup', { name: '11月23日 星期一' }));
    expect(monday.getByRole('radio', { name: '上午 9:00 至 11:30 还有 3 位' })).toBeEnabled();
    expect(monday.getByRole('radio', { name: '下午 2:00 至 5:00 已约满' })).toBeDisabled();
  });

  it('says of every day that cannot be chosen why', async () => {
    await openScreen(HERE);
    for (const line of [
      '11月19日 星期四：日子太近，来不及调档案',
      '11月21日 至 11月22日：不是开放日',
      '11月24日 星期二：馆内安排不开放：库房消毒',
      '12月31日 星期四：元旦，不开放',
      '1月4日 星期一：放假通知尚未公布，暂不能约',
    ])
      expect(screen.getByText(line)).toBeInTheDocument();
  });

  it('asks for a choice before going on', async () => {
    await openScreen(HERE);
    await press('下一步');
    expect(screen.getByRole('alert')).toHaveTextContent('还没有选场次');
  });

  it('needs something in the basket', async () => {
    device.storage.delete('basket');
    await openScreen(HERE);
    expect(screen.getByText('预约单还是空的')).toBeInTheDocument();
  });

  it('says so when no day can be booked at all', async () => {
    answerWith('visits.sessions', { ...sessions, days: [] });
    await openScreen(HERE);
    expect(screen.getByText('现在没有可以约的日子')).toBeInTheDocument();
  });
});

describe('filling in and reviewing', () => {
  it('says of each field what is wrong and goes on only when nothing is', async () => {
    await openScreen(HERE);
    await choose('11月25日 星期三', /上午/);
    await press('下一步');
    await userEvent.clear(screen.getByRole('textbox', { name: '姓名' }));
    await userEvent.type(screen.getByRole('textbox', { name: '联系电话' }), '没有');
    await press('下一步');
    expect(screen.getAllByRole('alert').map((alert) => alert.textContent)).toEqual([
      '还没有选来馆做什么。请选一项。',
      '还没有填姓名。请填来馆的人。',
      '电话写得不对。请只写数字，可以带区号。',
    ]);
    await fillIn();
    await press('下一步');
    expect(screen.getByText('第 3 步，共 3 步：核对并提交')).toBeInTheDocument();
  });

  it('shows everything once more before it is submitted, each part with a way to change it', async () => {
    await upToReview();
    expect(screen.getByText('2026年11月23日 星期一 上午 9:00 至 11:30')).toBeInTheDocument();
    expect(screen.getByText('柳溪乡结婚登记第 1 号')).toBeInTheDocument();
    expect(screen.getByText('办自己的证明')).toBeInTheDocument();
    expect(screen.getByText(PHONE)).toBeInTheDocument();
    expect(screen.getByText('提交后由工作人员确认。确认之前，还不算约好。')).toBeInTheDocument();
    expect(callsTo('visits.book')).toEqual([]);
    await press('修改：填写来访信息');
    expect(screen.getByRole('textbox', { name: '姓名' })).toHaveValue('方小禾');
  });

  it('does not ask again for the name and number that the archive has', async () => {
    answerWith('visits.contact', { name: '方小禾', phone: PHONE });
    await openScreen(HERE);
    await choose('11月23日 星期一', /上午/);
    await press('下一步');
    expect(screen.getByRole('textbox', { name: '姓名' })).toHaveValue('方小禾');
    expect(screen.getByRole('textbox', { name: '联系电话' })).toHaveValue(PHONE);
  });
});

describe('signing in on the way', () => {
  it('asks for it after the day is chosen and goes on at the same step', async () => {
    serverFor('visitor');
    await openScreen(HERE);
    await choose('11月23日 星期一', /上午/);
    await press('下一步');
    expect(screen.getByText('请先登录，再填来访信息')).toBeInTheDocument();
    await press('登录');
    expect(device.stack.at(-1)).toBe(`/pages/sign-in/index?next=${encodeURIComponent(HERE)}`);
    serverFor('reader');
    await act(async () => showAgain());
    expect(await screen.findByRole('textbox', { name: '联系电话' })).toBeInTheDocument();
    expect(screen.getByText('第 2 步，共 3 步：填写来访信息')).toBeInTheDocument();
  });

  it('tells staff that booking is for readers', async () => {
    serverFor('staff', '周编研');
    await openScreen(HERE);
    await choose('11月23日 星期一', /上午/);
    await press('下一步');
    expect(screen.getByText('这里只有读者能用')).toBeInTheDocument();
  });
});
