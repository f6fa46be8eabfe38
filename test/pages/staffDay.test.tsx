import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { device } from '../support/pages/device';
import { answer } from '../support/pages/fakeServer';
import { openScreen, serverFor } from '../support/pages/openScreen';
import { queued } from '../support/pages/samples';

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

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

  it.each(['2027-02-03', '2027.2.3', '2027年2月3日', '20270203'])(
    'goes to the day typed as %s',
    async (typed) => {
      await openScreen('/pages/staff/day/index?date=2026-12-01');
      await userEvent.type(screen.getByRole('textbox', { name: '日期' }), typed);
      await press('看这一天');
      expect(device.stack.at(-1)).toBe('/pages/staff/day/index?date=2027-02-03');
    },
  );

  it.each(['2027-02-30', '明天', '2027-13-01'])('says that %s is no date', async (typed) => {
    await openScreen('/pages/staff/day/index?date=2026-12-01');
    await userEvent.type(screen.getByRole('textbox', { name: '日期' }), typed);
    await press('看这一天');
    expect(screen.getByRole('alert')).toHaveTextContent('日期写得不对');
    expect(device.stack.at(-1)).toBe('/pages/staff/day/index?date=2026-12-01');
  });
});
