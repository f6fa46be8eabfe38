import { randomUUID } from 'node:crypto';
import { bookingScene, PHONE } from '../../support/bookingScene';
import { callFunction, valueOf } from '../../support/functions';
import { onEveryStore } from '../../support/stores/everyStore';
import { seedReader } from '../../support/stores/seedArchive';

onEveryStore('The same idempotency key', (store) => {
  async function bookingWithKey(capacity?: number) {
    const scene = await bookingScene({ store, capacity });
    const idempotencyKey = randomUUID();
    const { archive, reader, request } = scene;
    const submit = (given: Parameters<typeof request>[0] = {}, caller = reader) =>
      callFunction({ archive, action: 'visits.book', caller, idempotencyKey, input: request(given) });
    const visits = () =>
      store.db.selectFrom('visit').select('id').where('archive_key', '=', archive.key).execute();
    const visitOf = (answer: Awaited<ReturnType<typeof submit>>) => {
      if (!answer.ok) throw new Error(`The booking was refused: ${answer.error.code}`);
      return answer.value;
    };
    return { ...scene, idempotencyKey, submit, visits, visitOf };
  }

  it('sent 50 times at once makes one visit, and every answer is the same', async () => {
    const { submit, visits, placesTaken } = await bookingWithKey();
    const answers = await Promise.all(Array.from({ length: 50 }, () => submit()));
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(answers[0]).toMatchObject({ ok: true, value: { state: 'REQUESTED' } });
    expect(await visits()).toHaveLength(1);
    expect(await placesTaken()).toEqual([1]);
  });

  it('answers later with the same visit as it has become', async () => {
    const { archive, reader, submit, visits, visitOf } = await bookingWithKey();
    const first = await submit();
    const { id } = visitOf(first);
    await valueOf({ archive, action: 'visits.cancel', caller: reader, input: { id } });
    const again = await submit();
    expect(again).toMatchObject({ ok: true, value: { id, state: 'CANCELLED' } });
    expect(again).toEqual(
      await callFunction({ archive, action: 'visits.visit', caller: reader, input: { id } }),
    );
    expect(await visits()).toHaveLength(1);
  });

  it('with another body, or for another action, is a conflict', async () => {
    const { archive, reader, submit, visits } = await bookingWithKey();
    const idempotencyKey = randomUUID();
    await submit();
    expect(await submit({ purposeNote: '别的' })).toMatchObject({ error: { code: 'IDEMPOTENCY_CONFLICT' } });
    const save = { archive, action: 'visits.saveContact', caller: reader, idempotencyKey } as const;
    await callFunction({ ...save, input: { name: '甲', phone: '' } });
    const [visit] = await visits();
    const cancel = await callFunction({ ...save, action: 'visits.cancel', input: { id: visit?.id ?? '' } });
    expect(cancel).toMatchObject({ error: { code: 'IDEMPOTENCY_CONFLICT' } });
    expect(await visits()).toHaveLength(1);
  });

  it('takes the order of the keys in the body for no difference', async () => {
    const { submit, request } = await bookingWithKey();
    const first = await submit();
    const turned = Object.fromEntries(Object.entries(request()).reverse());
    expect(await submit(turned)).toEqual(first);
  });

  it('repeats a refusal, also when it would succeed by now', async () => {
    const { archive, reader, booked, submit, placesTaken } = await bookingWithKey(1);
    const other = await seedReader(archive, '读者乙');
    const { id } = await booked({ by: other });
    const refusal = { ok: false, error: { code: 'SESSION_FULL' } };
    expect(await submit()).toMatchObject(refusal);
    await valueOf({ archive, action: 'visits.cancel', caller: other, input: { id } });
    expect(await submit()).toMatchObject(refusal);
    expect(await placesTaken()).toEqual([0]);
    expect((await callFunction({ archive, action: 'visits.mine', caller: reader, input: {} })).ok).toBe(true);
  });

  it('of another reader is another key', async () => {
    const { archive, submit, visits } = await bookingWithKey();
    await submit();
    expect((await submit({}, await seedReader(archive, '读者乙'))).ok).toBe(true);
    expect(await visits()).toHaveLength(2);
  });

  it('of a decision shows the reader’s number again only with another look in the audit', async () => {
    const { archive, staff, booked } = await bookingScene({ store });
    const { id } = await booked();
    const confirm = () =>
      callFunction({
        archive,
        action: 'staff.confirm',
        caller: staff,
        idempotencyKey: 'confirm-key',
        input: { id },
      });
    const first = await confirm();
    expect(first).toMatchObject({ ok: true, value: { state: 'CONFIRMED', contact: { phone: PHONE } } });
    expect(await confirm()).toEqual(first);
    const links = await store.db
      .selectFrom('audit')
      .select(['action', 'outcome', 'object'])
      .where('archive_key', '=', archive.key)
      .orderBy('number')
      .execute();
    expect(links).toEqual([
      { action: 'staff.confirm', outcome: 'DONE', object: id },
      { action: 'staff.visit', outcome: 'DONE', object: id },
    ]);
  });
});
