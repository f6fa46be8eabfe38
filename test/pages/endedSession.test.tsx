import { act, screen } from '@testing-library/react';
import { call } from '@/platform/call';
import { keepSession } from '@/platform/session';
import { HERE, press, upToReview } from '../support/pages/bookingForm';
import { device } from '../support/pages/device';
import { answerWith, callsTo, endSession, refuse } from '../support/pages/fakeServer';
import { everythingAnswers, openScreen } from '../support/pages/openScreen';
import { entryId } from '../support/pages/samples';

const TOKEN = 'token-1';
const notSignedIn = { ok: false, error: { code: 'NOT_SIGNED_IN' } };
const endIt = () => endSession(TOKEN);

beforeEach(() => {
  keepSession(TOKEN);
  everythingAnswers('visitor');
});

describe('a call with a session that has ended', () => {
  it('forgets the session and asks the question again as a visitor', async () => {
    endIt();
    expect(await call('catalogue.entries', { ids: [entryId(1)] })).toMatchObject({ ok: true });
    expect(callsTo('catalogue.entries')).toHaveLength(2);
    expect(device.storage.has('session')).toBe(false);
  });

  it('asks once again, not for ever, what visitors may not ask', async () => {
    endIt();
    refuse('visits.mine', 'NOT_SIGNED_IN');
    expect(await call('visits.mine', {})).toMatchObject(notSignedIn);
    expect(callsTo('visits.mine')).toHaveLength(2);
  });

  it('does not send a command again', async () => {
    endIt();
    expect(await call('visits.cancel', { id: 'a' }, { idempotencyKey: 'key-0001' })).toMatchObject(
      notSignedIn,
    );
    expect(callsTo('visits.cancel')).toHaveLength(1);
    expect(device.storage.has('session')).toBe(false);
  });

  it('answers several questions under way at once', async () => {
    endIt();
    const answers = await Promise.all([call('identity.me', {}), call('catalogue.archive', {})]);
    expect(answers.map(({ ok }) => ok)).toEqual([true, true]);
  });

  it('leaves a session alone that has begun in the meantime, and asks again with it', async () => {
    endIt();
    const asked = call('catalogue.archive', {});
    keepSession('token-2');
    expect(await asked).toMatchObject({ ok: true });
    expect(device.storage.get('session')).toBe(JSON.stringify('token-2'));
  });

  it('asks nothing twice when there was no session', async () => {
    device.storage.delete('session');
    refuse('visits.mine', 'NOT_SIGNED_IN');
    expect(await call('visits.mine', {})).toMatchObject(notSignedIn);
    expect(callsTo('visits.mine')).toHaveLength(1);
  });
});

describe('on a device whose session has ended', () => {
  it.each([
    ['/pages/results/index?query=登记', '共 312 条'],
    [`/pages/entry/index?id=${entryId(1)}`, 'QH1-HY·1983-0001'],
  ])('%s opens as for any visitor', async (address, words) => {
    endIt();
    await openScreen(address);
    expect(screen.getAllByText(words, { exact: false })[0]).toBeInTheDocument();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it.each(['/pages/me/index', '/pages/visits/index', '/pages/staff/requests/index'])(
    '%s offers to sign in, and comes back afterwards',
    async (address) => {
      endIt();
      await openScreen(address);
      expect(screen.queryByRole('button', { name: '退出登录' })).not.toBeInTheDocument();
      await press('登录');
      expect(device.stack.at(-1)).toBe(`/pages/sign-in/index?next=${encodeURIComponent(address)}`);
    },
  );
});

describe('a session that ends while a screen is open', () => {
  it('is noticed by the screen that shows who is signed in', async () => {
    answerWith('identity.me', { role: 'reader', name: '方小禾' });
    await openScreen('/pages/visits/index');
    expect(screen.queryByRole('button', { name: '登录' })).not.toBeInTheDocument();
    everythingAnswers('visitor');
    endIt();
    await act(async () => void (await call('visits.mine', {})));
    expect(screen.getByText('请先登录')).toBeInTheDocument();
  });

  it('keeps the booking that was about to be submitted, and asks to sign in', async () => {
    device.storage.set('basket', JSON.stringify([entryId(1)]));
    answerWith('identity.me', { role: 'reader', name: '方小禾' });
    await upToReview();
    answerWith('identity.me', { role: 'visitor', name: null });
    refuse('visits.book', 'NOT_SIGNED_IN');
    endIt();
    await press('提交预约');
    expect(callsTo('visits.book')).toHaveLength(1);
    expect(JSON.parse(device.storage.get('booking-draft') ?? '')).toMatchObject({ step: 3, name: '方小禾' });
    await press('登录');
    expect(device.stack.at(-1)).toBe(`/pages/sign-in/index?next=${encodeURIComponent(HERE)}`);
  });
});

describe('a refusal for want of a session', () => {
  const RESULTS = '/pages/results/index?query=%E7%99%BB%E8%AE%B0&category=a';

  it('offers the way to sign in, and back to the very same screen, in place of a retry', async () => {
    refuse('catalogue.search', 'NOT_SIGNED_IN');
    await openScreen(RESULTS);
    expect(screen.getByRole('alert')).toHaveTextContent('请先登录');
    expect(screen.queryByRole('button', { name: '再试一次' })).not.toBeInTheDocument();
    await press('登录');
    expect(device.stack.at(-1)).toBe(`/pages/sign-in/index?next=${encodeURIComponent(RESULTS)}`);
  });

  it('is gone once somebody has signed in', async () => {
    device.storage.delete('session');
    refuse('catalogue.search', 'NOT_SIGNED_IN');
    await openScreen(RESULTS);
    everythingAnswers('reader');
    await act(async () => void keepSession('token-2'));
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });
});
