import { callFunction } from '../../support/functions';
import { bookingScene } from '../../support/bookingScene';
import { onPostgres } from '../../support/stores/everyStore';
import { seedStaff } from '../../support/stores/seedArchive';

onPostgres('Two of the staff who act on one request at the same time', (store) => {
  it('decide it once: the second is told what the first did', async () => {
    for (let round = 0; round < 30; round++) {
      const { archive, staff, booked, placesTaken } = await bookingScene({ store });
      const { id } = await booked();
      const colleague = await seedStaff(archive, '馆员乙');
      const answers = await Promise.all([
        callFunction({ archive, action: 'staff.confirm', caller: staff, input: { id } }),
        callFunction({
          archive,
          action: 'staff.decline',
          caller: colleague,
          input: { id, reason: '该卷正在修复' },
        }),
      ]);
      const [winner] = answers.flatMap((answer) => (answer.ok ? [answer.value.state] : []));
      const told = answers.flatMap((answer) => (answer.ok ? [] : [answer.error]));
      expect(told).toEqual([
        {
          code: 'ALREADY_DECIDED',
          fields:
            winner === 'CONFIRMED'
              ? { state: 'CONFIRMED', by: '馆员甲', at: '2026-03-02T02:00:00.000Z' }
              : { state: 'DECLINED', by: '馆员乙', at: '2026-03-02T02:00:00.000Z', reason: '该卷正在修复' },
        },
      ]);
      expect(await placesTaken()).toEqual([winner === 'CONFIRMED' ? 1 : 0]);
    }
  });

  it('or against the reader who cancels: the place is given back once, and the audit is whole', async () => {
    for (let round = 0; round < 30; round++) {
      const { archive, reader, staff, booked, placesTaken } = await bookingScene({ store });
      const { id } = await booked();
      const [declined, cancelled] = await Promise.all([
        callFunction({
          archive,
          action: 'staff.decline',
          caller: staff,
          input: { id, reason: '该卷正在修复' },
        }),
        callFunction({ archive, action: 'visits.cancel', caller: reader, input: { id } }),
      ]);
      expect([declined.ok, cancelled.ok].sort()).toEqual([false, true]);
      expect(declined.ok ? 'first' : declined.error.code).toBe(declined.ok ? 'first' : 'ALREADY_DECIDED');
      expect(cancelled.ok ? 'first' : cancelled.error.code).toBe(cancelled.ok ? 'first' : 'CANNOT_CANCEL');
      expect(await placesTaken()).toEqual([0]);
    }
  });
});
