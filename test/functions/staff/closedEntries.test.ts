import { callFunction, valueOf } from '../../support/functions';
import { bookingScene } from '../../support/bookingScene';
import { onEveryStore } from '../../support/stores/everyStore';
import { seedEntry, setOpenness } from '../../support/stores/seedArchive';

onEveryStore('An entry that is closed after it was asked for', (store) => {
  /** A visit for two entries, the first of which has been closed since. */
  async function closedSince() {
    const scene = await bookingScene({ store });
    const { archive, entryId } = scene;
    const closed = await seedEntry({ archive, title: '一份后来收回的名册' });
    const { id } = await scene.booked({ input: { entryIds: [closed, entryId] } });
    await setOpenness({ archive, id: closed, openness: 'CONTROLLED' });
    return { ...scene, id, closed };
  }

  it('is marked for the staff, on the visit and in their lists', async () => {
    const { archive, staff, id, closed, entryId } = await closedSince();
    const call = { archive, caller: staff };
    const { items } = await valueOf({ ...call, action: 'staff.visit', input: { id } });
    expect(items.map(({ entryId: item, title, open }) => [item, title, open])).toEqual([
      [closed, '一份后来收回的名册', false],
      [entryId, '关于修桥的请示', true],
    ]);
    const { visits } = await valueOf({ ...call, action: 'staff.requests', input: {} });
    expect(visits).toMatchObject([{ id, allOpen: false, items: 2 }]);
    const day = await valueOf({ ...call, action: 'staff.day', input: { date: '2026-03-04' } });
    expect(day.sessions[0]?.visits).toMatchObject([{ id, allOpen: false }]);
  });

  it('keeps the staff from confirming, with the entry named, but not from declining', async () => {
    const { archive, staff, id, closed, placesTaken } = await closedSince();
    const call = { archive, caller: staff };
    expect(await callFunction({ ...call, action: 'staff.confirm', input: { id } })).toMatchObject({
      error: { code: 'ENTRY_NOT_OPEN', fields: { entryIds: closed } },
    });
    expect(await placesTaken()).toEqual([1]);
    const input = { id, reason: '其中一份现在不开放' };
    const declined = await valueOf({ ...call, action: 'staff.decline', input });
    expect(declined.state).toBe('DECLINED');
  });

  it('can be confirmed once it is open again, and closed once more it is marked once more', async () => {
    const { archive, staff, id, closed } = await closedSince();
    const call = { archive, caller: staff, input: { id } };
    await setOpenness({ archive, id: closed, openness: 'OPEN' });
    const confirmed = await valueOf({ ...call, action: 'staff.confirm' });
    expect(confirmed.items.map(({ open }) => open)).toEqual([true, true]);
    await setOpenness({ archive, id: closed, openness: 'CONTROLLED' });
    expect((await valueOf({ ...call, action: 'staff.visit' })).items[0]?.open).toBe(false);
  });

  it('counts as closed when it is no longer in the catalogue at all', async () => {
    const { archive, staff, id, closed } = await closedSince();
    await store.db
      .deleteFrom('entry')
      .where('archive_key', '=', archive.key)
      .where('id', '=', closed)
      .execute();
    const { items } = await valueOf({ archive, caller: staff, action: 'staff.visit', input: { id } });
    expect(items[0]).toMatchObject({ title: '一份后来收回的名册', open: false });
  });

  it('does not show its code and title to the reader any more, nor when the visit is cancelled', async () => {
    const { archive, reader, id, closed, entryId } = await closedSince();
    const call = { archive, caller: reader, input: { id } };
    const expected = [
      { entryId: closed, code: null, title: null },
      { entryId, title: '关于修桥的请示' },
    ];
    for (const action of ['visits.visit', 'visits.cancel'] as const) {
      const answer = await callFunction({ ...call, action });
      expect(answer).toMatchObject({ ok: true, value: { items: expected } });
      expect(JSON.stringify(answer)).not.toContain('后来收回');
    }
  });
});
