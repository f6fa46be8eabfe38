import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { device } from '../support/pages/device';
import { answer, answerWith, callsTo, refuse } from '../support/pages/fakeServer';
import { openScreen, serverFor } from '../support/pages/openScreen';
import { summary } from '../support/pages/samples';

const branch = (number: number) => ({
  node: `v${number}`,
  kind: 'VOLUME' as const,
  name: `第 ${number} 卷`,
  count: 8,
});
const series = {
  node: { node: 's1', kind: 'SERIES' as const, name: '婚姻登记', about: [], count: 312 },
  path: [{ node: 'f1', kind: 'FONDS' as const, name: '柳溪乡人民政府' }],
};

describe('browsing', () => {
  beforeEach(() => serverFor('visitor'));

  it('begins with all fonds and their counts of open entries', async () => {
    answerWith('catalogue.browse', {
      node: null,
      path: [],
      children: [{ node: 'f1', kind: 'FONDS', name: '柳溪乡人民政府', count: 1312 }],
      entries: [],
      nextCursor: null,
    });
    await openScreen('/pages/browse/index');
    const list = within(screen.getByRole('list', { name: '全宗' }));
    expect(list.getByRole('listitem')).toHaveTextContent('柳溪乡人民政府开放 1,312 条');
    await userEvent.click(list.getByRole('link'));
    expect(device.stack.at(-1)).toBe('/pages/browse/index?node=f1');
  });

  it('says where a fonds comes from', async () => {
    answerWith('catalogue.browse', {
      node: {
        node: 'f1',
        kind: 'FONDS',
        name: '造办处',
        about: ['题名由脚本生成。', '许可：CC BY 4.0'],
        count: 2,
      },
      path: [],
      children: [],
      entries: [summary(1)],
      nextCursor: null,
    });
    await openScreen('/pages/browse/index?node=f1');
    expect(screen.getByRole('heading', { level: 1, name: '造办处' })).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: '关于这个全宗' })).toBeInTheDocument();
    expect(screen.getByText('许可：CC BY 4.0')).toBeInTheDocument();
  });

  it('leads back along the breadcrumbs', async () => {
    answerWith('catalogue.browse', { ...series, children: [branch(1)], entries: [], nextCursor: null });
    await openScreen('/pages/browse/index?node=s1');
    const crumbs = within(screen.getByRole('navigation', { name: '所在位置' }));
    expect(crumbs.getAllByRole('link').map((link) => link.textContent)).toEqual([
      '全部全宗',
      '柳溪乡人民政府',
    ]);
    await userEvent.click(crumbs.getByRole('link', { name: '柳溪乡人民政府' }));
    expect(device.stack.at(-1)).toBe('/pages/browse/index?node=f1');
  });

  it('shows further branches and then the entries, page by page', async () => {
    answer('catalogue.browse', ({ cursor }) => ({
      ok: true,
      value: {
        ...series,
        children: cursor === 'c2' ? [] : [branch(cursor ? 2 : 1)],
        entries: cursor === 'c2' ? [summary(7)] : [],
        nextCursor: cursor === undefined ? 'c1' : cursor === 'c1' ? 'c2' : null,
      },
    }));
    await openScreen('/pages/browse/index?node=s1');
    await userEvent.click(screen.getByRole('button', { name: '显示更多' }));
    await userEvent.click(screen.getByRole('button', { name: '显示更多' }));
    expect(within(screen.getByRole('list', { name: '案卷' })).getAllByRole('listitem')).toHaveLength(2);
    expect(within(screen.getByRole('list', { name: '这里的档案' })).getAllByRole('listitem')).toHaveLength(1);
    expect(screen.queryByRole('button', { name: '显示更多' })).not.toBeInTheDocument();
    expect(callsTo('catalogue.browse').map(({ input }) => input)).toEqual([
      { node: 's1' },
      { node: 's1', cursor: 'c1' },
      { node: 's1', cursor: 'c2' },
    ]);
  });

  it('calls the entry of the volume itself, the first of its list, the whole volume', async () => {
    answerWith('catalogue.browse', {
      node: { node: 'v1', kind: 'VOLUME', name: '结婚登记案卷', about: [], count: 2 },
      path: [...series.path, { node: 's1', kind: 'SERIES', name: '婚姻登记' }],
      children: [],
      entries: [summary(1, { title: '结婚登记案卷' }), summary(2)],
      nextCursor: null,
    });
    await openScreen('/pages/browse/index?node=v1');
    const rows = within(screen.getByRole('list', { name: '这里的档案' })).getAllByRole('listitem');
    expect(within(rows[0]!).getByText('整卷')).toBeInTheDocument();
    expect(rows[0]).not.toHaveTextContent('结婚登记案卷');
    expect(rows[1]).toHaveTextContent('柳溪乡结婚登记第 2 号');
    expect(screen.getByRole('button', { name: '放进预约单：结婚登记案卷' })).toBeInTheDocument();
  });

  it('says the same of a node that is not open as of one that does not exist', async () => {
    refuse('catalogue.browse', 'NOT_FOUND');
    await openScreen('/pages/browse/index?node=nowhere');
    expect(screen.getByText('没有找到这一处目录。它可能不存在，或者没有开放。')).toBeInTheDocument();
  });
});
