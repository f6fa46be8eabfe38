import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { device } from '../support/pages/device';
import { answerWith } from '../support/pages/fakeServer';
import { openScreen, serverFor } from '../support/pages/openScreen';
import { entryId, sessions, summary } from '../support/pages/samples';

const HERE = '/pages/basket/index';
const kept = () => JSON.parse(device.storage.get('basket') ?? '[]') as string[];
const put = (...numbers: number[]) => device.storage.set('basket', JSON.stringify(numbers.map(entryId)));
const titles = () =>
  within(screen.getByRole('list', { name: '预约单里的档案' }))
    .getAllByRole('listitem')
    .map((row) => row.textContent);

describe('visit basket', () => {
  beforeEach(() => {
    serverFor('visitor');
    answerWith('visits.sessions', sessions);
    answerWith('catalogue.entries', { entries: [1, 2, 3, 4].map((number) => summary(number)) });
  });

  it('leads to finding something while it is empty', async () => {
    await openScreen(HERE);
    expect(screen.getByText('预约单还是空的')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: '去找档案' }));
    expect(device.stack.at(-1)).toBe('/pages/home/index');
  });

  it('shows its entries in the order they were put there and leads to booking', async () => {
    put(2, 1);
    await openScreen(HERE);
    expect(titles()).toEqual([expect.stringContaining('第 2 号'), expect.stringContaining('第 1 号')]);
    expect(screen.getByText('共 2 份档案。一次最多看 3 份。')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: '去预约' }));
    expect(device.stack.at(-1)).toBe('/pages/book-visit/index');
  });

  it('takes an entry out at once and puts it back where it stood', async () => {
    put(1, 2, 3);
    await openScreen(HERE);
    await userEvent.click(screen.getByRole('button', { name: '移出：柳溪乡结婚登记第 2 号' }));
    expect(kept()).toEqual([entryId(1), entryId(3)]);
    await userEvent.click(screen.getByRole('button', { name: '放回去：柳溪乡结婚登记第 2 号' }));
    expect(kept()).toEqual([entryId(1), entryId(2), entryId(3)]);
  });

  it('offers to put entries back where their rows were, and keeps the focus there', async () => {
    put(1, 2, 3, 4);
    await openScreen(HERE);
    await userEvent.click(screen.getByRole('button', { name: '移出：柳溪乡结婚登记第 3 号' }));
    await userEvent.click(screen.getByRole('button', { name: '移出：柳溪乡结婚登记第 1 号' }));
    expect(titles()).toEqual([1, 2, 3, 4].map((number) => expect.stringContaining(`第 ${number} 号`)));
    expect(titles().map((words) => words?.includes('已移出'))).toEqual([true, false, true, false]);
    expect(screen.getByRole('button', { name: '放回去：柳溪乡结婚登记第 1 号' })).toHaveFocus();
    expect(screen.getByText(/^共 2 份档案。/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: '放回去：柳溪乡结婚登记第 3 号' }));
    expect(kept()).toEqual([entryId(2), entryId(3), entryId(4)]);
    await userEvent.click(screen.getByRole('button', { name: '放回去：柳溪乡结婚登记第 1 号' }));
    expect(kept()).toEqual([1, 2, 3, 4].map(entryId));
  });

  it('still offers to put back the last entry', async () => {
    put(1);
    await openScreen(HERE);
    await userEvent.click(screen.getByRole('button', { name: '移出：柳溪乡结婚登记第 1 号' }));
    expect(screen.getByText('预约单还是空的')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: '放回去：柳溪乡结婚登记第 1 号' }));
    expect(screen.queryByText('预约单还是空的')).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: '去预约' })).toBeEnabled();
  });

  it('says how many are too many and does not go on to booking', async () => {
    put(1, 2, 3, 4);
    await openScreen(HERE);
    const told = screen.getByText('您放了 4 份，一次最多看 3 份。请移出 1 份。');
    const list = screen.getByRole('list', { name: '预约单里的档案' });
    expect(told.compareDocumentPosition(list)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(screen.getByText('共 4 份档案。一次最多看 3 份。请先移出 1 份。')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: '去预约' })).toBeDisabled();
    await userEvent.click(screen.getByRole('button', { name: '移出：柳溪乡结婚登记第 4 号' }));
    expect(screen.getByText('现在是 3 份，可以去预约了。')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: '去预约' })).toBeEnabled();
  });

  it('lets everything be booked that can be seen, read online or not, and nothing else', async () => {
    const availabilities = ['ONLINE', 'READING_ROOM', 'UNAVAILABLE'] as const;
    answerWith('catalogue.entries', {
      entries: availabilities.map((availability, at) => summary(at + 1, { availability })),
    });
    put(1, 2, 3);
    await openScreen(HERE);
    expect(titles().map((words) => words?.includes('这份档案暂时不能看，请移出。'))).toEqual([
      false,
      false,
      true,
    ]);
    expect(screen.getByRole('button', { name: '去预约' })).toBeDisabled();
    await userEvent.click(screen.getByRole('button', { name: '移出：柳溪乡结婚登记第 3 号' }));
    expect(screen.getByRole('button', { name: '去预约' })).toBeEnabled();
  });

  it('says dates in figures in words', async () => {
    answerWith('catalogue.entries', { entries: [summary(1, { dateWritten: '20120213-20121123' })] });
    put(1);
    await openScreen(HERE);
    expect(screen.getByText('2012年2月13日 至 11月23日')).toBeInTheDocument();
  });

  it('says plainly that an entry has vanished and lets it be taken out', async () => {
    put(1, 9);
    await openScreen(HERE);
    expect(titles()[1]).toContain('这份档案现在查不到了');
    expect(screen.getByRole('button', { name: '去预约' })).toBeDisabled();
    await userEvent.click(screen.getByRole('button', { name: '移出：这份档案现在查不到了' }));
    expect(kept()).toEqual([entryId(1)]);
    expect(titles()[1]).toBe('已移出一份找不到的档案');
    expect(screen.getByRole('button', { name: '去预约' })).toBeEnabled();
  });
});
