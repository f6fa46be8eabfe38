import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { device } from '../support/pages/device';
import { answer, answerWith, callsTo, refuse } from '../support/pages/fakeServer';
import { everythingAnswers, openScreen } from '../support/pages/openScreen';
import { entryId, visit } from '../support/pages/samples';

const HERE = '/pages/book-visit/index';
const PHONE = '000-1111-2222';
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const field = (name: string) => screen.getByRole('textbox', { name });
const keys = () => callsTo('visits.book').map(({ idempotencyKey }) => idempotencyKey);

/** The server keeps the contact, as the real one does. */
function contactIsKept() {
  let contact = { name: '', phone: '' };
  answer('visits.contact', () => ({ ok: true, value: contact }));
  answer('visits.saveContact', (given) => {
    contact = given;
    return { ok: true, value: {} };
  });
}

async function upToReview() {
  const view = await openScreen(HERE);
  const monday = within(screen.getByRole('radiogroup', { name: '11月23日 星期一' }));
  await userEvent.click(monday.getByRole('radio', { name: /上午/ }));
  await press('下一步');
  await userEvent.click(screen.getByRole('radio', { name: '查家里的事' }));
  await userEvent.type(field('想补充的话'), '找祖父的土地证');
  await userEvent.type(field('联系电话'), PHONE);
  await press('下一步');
  return view;
}

beforeEach(() => {
  device.storage.set('basket', JSON.stringify([entryId(1)]));
  everythingAnswers('reader');
  contactIsKept();
});

describe('a booking under way', () => {
  it('is all there after a restart, at the same step', async () => {
    const { unmount } = await upToReview();
    unmount();
    await openScreen(HERE);
    expect(screen.getByText('第 3 步，共 3 步：核对并提交')).toBeInTheDocument();
    expect(screen.getByRole('main')).toHaveTextContent('2026年11月23日 星期一 上午 9:00 至 11:30');
    for (const words of ['查家里的事', '找祖父的土地证', '方小禾', PHONE])
      expect(screen.getByText(words)).toBeInTheDocument();
  });

  it('never puts the telephone number into the storage of the device', async () => {
    refuse('visits.book', 'NETWORK');
    const { unmount } = await upToReview();
    await press('提交预约');
    unmount();
    const stored = [...device.storage.values()].join('\n');
    expect(stored).toContain('找祖父的土地证');
    expect(stored).not.toContain(PHONE);
    expect(stored).not.toContain('1111');
  });

  it('saves a half-typed number with the archive when the page is closed', async () => {
    const { unmount } = await openScreen(HERE);
    await userEvent.click(screen.getAllByRole('radio', { name: /上午/ })[0]!);
    await press('下一步');
    await userEvent.type(field('联系电话'), '000-11');
    unmount();
    expect(callsTo('visits.saveContact').at(-1)?.input).toMatchObject({ phone: '000-11' });
    await openScreen(HERE);
    expect(field('联系电话')).toHaveValue('000-11');
  });

  it('saves a half-typed number at once when the page is hidden: it may never be shown again', async () => {
    await openScreen(HERE);
    await userEvent.click(screen.getAllByRole('radio', { name: /上午/ })[0]!);
    await press('下一步');
    await userEvent.type(field('联系电话'), '000-11');
    expect(callsTo('visits.saveContact')).toEqual([]);
    await act(async () => device.onHide.forEach((listener) => listener()));
    expect(callsTo('visits.saveContact').map(({ input }) => input)).toEqual([{ name: '', phone: '000-11' }]);
  });

  it('says so when the number could not be kept, and goes on', async () => {
    refuse('visits.saveContact', 'NETWORK');
    await upToReview();
    await press('上一步');
    expect(screen.getByText('电话没能先存下来。离开这一页要重填。')).toBeInTheDocument();
    expect(field('联系电话')).toHaveValue(PHONE);
  });
});

describe('the key of a booking', () => {
  it('stays the same after a lost answer, also across a restart', async () => {
    refuse('visits.book', 'NETWORK');
    const { unmount } = await upToReview();
    await press('提交预约');
    await press('再试一次');
    unmount();
    await openScreen(HERE);
    answerWith('visits.book', visit());
    await press('提交预约');
    expect(keys()).toHaveLength(3);
    expect(new Set(keys()).size).toBe(1);
    expect(keys()[0]).toMatch(/^[A-Za-z0-9_-]{8,64}$/);
  });

  it('is another one after a definite refusal', async () => {
    refuse('visits.book', 'SESSION_FULL');
    await upToReview();
    await press('提交预约');
    await press('另选场次');
    await press('下一步');
    await press('下一步');
    await press('提交预约');
    expect(new Set(keys()).size).toBe(2);
  });

  it.each([
    ['the note', '想补充的话'],
    ['the number', '联系电话'],
  ])('is another one once %s has changed', async (_what, name) => {
    refuse('visits.book', 'NETWORK');
    await upToReview();
    await press('提交预约');
    await press('上一步');
    await userEvent.type(field(name), '3');
    await press('下一步');
    await press('提交预约');
    expect(new Set(keys()).size).toBe(2);
  });
});
