import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HERE, PHONE, press, upToReview } from '../support/pages/bookingForm';
import { device } from '../support/pages/device';
import { answer, answerWith, callsTo, refuse } from '../support/pages/fakeServer';
import { everythingAnswers } from '../support/pages/openScreen';
import { entryId, visit, visitId } from '../support/pages/samples';

beforeEach(() => {
  device.storage.set('basket', JSON.stringify([entryId(1)]));
  everythingAnswers('reader');
});

describe('submitting', () => {
  it('books what was reviewed, empties the basket and draft, and shows the visit', async () => {
    answerWith('visits.book', visit());
    await upToReview();
    await press('提交预约');
    expect(callsTo('visits.book').map(({ input }) => input)).toEqual([
      {
        sessionId: '2026-11-23/morning',
        entryIds: [entryId(1)],
        purpose: 'PERSONAL_PROOF',
        purposeNote: '',
        contact: { name: '方小禾', phone: PHONE },
      },
    ]);
    expect(device.stack.at(-1)).toBe(`/pages/visit/index?id=${visitId}&fresh=1`);
    expect(device.storage.get('basket')).toBe('[]');
    expect(device.storage.has('booking-draft')).toBe(false);
  });

  it('submits once however often the button is pressed', async () => {
    let finish: () => void = () => undefined;
    answer(
      'visits.book',
      () => new Promise((resolve) => (finish = () => resolve({ ok: true, value: visit() }))),
    );
    await upToReview();
    await press('提交预约');
    await userEvent.click(screen.getByRole('button', { name: '提交预约，请稍候' }));
    expect(callsTo('visits.book')).toHaveLength(1);
    await act(async () => finish());
  });

  it.each([
    ['SESSION_FULL', '这个场次刚刚约满了。请另选一个场次。', '另选场次', '选日期和场次'],
    ['INVALID_INPUT', '有内容没有填对。请改好再提交。', '去改来访信息', '填写来访信息'],
  ] as const)(
    'after %s says why and leads to the step that mends it, with nothing lost',
    async (code, why, way, step) => {
      refuse('visits.book', code);
      await upToReview();
      await press('提交预约');
      expect(screen.getByRole('alert')).toHaveTextContent(why);
      expect(screen.getByRole('alert')).toHaveFocus();
      await press(way);
      expect(screen.getByRole('heading', { level: 2, name: step })).toBeInTheDocument();
      const draft = JSON.parse(device.storage.get('booking-draft') ?? '') as Record<string, unknown>;
      expect(draft).toMatchObject({
        name: '方小禾',
        purpose: 'PERSONAL_PROOF',
        session: { id: '2026-11-23/morning' },
      });
    },
  );

  it.each([
    ['ENTRY_NOT_BOOKABLE', '去改预约单', '/pages/basket/index'],
    ['TOO_MANY_VISITS', '看我的预约', '/pages/visits/index'],
    ['FORBIDDEN', '去登录', `/pages/sign-in/index?next=${encodeURIComponent(HERE)}`],
    ['NOT_SIGNED_IN', '登录', `/pages/sign-in/index?next=${encodeURIComponent(HERE)}`],
  ] as const)('after %s leads to where it can be mended', async (code, way, address) => {
    refuse('visits.book', code);
    await upToReview();
    await press('提交预约');
    await press(way);
    expect(device.stack.at(-1)).toBe(address);
  });
});
