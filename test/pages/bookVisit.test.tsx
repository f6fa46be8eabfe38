import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HERE, PHONE, choose, fillIn, press, upToReview } from '../support/pages/bookingForm';
import { device, showAgain } from '../support/pages/device';
import { answerWith, callsTo } from '../support/pages/fakeServer';
import { everythingAnswers, openScreen, serverFor } from '../support/pages/openScreen';
import { entryId } from '../support/pages/samples';

beforeEach(() => {
  device.storage.set('basket', JSON.stringify([entryId(1)]));
  everythingAnswers('reader');
});

describe('filling in and reviewing', () => {
  it('begins every step at its heading', async () => {
    await openScreen(HERE);
    await choose('11月23日 星期一', /上午/);
    await press('下一步');
    expect(screen.getByRole('heading', { name: '填写来访信息' })).toHaveFocus();
    await fillIn();
    await press('下一步');
    expect(screen.getByRole('heading', { name: '核对并提交' })).toHaveFocus();
    await press('修改：时间');
    expect(screen.getByRole('heading', { name: '选日期和场次' })).toHaveFocus();
  });

  it('leads to the first field that is wrong', async () => {
    await openScreen(HERE);
    await choose('11月25日 星期三', /上午/);
    await press('下一步');
    await press('下一步');
    expect(screen.getByRole('radiogroup', { name: '来馆做什么' })).toHaveFocus();
    await userEvent.click(screen.getByRole('radio', { name: '做研究' }));
    await userEvent.type(screen.getByRole('textbox', { name: '联系电话' }), '130 0000 00');
    for (const _time of [1, 2]) {
      await press('下一步');
      expect(screen.getByRole('textbox', { name: '联系电话' })).toHaveFocus();
      expect(screen.getByRole('alert')).toHaveTextContent('电话号码不对');
    }
  });

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
      '电话号码不对。手机要写满 11 位，座机请带区号。',
    ]);
    await fillIn();
    await press('下一步');
    expect(screen.getByText('第 3 步，共 3 步：核对并提交')).toBeInTheDocument();
  });

  it('shows everything once more before it is submitted, each part with a way to change it', async () => {
    await upToReview();
    expect(screen.getByRole('main')).toHaveTextContent('2026年11月23日 星期一 上午 9:00 至 11:30');
    expect(screen.getByText('柳溪乡结婚登记第 1 号')).toBeInTheDocument();
    expect(screen.getByText('办自己的证明')).toBeInTheDocument();
    expect(screen.getByText(PHONE)).toBeInTheDocument();
    expect(screen.getByText('提交后由工作人员确认。确认之前，还不算约好。')).toBeInTheDocument();
    expect(callsTo('visits.book')).toEqual([]);
    await press('修改：来访信息');
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
