import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { device } from '../support/pages/device';
import { answerWith } from '../support/pages/fakeServer';
import { openScreen, serverFor } from '../support/pages/openScreen';
import { found, noFacets, sessions } from '../support/pages/samples';

const at = (params: Record<string, string>) =>
  `/pages/results/index?${new URLSearchParams(params)}`.replace(/\+/g, '%20');

describe('the filters of a result', () => {
  beforeEach(() => {
    serverFor('visitor');
    answerWith('catalogue.search', found());
    answerWith('visits.sessions', sessions);
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
});
