import { createHash, randomInt } from 'node:crypto';
import { bookingScene } from '../../support/bookingScene';
import { callFunction, sendEvent, valueOf } from '../../support/functions';
import { onEveryStore, type TestStore } from '../../support/stores/everyStore';

onEveryStore('A telephone number', (store) => {
  it('is in no table, log line or error once it was given, only in the answers to its owner and to staff', async () => {
    const { archive, reader, staff, request, booked } = await bookingScene({ store });
    const phone = `000${randomInt(10_000_000, 99_999_999)}`;
    const contact = { name: '读者甲', phone };
    const visit = await booked({ input: { contact } });
    await valueOf({ archive, action: 'visits.saveContact', caller: reader, input: contact });
    expect(
      (await valueOf({ archive, action: 'staff.confirm', caller: staff, input: { id: visit.id } })).contact
        .phone,
    ).toBe(phone);
    expect((await valueOf({ archive, action: 'visits.contact', caller: reader, input: {} })).phone).toBe(
      phone,
    );

    const refused = await callFunction({
      archive,
      action: 'visits.book',
      caller: reader,
      input: request({ contact }),
    });
    const invalid = await sendEvent({
      archive,
      functionName: 'visits',
      caller: reader,
      event: {
        action: 'saveContact',
        input: { ...contact, phone: `${phone}${phone}` },
        idempotencyKey: 'canary-key',
      },
    });
    const elsewhere = { ...archive, key: 'no-such-archive' };
    const failed = await callFunction({
      archive: elsewhere,
      action: 'visits.book',
      caller: reader,
      input: request({ contact }),
    });
    expect([refused.ok, invalid.ok, failed]).toEqual([
      false,
      false,
      expect.objectContaining({ error: { code: 'INTERNAL' } }),
    ]);

    const written = [await everyRow(store), archive.logged, refused, invalid, failed].map((each) =>
      JSON.stringify(each),
    );
    expect(archive.logged.length).toBeGreaterThan(0);
    for (const text of written) {
      expect(text).not.toContain(phone);
      expect(text).not.toContain(Buffer.from(phone).toString('hex'));
      // Whoever has the tables could try all numbers against a hash without a key.
      for (const guess of [phone, JSON.stringify(contact)])
        expect(text).not.toContain(createHash('sha256').update(guess).digest('hex'));
      expect(text).not.toContain(Buffer.from(phone).toString('base64').slice(0, 12));
    }
  });

  it('would be found in a table: the search sees every row', async () => {
    const { booked } = await bookingScene({ store });
    const { number } = await booked({ input: { purposeNote: '查一查这句话' } });
    const rows = JSON.stringify(await everyRow(store));
    expect(rows).toContain(number);
    expect(rows).toContain('查一查这句话');
  });
});

async function everyRow(store: TestStore): Promise<string[]> {
  const tables = await store.db.introspection.getTables();
  const rows = await Promise.all(
    tables.map(({ name }) =>
      store.pool.query<{ row: string }>(`select each::text as row from "${name}" as each`),
    ),
  );
  return rows.flatMap((result) => result.rows.map(({ row }) => row));
}
