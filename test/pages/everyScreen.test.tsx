import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ActionName } from '@/shared/contracts/contracts';
import { device } from '../support/pages/device';
import { answerWith, endSession, refuse } from '../support/pages/fakeServer';
import { everythingAnswers, openScreen } from '../support/pages/openScreen';
import { archive, entryId, visitId } from '../support/pages/samples';

const screens = [
  ['/pages/home/index', 'visitor'],
  ['/pages/results/index?query=登记', 'visitor'],
  ['/pages/browse/index', 'visitor'],
  [`/pages/entry/index?id=${entryId(1)}`, 'reader'],
  ['/pages/basket/index', 'reader'],
  ['/pages/book-visit/index', 'reader'],
  ['/pages/visits/index', 'reader'],
  [`/pages/visit/index?id=${visitId}`, 'reader'],
  ['/pages/me/index', 'reader'],
  ['/pages/me/index', 'staff'],
  ['/pages/sign-in/index', 'visitor'],
  ['/pages/contact/index', 'visitor'],
  ['/pages/staff/requests/index', 'staff'],
  [`/pages/staff/visit/index?id=${visitId}`, 'staff'],
  ['/pages/staff/day/index?date=2026-11-18', 'staff'],
] as const;

const questions: ActionName[] = [
  'identity.me',
  'catalogue.search',
  'catalogue.entry',
  'catalogue.entries',
  'catalogue.browse',
  'visits.sessions',
  'visits.mine',
  'visits.visit',
  'staff.requests',
  'staff.visit',
  'staff.day',
];

const controls = ['button', 'link', 'textbox', 'searchbox', 'radio', 'checkbox'] as const;

describe.each(screens)('%s as %s', (address, role) => {
  beforeEach(() => {
    everythingAnswers(role);
    device.storage.set('basket', JSON.stringify([entryId(1)]));
  });

  it.each(['standard', 'elder', 'elder-max'])(
    'works in the %s scale, the telephone one tap away',
    async (scale) => {
      device.storage.set('scale', JSON.stringify(scale));
      const { container } = await openScreen(address);
      expect(container.firstElementChild).toHaveClass(`scale-${scale}`);
      // The staff sit where that telephone rings: theirs is at the foot of the screen.
      const place =
        role === 'staff' ? screen.getByRole('main') : screen.getByRole('navigation', { name: '主要功能' });
      await userEvent.click(within(place).getByRole('button', { name: /^电话/ }));
      expect(device.phoneCalls).toEqual([archive.telephone]);
    },
  );

  it('has a title, the demo mark, and a name for every control and every group', async () => {
    await openScreen(address);
    expect(screen.getByRole('heading', { level: 1 })).not.toBeEmptyDOMElement();
    expect(device.title).toBe(screen.getByRole('heading', { level: 1 }).textContent);
    expect(screen.getByRole('note')).toHaveTextContent('演示数据');
    const found = controls.flatMap((kind) => screen.queryAllByRole(kind));
    expect(found.length).toBeGreaterThan(3);
    for (const control of [
      ...found,
      ...screen.queryAllByRole('radiogroup'),
      ...screen.queryAllByRole('table'),
    ])
      expect(control).toHaveAccessibleName();
  });

  it('opens as for a visitor when the session of this device has ended', async () => {
    everythingAnswers('visitor');
    device.storage.set('session', JSON.stringify('token-1'));
    endSession('token-1');
    await openScreen(address);
    expect(device.storage.has('session')).toBe(false);
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('without a network says so or still works, and keeps title, telephone and a way on', async () => {
    for (const question of questions) refuse(question, 'NETWORK');
    answerWith('catalogue.archive', archive);
    await openScreen(address);
    expect(screen.getByRole('heading', { level: 1 })).toBeInTheDocument();
    expect(screen.queryByText('正在读取，请稍候')).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: '电话：打给档案馆 000-0000-0000' })).toBeInTheDocument();
    for (const alert of screen.queryAllByRole('alert')) {
      expect(alert).toHaveTextContent('没有连上网络');
      expect(within(alert).getByRole('button', { name: '再试一次' })).toBeInTheDocument();
      expect(within(alert).getByRole('button', { name: '打电话 000-0000-0000' })).toBeInTheDocument();
    }
  });
});
