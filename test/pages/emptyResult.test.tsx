import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { device } from '../support/pages/device';
import { answerWith } from '../support/pages/fakeServer';
import { openScreen, serverFor } from '../support/pages/openScreen';
import { found, noFacets, summary } from '../support/pages/samples';

const at = (params: Record<string, string>) =>
  `/pages/results/index?${new URLSearchParams(params)}`.replace(/\+/g, '%20');

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
