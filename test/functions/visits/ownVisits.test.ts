import { callFunction, valueOf } from '../../support/functions';
import { bookingScene, PHONE } from '../../support/bookingScene';
import { onEveryStore } from '../../support/stores/everyStore';
import { seedReader } from '../../support/stores/seedArchive';

onEveryStore("A reader's own visits", (store) => {
  it('are listed with the coming ones first', async () => {
    const { archive, reader, booked } = await bookingScene({ store });
    const later = await booked({ input: { sessionId: '2026-03-06/fri-am' } });
    const sooner = await booked({ input: { sessionId: '2026-03-04/wed-pm' } });
    const cancelled = await booked({ input: { sessionId: '2026-03-05/thu-am' } });
    await valueOf({ archive, action: 'visits.cancel', caller: reader, input: { id: cancelled.id } });
    const { visits } = await valueOf({ archive, action: 'visits.mine', caller: reader, input: {} });
    expect(visits.map(({ id, state, items }) => [id, state, items])).toEqual([
      [sooner.id, 'REQUESTED', 1],
      [later.id, 'REQUESTED', 1],
      [cancelled.id, 'CANCELLED', 1],
    ]);
  });

  it('answer for somebody else’s visit exactly as for one that does not exist', async () => {
    const { archive, booked, placesTaken } = await bookingScene({ store });
    const { id } = await booked();
    const stranger = await seedReader(archive, '读者乙');
    const ask = async (action: 'visits.visit' | 'visits.cancel', visit: string) => {
      const answer = await callFunction({ archive, action, caller: stranger, input: { id: visit } });
      return answer.ok ? answer : answer.error;
    };
    for (const action of ['visits.visit', 'visits.cancel'] as const) {
      expect(await ask(action, id)).toEqual({ code: 'NOT_FOUND' });
      expect(await ask(action, '00000000-0000-4000-8000-000000000000')).toEqual({ code: 'NOT_FOUND' });
    }
    expect(await placesTaken()).toEqual([1]);
  });

  it('give their place back when cancelled, and are cancelled once', async () => {
    const { archive, reader, booked, placesTaken } = await bookingScene({ store });
    const { id } = await booked();
    const cancel = () => callFunction({ archive, action: 'visits.cancel', caller: reader, input: { id } });
    expect(await cancel()).toMatchObject({ ok: true, value: { state: 'CANCELLED', cancellable: false } });
    expect(await placesTaken()).toEqual([0]);
    expect(await cancel()).toMatchObject({
      error: { code: 'CANNOT_CANCEL', fields: { state: 'CANCELLED' } },
    });
    expect(await placesTaken()).toEqual([0]);
    expect((await booked()).state).toBe('REQUESTED');
  });

  it.each([
    ['a minute before the session begins', '2026-03-04T00:59:00Z', true],
    ['when it has begun', '2026-03-04T01:00:00Z', false],
  ])('can be cancelled %s: %s', async (_when, now, allowed) => {
    const { archive, reader, booked } = await bookingScene({ store });
    const { id } = await booked();
    const call = { archive, caller: reader, input: { id }, now: new Date(now) };
    expect((await valueOf({ ...call, action: 'visits.visit' })).cancellable).toBe(allowed);
    const answer = await callFunction({ ...call, action: 'visits.cancel' });
    expect(answer.ok).toBe(allowed);
  });

  it('keep what the reader has typed as contact, finished or not, for that reader alone', async () => {
    const { archive, reader } = await bookingScene({ store });
    const contactOf = (caller: typeof reader) =>
      valueOf({ archive, action: 'visits.contact', caller, input: {} });
    expect(await contactOf(reader)).toEqual({ name: '', phone: '' });
    const halfTyped = { name: '读', phone: PHONE.slice(0, 6) };
    await valueOf({ archive, action: 'visits.saveContact', caller: reader, input: halfTyped });
    expect(await contactOf(reader)).toEqual(halfTyped);
    expect(await contactOf(await seedReader(archive, '读者乙'))).toEqual({ name: '', phone: '' });
  });

  it('show the days of the window with the rules of booking to anyone', async () => {
    const { archive, booked } = await bookingScene({ store, rules: { windowDays: 40 } });
    await booked();
    await store.db
      .insertInto('special_day')
      .values({ archive_key: archive.key, date: '2026-03-05', open: false, reason: '盘库' })
      .execute();
    const { days, rules } = await valueOf({ archive, action: 'visits.sessions', input: {} });
    const shown = (date: string) => days.find((day) => day.date === date);
    expect(rules).toEqual({ maxItems: 12, noticeDays: 2, windowDays: 40, maxOpenVisits: 3 });
    expect(days).toHaveLength(41);
    expect(shown('2026-03-03')).toMatchObject({ state: 'TOO_SOON', sessions: [] });
    expect(shown('2026-03-04')?.sessions.map(({ id, placesLeft }) => [id, placesLeft])).toEqual([
      ['2026-03-04/wed-am', 19],
      ['2026-03-04/wed-pm', 20],
    ]);
    expect(shown('2026-03-05')).toMatchObject({
      state: 'CLOSED',
      closure: { reason: 'SPECIAL', name: '盘库' },
    });
    expect(shown('2026-03-07')).toMatchObject({
      state: 'CLOSED',
      closure: { reason: 'WEEKDAY', name: null },
    });
    expect(shown('2026-04-06')).toMatchObject({
      state: 'CLOSED',
      closure: { reason: 'HOLIDAY', name: '清明节' },
    });
  });
});
