import { screen, within } from '@testing-library/react';
import { HERE, choose, press } from '../support/pages/bookingForm';
import { device } from '../support/pages/device';
import { answerWith } from '../support/pages/fakeServer';
import { everythingAnswers, openScreen } from '../support/pages/openScreen';
import { day, entryId, sessions } from '../support/pages/samples';

beforeEach(() => {
  device.storage.set('basket', JSON.stringify([entryId(1)]));
  everythingAnswers('reader');
});

/** The days, their sessions and the way on, as they stand one below the other. */
const inOrder = () =>
  [...document.querySelectorAll('[role=radiogroup], [type=radio], .screen-main button')].map(
    (each) => /星期.|上午|下午|下一步/.exec(each.getAttribute('aria-label') ?? each.textContent)?.[0],
  );

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
      expect(screen.getByRole('main')).toHaveTextContent(line);
  });

  it('asks for a choice before going on, each time where the reader sees it', async () => {
    await openScreen(HERE);
    for (const _time of [1, 2]) {
      await press('下一步');
      expect(screen.getByRole('alert')).toHaveTextContent('还没有选场次');
      expect(screen.getByRole('alert')).toHaveFocus();
    }
  });

  it('shows the choice and the way on directly below the session', async () => {
    await openScreen(HERE);
    await choose('11月23日 星期一', /上午/);
    expect(screen.getByRole('status')).toHaveTextContent('您选的是 11月23日 星期一 上午 9:00 至 11:30');
    expect(inOrder()).toEqual(['星期一', '上午', '下一步', '下午', '星期三', '上午', '下午']);
    await choose('11月25日 星期三', /上午/);
    expect(inOrder()).toEqual(['星期一', '上午', '下午', '星期三', '上午', '下一步', '下午']);
  });

  it('shows an earlier choice and the way on above the days', async () => {
    const view = await openScreen(HERE);
    await choose('11月25日 星期三', /上午/);
    view.unmount();
    await openScreen(HERE);
    expect(screen.getByRole('status')).toHaveTextContent('您选的是 11月25日 星期三 上午 9:00 至 11:30');
    expect(inOrder()).toEqual(['下一步', '星期一', '上午', '下午', '星期三', '上午', '下午']);
  });

  it.each([
    ['standard', 8],
    ['elder', 4],
    ['elder-max', 4],
  ])(
    'in the %s scale shows %d days at first, and goes on at the first of the further ones',
    async (scale, few) => {
      device.storage.set('scale', JSON.stringify(scale));
      const dates = Array.from({ length: 10 }, (_, index) => `2026-11-${11 + index}`);
      answerWith('visits.sessions', { ...sessions, days: dates.map((date) => day(date)) });
      await openScreen(HERE);
      expect(screen.getAllByRole('radiogroup')).toHaveLength(few);
      await press('显示更晚的日子');
      expect(screen.getAllByRole('radiogroup')[few]).toHaveFocus();
    },
  );

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
