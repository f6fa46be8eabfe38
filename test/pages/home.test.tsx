import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { device } from '../support/pages/device';
import { refuse } from '../support/pages/fakeServer';
import { openScreen, serverFor } from '../support/pages/openScreen';

const HOME = '/pages/home/index';
const box = () => screen.getByRole('searchbox', { name: '查档案' });
const find = () => userEvent.click(screen.getByRole('button', { name: '查找' }));

describe('home', () => {
  beforeEach(() => serverFor('visitor'));

  it('searches from the one box and remembers the search on the device', async () => {
    await openScreen(HOME);
    await userEvent.type(box(), '柳溪乡 结婚');
    await find();
    expect(device.navigations).toEqual([
      `navigateTo /pages/results/index?query=${encodeURIComponent('柳溪乡 结婚')}`,
    ]);
    expect(JSON.parse(device.storage.get('searches') ?? '')).toEqual(['柳溪乡 结婚']);
  });

  it('repeats an earlier search with one tap and forgets all of them on request', async () => {
    device.storage.set('searches', JSON.stringify(['知青']));
    await openScreen(HOME);
    await userEvent.click(screen.getByRole('button', { name: '再找一次：知青' }));
    expect(device.navigations.at(-1)).toContain(encodeURIComponent('知青'));
    await userEvent.click(screen.getByRole('button', { name: '清除记录' }));
    expect(screen.queryByRole('button', { name: /再找一次/ })).not.toBeInTheDocument();
    expect(device.storage.has('searches')).toBe(false);
  });

  it.each(['方小禾 11010119000101000X', '１１０１０１１９０００１０１０００', '000 0000 0000'])(
    'does not keep a personal number: %s',
    async (query) => {
      await openScreen(HOME);
      await userEvent.click(box());
      await userEvent.paste(query);
      await find();
      expect(device.navigations).toHaveLength(1);
      expect(device.storage.has('searches')).toBe(false);
    },
  );

  it('refuses an empty search in words and an overlong one without losing it', async () => {
    await openScreen(HOME);
    await find();
    expect(screen.getByRole('alert')).toHaveTextContent('还没有写要找什么');
    await userEvent.click(box());
    await userEvent.paste('档'.repeat(51));
    await find();
    expect(screen.getByRole('alert')).toHaveTextContent('您写了 51 个字，最多 50 个字');
    expect(box()).toHaveValue('档'.repeat(51));
    expect(device.navigations).toEqual([]);
  });

  it.each(['？。*', '😀', '……'])(
    'takes signs without a word, %s, for nothing to search for',
    async (query) => {
      await openScreen(HOME);
      await userEvent.click(box());
      await userEvent.paste(query);
      await find();
      expect(screen.getByRole('alert')).toHaveTextContent('只写了标点或符号，没法找。请写几个字。');
      expect(box()).toHaveValue(query);
      expect(device.navigations).toEqual([]);
      expect(device.storage.has('searches')).toBe(false);
    },
  );

  it.each(['〇', '7', 'é', 'ئۇيغۇر', '𠮷'])('searches for a single sign of any script: %s', async (query) => {
    await openScreen(HOME);
    await userEvent.click(box());
    await userEvent.paste(query);
    await find();
    expect(device.navigations).toHaveLength(1);
  });

  it('shows opening hours, address and telephone, and says that the archive is a demonstration', async () => {
    await openScreen(HOME);
    const hours = await screen.findByRole('list', { name: '开放时间' });
    expect(within(hours).getByText('上午 9:00 至 11:30 下午 2:00 至 5:00')).toBeInTheDocument();
    expect(screen.getByText('清和县文庙街 1 号')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: '打电话 000-0000-0000' }));
    expect(device.phoneCalls).toEqual(['000-0000-0000']);
    expect(screen.getByRole('note')).toHaveTextContent('演示数据');
  });

  it('says so and offers a second try when the archive cannot be reached', async () => {
    refuse('catalogue.archive', 'NETWORK');
    await openScreen(HOME);
    expect(await screen.findByRole('alert')).toHaveTextContent('没有连上网络');
    serverFor('visitor');
    await userEvent.click(screen.getByRole('button', { name: '再试一次' }));
    expect(await screen.findByText('清和县文庙街 1 号')).toBeInTheDocument();
  });

  it('keeps the telephone when the network is gone at the next start', async () => {
    const first = await openScreen(HOME);
    await screen.findByText('清和县文庙街 1 号');
    first.unmount();
    refuse('catalogue.archive', 'NETWORK');
    await openScreen(HOME);
    expect(screen.getByRole('button', { name: '打电话 000-0000-0000' })).toBeInTheDocument();
  });
});

describe('elder mode', () => {
  beforeEach(() => serverFor('visitor'));

  it('is offered at the first visit, is taken with one tap and survives a restart without network', async () => {
    const { container, unmount } = await openScreen(HOME);
    await userEvent.click(screen.getByRole('button', { name: '换成长辈版' }));
    expect(container.firstElementChild).toHaveClass('scale-elder');
    expect(screen.queryByText('字要不要大一些？')).not.toBeInTheDocument();
    unmount();
    refuse('catalogue.archive', 'NETWORK');
    const again = await openScreen(HOME);
    expect(again.container.firstElementChild).toHaveClass('scale-elder');
    expect(screen.queryByText('字要不要大一些？')).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: '换回标准版' }));
    expect(again.container.firstElementChild).toHaveClass('scale-standard');
  });

  it('is not offered again once it has been declined, but stays on the home screen', async () => {
    await openScreen(HOME);
    await userEvent.click(screen.getByRole('button', { name: '不用，就这样' }));
    expect(screen.queryByText('字要不要大一些？')).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: '换成长辈版' })).toBeInTheDocument();
  });

  it('has at most five things to choose from on the home screen', async () => {
    device.storage.set('scale', JSON.stringify('elder'));
    device.storage.set('searches', JSON.stringify(['知青', '学籍']));
    await openScreen(HOME);
    await screen.findByText('清和县文庙街 1 号');
    const main = within(screen.getByRole('main'));
    expect(main.getAllByRole('button').length + main.getAllByRole('link').length).toBeLessThanOrEqual(5);
  });
});
