import { fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DayPicker } from '@/features/staff/DayPicker';
import { device } from '../support/pages/device';
import { answer } from '../support/pages/fakeServer';
import { openScreen, serverFor } from '../support/pages/openScreen';
import { queued } from '../support/pages/samples';

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const choose = (date: string) => fireEvent.change(screen.getByLabelText('日期'), { target: { value: date } });

describe('any day', () => {
  beforeEach(() => {
    serverFor('staff', '周编研');
    answer('staff.day', ({ date }) => ({
      ok: true,
      value: {
        date,
        sessions: [
          { starts: '09:00', ends: '11:30', capacity: 6, taken: 1, visits: [queued({ state: 'CONFIRMED' })] },
          { starts: '14:00', ends: '17:00', capacity: 6, taken: 0, visits: [] },
        ],
      },
    }));
  });

  it('lists the sessions with the places taken and the visits with their states', async () => {
    await openScreen('/pages/staff/day/index?date=2026-11-18');
    expect(screen.getByRole('heading', { name: '2026年11月18日 星期三' })).toBeInTheDocument();
    expect(screen.getByText('已占 1 位，共 6 位')).toBeInTheDocument();
    const [, row] = within(screen.getByRole('table', { name: '上午 9:00 至 11:30' })).getAllByRole('row');
    expect(row).toHaveTextContent('方小禾');
    expect(row).toHaveTextContent('已确认');
    expect(screen.getByText('这一场还没有人预约。')).toBeInTheDocument();
  });

  it.each([
    ['前一天', '2026-11-30'],
    ['后一天', '2026-12-02'],
  ])('goes to %s', async (button, date) => {
    await openScreen('/pages/staff/day/index?date=2026-12-01');
    await press(button);
    expect(device.stack.at(-1)).toBe(`/pages/staff/day/index?date=${date}`);
  });

  it('offers the day that is shown, and goes to another one that is chosen', async () => {
    await openScreen('/pages/staff/day/index?date=2026-12-01');
    const field = screen.getByLabelText('日期');
    expect(field).toHaveAttribute('type', 'date');
    expect(field).toHaveValue('2026-12-01');
    choose('2027-02-03');
    await press('看这一天');
    expect(device.stack.at(-1)).toBe('/pages/staff/day/index?date=2027-02-03');
  });

  it('says that a day is missing, until one is chosen', async () => {
    await openScreen('/pages/staff/day/index?date=2026-12-01');
    await userEvent.clear(screen.getByLabelText('日期'));
    await press('看这一天');
    expect(screen.getByRole('alert')).toHaveTextContent('还没有选好日子');
    expect(screen.getByLabelText('日期')).toBeInvalid();
    expect(device.stack.at(-1)).toBe('/pages/staff/day/index?date=2026-12-01');
    choose('2027-02-03');
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('follows the day that is shown when another one is opened', async () => {
    const { rerender } = render(<DayPicker date="2026-12-01" today="2026-12-01" onPick={jest.fn()} />);
    rerender(<DayPicker date="2026-12-02" today="2026-12-01" onPick={jest.fn()} />);
    expect(screen.getByLabelText('日期')).toHaveValue('2026-12-02');
  });

  it('shows today when the address has no date, or none that exists', async () => {
    jest.useFakeTimers({ now: new Date('2026-12-01T17:00:00Z'), doNotFake: ['queueMicrotask'] });
    for (const query of ['', '?date=2026-02-30']) {
      const { unmount } = await openScreen(`/pages/staff/day/index${query}`);
      expect(screen.getByRole('heading', { name: '2026年12月2日 星期三' })).toBeInTheDocument();
      unmount();
    }
    jest.useRealTimers();
  });

  it('names the button of a row by itself: no title beside it where rows are cards', async () => {
    await openScreen('/pages/staff/day/index?date=2026-11-18');
    const button = screen.getByRole('button', { name: '查看：方小禾的预约 7K2M-9QXD' });
    expect(button.closest('.table-cell')).toHaveClass('is-bare');
  });

  it('stays one screen when its own place in the bar is pressed', async () => {
    await openScreen('/pages/staff/day/index?date=2026-12-01');
    await press('按日查看');
    expect(device.navigations.at(-1)).toBe('redirectTo /pages/staff/day/index');
  });
});
