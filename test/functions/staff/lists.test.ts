import { callFunction, valueOf } from '../../support/functions';
import { bookingScene } from '../../support/bookingScene';
import { onEveryStore } from '../../support/stores/everyStore';
import { seedEntry, seedPeople } from '../../support/stores/seedArchive';

onEveryStore("The staff's lists", (store) => {
  /** A minute apart, except that every fifth comes at the same instant as the one before. */
  const requestedAt = (index: number) =>
    new Date(Date.parse('2026-03-02T02:00:00Z') + (index - (index % 5 === 4 ? 1 : 0)) * 60_000);

  it('queue the requests, oldest first, in pages without gaps or repeats', async () => {
    const { archive, staff, booked } = await bookingScene({ store, capacity: 200 });
    const names = Array.from({ length: 120 }, (_, index) => `读者${index}`);
    const readers = await seedPeople({ archive, role: 'reader', names });
    const asked = [];
    for (const [index, by] of readers.entries()) asked.push(await booked({ by, now: requestedAt(index) }));
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await valueOf({ archive, action: 'staff.requests', caller: staff, input: { cursor } });
      expect(page.visits.length).toBeLessThanOrEqual(50);
      expect(page.waiting).toBe(120);
      seen.push(...page.visits.map((visit) => visit.id));
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    const order = asked.map(({ id, requestedAt: at }) => `${at} ${id}`).sort();
    expect(seen).toEqual(order.map((line) => line.split(' ')[1]));
  });

  it('go on after the page before while requests are decided', async () => {
    const { archive, staff, booked } = await bookingScene({ store, capacity: 200 });
    const names = Array.from({ length: 60 }, (_, index) => `读者${index}`);
    const readers = await seedPeople({ archive, role: 'reader', names });
    for (const [index, by] of readers.entries()) await booked({ by, now: requestedAt(index) });
    const call = { archive, action: 'staff.requests', caller: staff } as const;
    const first = await valueOf({ ...call, input: {} });
    for (const { id } of first.visits.slice(0, 7))
      await valueOf({ archive, action: 'staff.confirm', caller: staff, input: { id } });
    const second = await valueOf({ ...call, input: { cursor: first.nextCursor ?? '' } });
    expect([second.visits.length, second.waiting, second.nextCursor]).toEqual([10, 53, null]);
    const again = new Set(first.visits.map((visit) => visit.id));
    expect(second.visits.filter((visit) => again.has(visit.id))).toEqual([]);
  });

  it.each([
    'x',
    '2026-03-02T02:00:00.000Z_1',
    '2026-99-99T99:99:99.999Z_00000000-0000-4000-8000-000000000000',
    '2026-02-30T02:00:00.000Z_00000000-0000-4000-8000-000000000000',
    '2026-03-02T24:00:00.000Z_00000000-0000-4000-8000-000000000000',
    '0000-01-01T02:00:00.000Z_00000000-0000-4000-8000-000000000000',
  ])('refuse a cursor that they did not give: %s', async (cursor) => {
    const { archive, staff } = await bookingScene({ store });
    const answer = await callFunction({
      archive,
      action: 'staff.requests',
      caller: staff,
      input: { cursor },
    });
    expect(answer).toMatchObject({ error: { code: 'INVALID_INPUT', fields: { cursor: 'WRONG_FORMAT' } } });
  });

  it('show a day with its sessions and those who are expected', async () => {
    const { archive, reader, staff, booked, entryId } = await bookingScene({ store });
    const [second, third] = await seedPeople({ archive, role: 'reader', names: ['读者乙', '读者丙'] });
    const other = await seedEntry({ archive, title: '婚姻登记册' });
    const morning = await booked({ input: { entryIds: [other, entryId] } });
    const afternoon = await booked({ by: second, input: { sessionId: '2026-03-04/wed-pm' } });
    const cancelled = await booked({ by: third });
    await valueOf({ archive, action: 'visits.cancel', caller: third, input: { id: cancelled.id } });
    await valueOf({ archive, action: 'staff.confirm', caller: staff, input: { id: afternoon.id } });
    await booked({ by: reader, input: { sessionId: '2026-03-05/thu-am' } });

    const day = await valueOf({ archive, action: 'staff.day', caller: staff, input: { date: '2026-03-04' } });
    expect(day).toMatchObject({
      date: '2026-03-04',
      sessions: [
        {
          starts: '09:00',
          capacity: 20,
          taken: 1,
          visits: [
            { id: morning.id, items: 2, firstTitle: '婚姻登记册', readerName: '读者甲', state: 'REQUESTED' },
          ],
        },
        { starts: '13:30', taken: 1, visits: [{ id: afternoon.id, state: 'CONFIRMED' }] },
      ],
    });
    expect(day.sessions.map((session) => session.visits.length)).toEqual([1, 1]);
  });

  it.each(['0000-01-01', '0999-12-31', '2026-02-30'])('refuse a day that is no date: %s', async (date) => {
    const { archive, staff } = await bookingScene({ store });
    const answer = await callFunction({ archive, action: 'staff.day', caller: staff, input: { date } });
    expect(answer).toMatchObject({ error: { code: 'INVALID_INPUT', fields: { date: 'WRONG_FORMAT' } } });
  });

  it('still show the visits of a day that was closed after they were booked', async () => {
    const { archive, staff, booked } = await bookingScene({ store });
    const { id } = await booked();
    const closed = { archive_key: archive.key, date: '2026-03-04', open: false, reason: '盘库' };
    await store.db.insertInto('special_day').values(closed).execute();
    const day = await valueOf({ archive, action: 'staff.day', caller: staff, input: { date: '2026-03-04' } });
    expect(day.sessions).toMatchObject([{ starts: '09:00', visits: [{ id }] }]);
    const sunday = await valueOf({
      archive,
      action: 'staff.day',
      caller: staff,
      input: { date: '2026-03-08' },
    });
    expect(sunday.sessions).toEqual([]);
  });
});
