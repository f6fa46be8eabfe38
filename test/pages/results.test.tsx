import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { device } from '../support/pages/device';
import { answer, answerWith, callsTo, refuse } from '../support/pages/fakeServer';
import { openScreen, serverFor } from '../support/pages/openScreen';
import { entryId, found, noFacets, summary } from '../support/pages/samples';

const at = (params: Record<string, string>) =>
  `/pages/results/index?${new URLSearchParams(params)}`.replace(/\+/g, '%20');
const rows = () => within(screen.getByRole('list', { name: '找到的档案' })).getAllByRole('listitem');

describe('results', () => {
  beforeEach(() => {
    serverFor('visitor');
    answerWith('catalogue.search', found());
  });

  it('shows the total and every entry with 档号, date, 门类, availability and the found words marked', async () => {
    await openScreen(at({ query: '柳溪乡' }));
    expect(await screen.findByText('共 312 条')).toBeInTheDocument();
    expect(rows()).toHaveLength(2);
    const [first] = rows();
    expect(first).toHaveTextContent('柳溪乡结婚登记第 1 号');
    expect(first).toHaveTextContent('档号 QH1-HY·1983-0001 1983年5月 婚姻');
    expect(first).toHaveTextContent('预约后到馆看');
    expect(within(first!).getByText('柳溪乡')).toHaveClass('marked');
    expect(within(first!).getByRole('link')).toHaveAttribute('href', `#/pages/entry/index?id=${entryId(1)}`);
  });

  it('says 5000+ for a capped total', async () => {
    answerWith('catalogue.search', found({ total: { value: 5000, capped: true } }));
    await openScreen(at({ query: '登记' }));
    expect(await screen.findByText('共 5000+ 条')).toBeInTheDocument();
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
    expect(screen.getByRole('button', { name: '1980 年代（310）' })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: '年代不详（2）' })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: '预约后到馆看（312）' })).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: '婚姻（300）' }));
    expect(device.stack.at(-1)).toBe(
      `/pages/results/index?query=${encodeURIComponent('柳溪乡')}&category=${encodeURIComponent('婚姻')}`,
    );
    expect(device.navigations.at(-1)).toMatch(/^redirectTo/);
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
    expect(screen.getByRole('button', { name: '打开预约单（1 份）' })).toBeInTheDocument();
  });

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
