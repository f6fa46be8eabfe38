import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { OutputOf } from '@/platform/call';
import { device, showAgain } from '../support/pages/device';
import { answerWith, refuse } from '../support/pages/fakeServer';
import { openScreen, serverFor } from '../support/pages/openScreen';
import { entry, entryId, sessions } from '../support/pages/samples';

const HERE = `/pages/entry/index?id=${entryId(1)}`;
type Elements = OutputOf<'catalogue.entry'>['elements'];
const withElements = (changes: Partial<Elements>) => ({ elements: { ...entry().elements, ...changes } });
const see = (
  advice: OutputOf<'catalogue.entry'>['howToSee']['advice'],
  action: OutputOf<'catalogue.entry'>['howToSee']['action'],
) => entry({ howToSee: { advice, action } });

describe('an entry', () => {
  beforeEach(() => {
    serverFor('reader');
    answerWith('visits.sessions', sessions);
  });

  it('shows the elements it has under their standard names, and no others', async () => {
    answerWith('catalogue.entry', entry());
    await openScreen(HERE);
    expect(screen.getByRole('heading', { level: 1, name: '柳溪乡结婚登记第 1 号' })).toBeInTheDocument();
    const items = within(screen.getByRole('list', { name: '著录内容' })).getAllByRole('listitem');
    expect(items.map((item) => item.textContent)).toEqual([
      '档号QH1-HY·1983-0001',
      '题名柳溪乡结婚登记第 1 号',
      '责任者柳溪乡人民政府',
      '日期1983年5月',
      '对应公历1983年5月1日 至\u00a031日',
      '层级件',
      '门类婚姻',
      '全宗柳溪乡人民政府（全宗号 QH1）',
      '保管期限永久',
      '开放标识开放',
      '数量及单位2 页',
      '载体形态纸质',
    ]);
  });

  it('stands in the tree and beside its neighbours', async () => {
    answerWith('catalogue.entry', entry());
    await openScreen(HERE);
    const place = within(screen.getByRole('navigation', { name: '所在位置' }));
    expect(place.getByRole('link', { name: '婚姻登记' })).toHaveAttribute(
      'href',
      '#/pages/browse/index?node=s1',
    );
    const neighbours = within(screen.getByRole('list', { name: '前后的档案' })).getAllByRole('listitem');
    expect(neighbours).toHaveLength(1);
    expect(neighbours[0]).toHaveTextContent('后一件');
  });

  it.each([
    ['19981128', '1998-11-28', '1998-11-28', '日期19981128', '对应公历1998年11月28日'],
    ['民国二十三年', '1934-01-01', '1934-12-31', '日期民国二十三年', '对应公历1934年1月1日 至\u00a012月31日'],
  ])('keeps the date as it was written, %s, and says it in the calendar', async (dateWritten, ...rest) => {
    const [dateFrom, dateTo, ...rows] = rest;
    answerWith('catalogue.entry', { ...entry(), ...withElements({ dateWritten, dateFrom, dateTo }) });
    await openScreen(HERE);
    const items = within(screen.getByRole('list', { name: '著录内容' })).getAllByRole('listitem');
    expect(items.map((item) => item.textContent)).toEqual(expect.arrayContaining(rows));
  });

  it('of a whole volume ends its path with the way to what is in it, and says its name once', async () => {
    const { title } = entry().elements;
    const volume = { node: 'v1', kind: 'VOLUME' as const, name: title };
    answerWith('catalogue.entry', entry({ place: [...entry().place, volume] }));
    await openScreen(HERE);
    const path = within(screen.getByRole('navigation', { name: '所在位置' }));
    expect(path.getAllByText(title)).toHaveLength(1);
    expect(path.getByRole('link', { name: title })).toHaveAttribute('href', '#/pages/browse/index?node=v1');
  });

  it('is put into the basket with its one action, which then leads there', async () => {
    answerWith('catalogue.entry', see('ORDER_AHEAD', 'ADD_TO_BASKET'));
    await openScreen(HERE);
    expect(screen.getByText('这份档案要提前调出来。放进预约单，再选日子。')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: '放进预约单：柳溪乡结婚登记第 1 号' }));
    expect(JSON.parse(device.storage.get('basket') ?? '')).toEqual([entryId(1)]);
    expect(screen.getByText('已经放进预约单。下一步，选来馆的日子。')).toBeInTheDocument();
    expect(screen.queryByText(/放进预约单，再选日子/)).not.toBeInTheDocument();
    const next = screen.getByRole('button', { name: '打开预约单，选日子（1\u00a0份）' });
    expect(next).toHaveFocus();
    expect(next).toHaveClass('button-primary');
    await userEvent.click(next);
    expect(device.stack.at(-1)).toBe('/pages/basket/index');
  });

  it('says at the entry that is one too many for a visit that it is', async () => {
    device.storage.set('basket', JSON.stringify([2, 3, 4].map(entryId)));
    answerWith('catalogue.entry', see('ORDER_AHEAD', 'ADD_TO_BASKET'));
    await openScreen(HERE);
    expect(screen.queryByText(/一次最多看/)).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: /^放进预约单/ }));
    expect(screen.getByText('您放了 4 份，一次最多看 3 份。请移出 1 份。')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: /^打开预约单，选日子/ })).toHaveFocus();
  });

  it('leads to a visit also from what is read online', async () => {
    answerWith('catalogue.entry', see('READ_HERE', 'READ'));
    await openScreen(HERE);
    expect(screen.getByText('想看原件，也可以预约到馆。')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: /^放进预约单/ }));
    expect(screen.getByText('原件已放进预约单，可以选来馆的日子了。')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: /^打开预约单，选日子/ })).toHaveClass('button-secondary');
  });

  it('opens its text for reading, paragraph by paragraph', async () => {
    answerWith('catalogue.entry', {
      ...see('READ_HERE', 'READ'),
      ...withElements({ text: '第一段\n第二段' }),
    });
    await openScreen(HERE);
    expect(screen.queryByText('第二段')).not.toBeInTheDocument();
    const read = screen.getByRole('button', { name: '看正文' });
    expect(read).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(read);
    expect(screen.getByText('第二段')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: '收起正文' })).toHaveAttribute('aria-expanded', 'true');
  });

  it('leads to the telephone when it cannot be seen now', async () => {
    answerWith('catalogue.entry', see('NOT_NOW', 'TELEPHONE'));
    await openScreen(HERE);
    await userEvent.click(screen.getByRole('button', { name: '打电话 000-0000-0000' }));
    expect(device.phoneCalls).toEqual(['000-0000-0000']);
    expect(screen.queryByRole('button', { name: /放进预约单/ })).not.toBeInTheDocument();
  });

  it('asks again how it can be seen when the reader comes back, for instance from signing in', async () => {
    answerWith('catalogue.entry', see('ORDER_AHEAD_AFTER_SIGN_IN', 'ADD_TO_BASKET'));
    await openScreen(HERE);
    expect(screen.getByText(/登录后选日子/)).toBeInTheDocument();
    answerWith('catalogue.entry', see('ORDER_AHEAD', 'ADD_TO_BASKET'));
    await act(async () => showAgain());
    expect(await screen.findByText(/放进预约单，再选日子/)).toBeInTheDocument();
    expect(screen.queryByText(/登录后选日子/)).not.toBeInTheDocument();
  });

  it('shares its title and 档号 and nothing else', async () => {
    answerWith('catalogue.entry', {
      ...entry(),
      ...withElements({ abstract: '摘要内容', text: '正文内容' }),
    });
    await openScreen(HERE);
    expect(device.shareCard?.()).toEqual({
      title: '柳溪乡结婚登记第 1 号（档号 QH1-HY·1983-0001）',
      path: HERE,
    });
  });

  it('is said not to be found in the same words whether it is closed or never was', async () => {
    refuse('catalogue.entry', 'NOT_FOUND');
    await openScreen(HERE);
    expect(screen.getByText('没有找到这份档案')).toBeInTheDocument();
    expect(screen.getByText('它可能不存在，或者没有开放。')).toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('档案');
  });

  it('offers a second try when the network is lost', async () => {
    refuse('catalogue.entry', 'NETWORK');
    await openScreen(HERE);
    answerWith('catalogue.entry', entry());
    await userEvent.click(screen.getByRole('button', { name: '再试一次' }));
    expect(await screen.findByRole('list', { name: '著录内容' })).toBeInTheDocument();
  });
});
