import { callFunction, valueOf } from '../../support/functions';
import { bookingScene, PHONE } from '../../support/bookingScene';
import { onEveryStore } from '../../support/stores/everyStore';
import { seedStaff } from '../../support/stores/seedArchive';

const MONDAY_NOON = new Date('2026-03-02T04:00:00Z');

onEveryStore('A decision of the staff', (store) => {
  it('confirms a visit: the reader sees it, the place stays taken', async () => {
    const { archive, reader, staff, booked, placesTaken } = await bookingScene({ store });
    const { id } = await booked();
    const call = { archive, input: { id }, now: MONDAY_NOON };
    expect(await valueOf({ ...call, action: 'staff.confirm', caller: staff })).toMatchObject({
      state: 'CONFIRMED',
      contact: { name: '读者甲', phone: PHONE },
      locations: ['3 号库 2 排'],
      history: [
        { state: 'REQUESTED', by: null, reason: null, at: '2026-03-02T02:00:00.000Z' },
        { state: 'CONFIRMED', by: '馆员甲', reason: null, at: '2026-03-02T04:00:00.000Z' },
      ],
    });
    const shown = await valueOf({ ...call, action: 'visits.visit', caller: reader });
    expect(shown).toMatchObject({ state: 'CONFIRMED', cancellable: true, declineReason: null });
    expect(await placesTaken()).toEqual([1]);
  });

  it('declines with a reason that the reader sees, and gives the place back', async () => {
    const { archive, reader, staff, booked, placesTaken } = await bookingScene({ store, capacity: 1 });
    const { id } = await booked();
    const input = { id, reason: '  该卷正在修复  ' };
    const declined = await valueOf({ archive, action: 'staff.decline', caller: staff, input });
    expect(declined).toMatchObject({ state: 'DECLINED', declineReason: '该卷正在修复' });
    const shown = await valueOf({ archive, action: 'visits.visit', caller: reader, input: { id } });
    expect(shown).toMatchObject({ state: 'DECLINED', declineReason: '该卷正在修复', cancellable: false });
    expect(await placesTaken()).toEqual([0]);
    expect((await booked()).state).toBe('REQUESTED');
  });

  it('is told what a colleague did first', async () => {
    const { archive, staff, booked } = await bookingScene({ store });
    const { id } = await booked();
    const second = await seedStaff(archive, '馆员乙');
    const call = { archive, now: MONDAY_NOON };
    await valueOf({ ...call, action: 'staff.decline', caller: staff, input: { id, reason: '该卷正在修复' } });
    const answer = await callFunction({ ...call, action: 'staff.confirm', caller: second, input: { id } });
    expect(answer).toMatchObject({
      ok: false,
      error: {
        code: 'ALREADY_DECIDED',
        fields: { state: 'DECLINED', by: '馆员甲', at: '2026-03-02T04:00:00.000Z', reason: '该卷正在修复' },
      },
    });
  });

  it('is told that the reader cancelled first', async () => {
    const { archive, reader, staff, booked, placesTaken } = await bookingScene({ store });
    const { id } = await booked();
    await valueOf({ archive, action: 'visits.cancel', caller: reader, input: { id }, now: MONDAY_NOON });
    const answer = await callFunction({
      archive,
      action: 'staff.decline',
      caller: staff,
      input: { id, reason: '该卷正在修复' },
    });
    expect(answer).toMatchObject({
      error: {
        code: 'ALREADY_DECIDED',
        fields: { state: 'CANCELLED', by: '', at: '2026-03-02T04:00:00.000Z' },
      },
    });
    expect(await placesTaken()).toEqual([0]);
  });

  it.each(['', ' ', '短', '长'.repeat(201)])(
    'needs a reason of 2 to 200 characters to decline: %j',
    async (reason) => {
      const { archive, staff, booked } = await bookingScene({ store });
      const { id } = await booked();
      const answer = await callFunction({
        archive,
        action: 'staff.decline',
        caller: staff,
        input: { id, reason },
      });
      expect(answer).toMatchObject({
        error: { code: 'INVALID_INPUT', fields: { reason: expect.any(String) } },
      });
    },
  );

  it('does not confirm a visit whose day is over, but can still decline it', async () => {
    const { archive, staff, booked, placesTaken } = await bookingScene({ store });
    const { id } = await booked();
    const call = { archive, caller: staff, now: new Date('2026-03-04T16:00:00Z') };
    const late = await callFunction({ ...call, action: 'staff.confirm', input: { id } });
    expect(late).toMatchObject({ error: { code: 'VISIT_DAY_OVER', fields: { date: '2026-03-04' } } });
    await valueOf({ ...call, action: 'staff.decline', input: { id, reason: '日子已经过了' } });
    expect(await placesTaken()).toEqual([0]);
  });

  it('cannot be made about a visit of another archive, nor one that does not exist', async () => {
    const { staff, archive } = await bookingScene({ store });
    const elsewhere = await (await bookingScene({ store })).booked();
    for (const id of [elsewhere.id, '00000000-0000-4000-8000-000000000000'])
      for (const action of ['staff.confirm', 'staff.visit'] as const) {
        const answer = await callFunction({ archive, action, caller: staff, input: { id } });
        expect(answer).toMatchObject({ error: { code: 'NOT_FOUND' } });
      }
  });

  it('is written into the audit with the visit, and so is seeing the telephone number', async () => {
    const { archive, staff, booked } = await bookingScene({ store });
    const { id } = await booked();
    await valueOf({ archive, action: 'staff.visit', caller: staff, input: { id } });
    await valueOf({ archive, action: 'staff.confirm', caller: staff, input: { id } });
    await callFunction({ archive, action: 'staff.confirm', caller: staff, input: { id } });
    const links = await store.db
      .selectFrom('audit')
      .select(['action', 'outcome', 'object', 'person_id'])
      .where('archive_key', '=', archive.key)
      .orderBy('number')
      .execute();
    expect(links).toEqual([
      { action: 'staff.visit', outcome: 'DONE', object: id, person_id: staff.id },
      { action: 'staff.confirm', outcome: 'DONE', object: id, person_id: staff.id },
    ]);
  });
});
