import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { device, showAgain } from '../support/pages/device';
import { answer, answerWith, callsTo, refuse } from '../support/pages/fakeServer';
import { openScreen, serverFor } from '../support/pages/openScreen';
import { entryId, found, noFacets, sessions, summary } from '../support/pages/samples';

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

  it('offers filters with counts in a panel that says whether it is open, and puts a choice into the address', async () => {
    await openScreen(at({ query: '柳溪乡' }));
    const open = await screen.findByRole('button', { name: '筛选结果' });
    expect(open).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(open);
    expect(screen.getByRole('button', { name: '收起筛选' })).toHaveAttribute('aria-expanded', 'true');
    expect(screen.getByRole('button', { name: '1980年代（310）' })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: '年代不详（2）' })).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: '婚姻（300）' }));
    expect(device.stack.at(-1)).toBe(
      `/pages/results/index?query=${encodeURIComponent('柳溪乡')}&category=${encodeURIComponent('婚姻')}`,
    );
    // A screen of its own: going back undoes the choice.
    expect(device.navigations.at(-1)).toMatch(/^navigateTo/);
  });

  it('offers no filter that would change nothing, and no panel where there is none', async () => {
    await openScreen(at({ query: '柳溪乡' }));
    await userEvent.click(await screen.findByRole('button', { name: '筛选结果' }));
    expect(screen.queryByRole('button', { name: /（312）/ })).not.toBeInTheDocument();
    expect(screen.queryByRole('heading', { name: '全宗' })).not.toBeInTheDocument();
    const { facets } = found();
    answerWith('catalogue.search', found({ facets: { ...noFacets, fonds: facets.fonds } }));
    await openScreen(at({ query: '柳溪' }));
    expect(screen.queryByRole('button', { name: '筛选结果' })).not.toBeInTheDocument();
  });

  it('offers every filter of a capped total: its counts are not sure', async () => {
    const category = [{ key: '婚姻', name: '婚姻', count: 5000 }];
    const total = { value: 5000, capped: true };
    answerWith('catalogue.search', found({ total, facets: { ...noFacets, category } }));
    await openScreen(at({ query: '登记' }));
    await userEvent.click(await screen.findByRole('button', { name: '筛选结果' }));
    expect(screen.getByRole('button', { name: '婚姻（5,000+）' })).toBeInTheDocument();
  });

  it('shows the six largest decades in the order of the years, the others behind a button', async () => {
    const counts = { 2010: 9, 2000: 23, 1990: 33, 1980: 29, 1970: 28, 1960: 29, 1950: 159, unknown: 2 };
    const decade = Object.entries(counts).map(([key, count]) => ({ key, name: key, count }));
    answerWith('catalogue.search', found({ facets: { ...noFacets, decade } }));
    await openScreen(at({ query: '结婚' }));
    await userEvent.click(await screen.findByRole('button', { name: '筛选结果' }));
    const offered = () => screen.getAllByRole('button', { name: /年代.*（/ }).map((chip) => chip.textContent);
    const largest = ['1950', '1960', '1970', '1980', '1990', '2000'] as const;
    const words = largest.map((key) => `${key}年代（${counts[key]}）`);
    expect(offered()).toEqual(words);
    await userEvent.click(screen.getByRole('button', { name: '更多年代' }));
    expect(offered()).toEqual([...words, '2010年代（9）', '年代不详（2）']);
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

describe('an empty result', () => {
  const nothing = found({
    entries: [],
    total: { value: 0, capped: false },
    facets: noFacets,
    waysOn: {
      codeNeighbours: [summary(9)],
      fewerWords: [{ query: '柳溪乡', total: { value: 40, capped: false } }],
      withoutFilters: { value: 7, capped: false },
    },
  });
  beforeEach(() => {
    serverFor('visitor');
    answerWith('catalogue.search', nothing);
  });

  it('keeps the filters removable one by one', async () => {
    await openScreen(at({ query: '柳溪乡 王', category: '婚姻', fonds: 'QH1' }));
    expect(await screen.findByText('没有找到“柳溪乡 王”。')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: '移除筛选：门类 婚姻' }));
    expect(device.stack.at(-1)).toBe(
      `/pages/results/index?query=${encodeURIComponent('柳溪乡 王')}&fonds=QH1`,
    );
  });

  it('blames the filters only where something is found without them', async () => {
    await openScreen(at({ query: '柳溪乡 王', category: '婚姻' }));
    expect(await screen.findByText('用这些条件筛选，没有找到。')).toBeInTheDocument();
    answerWith('catalogue.search', { ...nothing, waysOn: { ...nothing.waysOn!, withoutFilters: null } });
    await openScreen(at({ query: '王柳溪', category: '婚姻' }));
    expect(await screen.findByText('还没有开放的档案，这里查不到。')).toBeInTheDocument();
  });

  it('still knows the name of a fonds from an earlier result', async () => {
    const fonds = [{ key: 'QH9', name: '青萍镇人民政府', count: 3 }];
    answerWith('catalogue.search', nothing);
    const first = await openScreen(at({ query: '柳溪乡', fonds: 'QH9' }));
    expect(await screen.findByRole('button', { name: '移除筛选：全宗 全宗号 QH9' })).toBeInTheDocument();
    first.unmount();
    answerWith('catalogue.search', found({ facets: { ...noFacets, fonds } }));
    (await openScreen(at({ query: '柳溪乡' }))).unmount();
    answerWith('catalogue.search', nothing);
    await openScreen(at({ query: '柳溪乡', fonds: 'QH9' }));
    expect(await screen.findByRole('button', { name: '移除筛选：全宗 青萍镇人民政府' })).toBeInTheDocument();
  });

  it('offers the result without filters, fewer words, neighbouring codes, the telephone and a person to ask', async () => {
    await openScreen(at({ query: '柳溪乡 王', category: '婚姻' }));
    await userEvent.click(await screen.findByRole('button', { name: '不筛选，有 7 条' }));
    expect(device.stack.at(-1)).toBe(`/pages/results/index?query=${encodeURIComponent('柳溪乡 王')}`);
    await userEvent.click(screen.getByRole('button', { name: '找“柳溪乡”，有 40 条' }));
    expect(device.stack.at(-1)).toBe(`/pages/results/index?query=${encodeURIComponent('柳溪乡')}`);
    const neighbours = within(screen.getByRole('list', { name: '档号相近的档案' }));
    expect(neighbours.getByText(/QH1-HY·1983-0009/)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: /^电话/ })).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: '怎么联系我们' }));
    expect(device.stack.at(-1)).toBe('/pages/contact/index');
  });
});
