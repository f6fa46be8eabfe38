import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { device, showAgain } from '../support/pages/device';
import { answer, answerWith, callsTo, refuse } from '../support/pages/fakeServer';
import { openScreen, serverFor } from '../support/pages/openScreen';
import { entryId, found, sessions, summary } from '../support/pages/samples';

const at = (params: Record<string, string>) =>
  `/pages/results/index?${new URLSearchParams(params)}`.replace(/\+/g, '%20');
const rows = () => within(screen.getByRole('list', { name: '找到的档案' })).getAllByRole('listitem');

describe('results', () => {
  beforeEach(() => {
    serverFor('visitor');
    answerWith('catalogue.search', found());
    answerWith('visits.sessions', sessions);
  });

  it('shows the total and every entry with 档号, date, 门类, availability and the found words marked', async () => {
    await openScreen(at({ query: '柳溪乡' }));
    expect(await screen.findByText('共 312 条')).toBeInTheDocument();
    expect(rows()).toHaveLength(2);
    const [first] = rows();
    expect(first).toHaveTextContent('柳溪乡结婚登记第 1 号');
    for (const fact of ['档号 QH1-HY·1983-0001', '1983年5月', '婚姻'])
      expect(within(first!).getByText(fact)).toBeInTheDocument();
    expect(first).toHaveTextContent('预约后到馆看');
    expect(within(first!).getByText('柳溪乡')).toHaveClass('marked');
    expect(within(first!).getByRole('link')).toHaveAttribute('href', `#/pages/entry/index?id=${entryId(1)}`);
  });

  it.each([
    ['20120213-20121123', '2012年2月13日 至 11月23日'],
    ['20120213-20120215', '2012年2月13日 至 15日'],
    ['1998.11-1999.2', '1998年11月 至 1999年2月'],
    ['1998-2003', '1998年 至 2003年'],
    ['20141111', '2014年11月11日'],
    ['1998.8.20', '1998年8月20日'],
    ['20030500', '2003年5月'],
    ['民国二十三年五月', '民国二十三年五月'],
    ['[1998]', '[1998]'],
    [null, '日期不详'],
  ])('says the date %s as %s', async (dateWritten, words) => {
    answerWith('catalogue.search', found({ entries: [summary(1, { dateWritten })] }));
    await openScreen(at({ query: '登记' }));
    expect(await screen.findByText(words)).toBeInTheDocument();
  });

  it('says 5,000+ for a capped total', async () => {
    answerWith('catalogue.search', found({ total: { value: 5000, capped: true } }));
    await openScreen(at({ query: '登记' }));
    expect(await screen.findByText('共 5,000+ 条')).toBeInTheDocument();
  });

  it('asks for what its address says, filters included', async () => {
    await openScreen(at({ query: '柳溪乡', category: '婚姻', decade: '1980', availability: 'BY_ORDER' }));
    await screen.findByText('共 312 条');
    expect(callsTo('catalogue.search')[0]?.input).toEqual({
      query: '柳溪乡',
      filters: { category: '婚姻', decade: '1980', availability: 'BY_ORDER' },
    });
  });

  it('has its own query in the box again when the reader comes back from another search', async () => {
    await openScreen(at({ query: '柳溪乡' }));
    const box = screen.getByRole('searchbox');
    await userEvent.type(box, '学籍');
    act(() => showAgain());
    expect(box).toHaveValue('柳溪乡学籍');
    await userEvent.click(screen.getByRole('button', { name: '查找' }));
    act(() => showAgain());
    expect(box).toHaveValue('柳溪乡');
  });

  it('drops the filters for a new query and keeps them for the same one', async () => {
    const here = at({ query: '柳溪乡', category: '婚姻' });
    await openScreen(here);
    const find = () => userEvent.click(screen.getByRole('button', { name: '查找' }));
    await find();
    expect(device.stack.at(-1)).toBe(here);
    await userEvent.type(screen.getByRole('searchbox'), '学籍');
    await find();
    expect(device.stack.at(-1)).toBe(`/pages/results/index?query=${encodeURIComponent('柳溪乡学籍')}`);
  });

  it('adds further pages behind a button and keeps what is shown when that fails', async () => {
    answer('catalogue.search', ({ cursor }) =>
      cursor === 'page-2'
        ? { ok: true, value: found({ entries: [summary(3)], nextCursor: null }) }
        : { ok: true, value: found({ nextCursor: 'page-2' }) },
    );
    await openScreen(at({ query: '柳溪乡' }));
    const more = await screen.findByRole('button', { name: '显示更多' });
    const working = callsTo('catalogue.search').length;
    refuse('catalogue.search', 'NETWORK');
    await userEvent.click(more);
    expect(await screen.findByRole('alert')).toHaveTextContent('没有连上网络');
    expect(rows()).toHaveLength(2);
    answerWith('catalogue.search', found({ entries: [summary(3)], nextCursor: null }));
    await userEvent.click(screen.getByRole('button', { name: '再试一次' }));
    expect(await screen.findByText('已经全部显示。')).toBeInTheDocument();
    expect(rows()).toHaveLength(3);
    expect(
      callsTo('catalogue.search')
        .slice(working)
        .map(({ input }) => (input as { cursor?: string }).cursor),
    ).toEqual(['page-2', 'page-2']);
  });

  it('puts an entry into the basket from its row', async () => {
    await openScreen(at({ query: '柳溪乡' }));
    await userEvent.click(await screen.findByRole('button', { name: '放进预约单：柳溪乡结婚登记第 1 号' }));
    expect(JSON.parse(device.storage.get('basket') ?? '')).toEqual([entryId(1)]);
    expect(screen.getByRole('button', { name: '已在预约单：柳溪乡结婚登记第 1 号' })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: '打开预约单（1\u00a0份）' })).toBeInTheDocument();
  });

  it('has the way to the basket beside the total before anything is in it: the list does not move', async () => {
    await openScreen(at({ query: '柳溪乡' }));
    const link = await screen.findByRole('button', { name: '打开预约单（0\u00a0份）' });
    expect(link.compareDocumentPosition(screen.getByRole('list', { name: '找到的档案' }))).toBe(
      Node.DOCUMENT_POSITION_FOLLOWING,
    );
    expect(callsTo('visits.sessions')).toEqual([]);
  });

  it('asks once how many entries a visit may have, and says so at the row that is one too many', async () => {
    device.storage.set('basket', JSON.stringify([7, 8, 9].map(entryId)));
    await openScreen(at({ query: '柳溪乡' }));
    await userEvent.click(await screen.findByRole('button', { name: '放进预约单：柳溪乡结婚登记第 1 号' }));
    expect(rows()[0]).toHaveTextContent('您放了 4 份，一次最多看 3 份。请移出 1 份。');
    expect(rows()[1]).not.toHaveTextContent('一次最多看');
    expect(callsTo('visits.sessions')).toHaveLength(1);
    await openScreen(at({ query: '柳溪' }));
    expect(callsTo('visits.sessions')).toHaveLength(1);
  });

  it.each(['', '？。', '😀'])(
    'has examples to try where there is nothing to search for: “%s”',
    async (query) => {
      device.storage.set('searches', JSON.stringify(['学籍']));
      await openScreen(at({ query }));
      expect(screen.getByRole('heading', { level: 1, name: '查找档案' })).toBeInTheDocument();
      expect(screen.queryAllByRole('alert')).toHaveLength(query === '' ? 0 : 1);
      expect(screen.getByRole('button', { name: '再找一次：学籍' })).toBeInTheDocument();
      await userEvent.click(screen.getByRole('button', { name: '试着找：知青' }));
      expect(device.stack.at(-1)).toBe(`/pages/results/index?query=${encodeURIComponent('知青')}`);
      expect(callsTo('catalogue.search')).toEqual([]);
    },
  );

  it('offers the basket also for what is read online, but not for what cannot be seen', async () => {
    answerWith(
      'catalogue.search',
      found({
        entries: [summary(1, { availability: 'ONLINE' }), summary(2, { availability: 'UNAVAILABLE' })],
      }),
    );
    await openScreen(at({ query: '柳溪乡' }));
    await screen.findByText('共 312 条');
    expect(screen.getAllByRole('button', { name: /放进预约单/ })).toHaveLength(1);
  });

  it('refuses an overlong query without asking the server, and keeps it in the box', async () => {
    await openScreen(at({ query: '档'.repeat(51) }));
    expect(await screen.findByRole('alert')).toHaveTextContent('最多 50 个字');
    expect(screen.getByRole('searchbox')).toHaveValue('档'.repeat(51));
    expect(callsTo('catalogue.search')).toEqual([]);
  });

  it.each(['长辈版', '大字', '老年版'])(
    'offers the elder mode to somebody who searches for %s',
    async (query) => {
      device.storage.set('scale', JSON.stringify('standard'));
      const { container } = await openScreen(at({ query }));
      await userEvent.click(await screen.findByRole('button', { name: '换成长辈版' }));
      expect(container.firstElementChild).toHaveClass('scale-elder');
    },
  );
});
