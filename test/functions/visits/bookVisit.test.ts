import { randomUUID } from 'node:crypto';
import { bookingScene, PHONE } from '../../support/bookingScene';
import { valueOf } from '../../support/functions';
import { onEveryStore } from '../../support/stores/everyStore';
import { seedArchive, seedEntry, seedReader } from '../../support/stores/seedArchive';

onEveryStore('Booking a visit', (store) => {
  it('takes a place at once and is not confirmed yet', async () => {
    const { archive, reader, entryId, book, placesTaken } = await bookingScene({ store });
    const other = await seedEntry({ archive, title: '婚姻登记册' });
    const answer = await book({ input: { entryIds: [entryId, other], purposeNote: '查祖父' } });
    expect(answer).toMatchObject({
      ok: true,
      value: {
        state: 'REQUESTED',
        number: expect.stringMatching(/^[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$/),
        date: '2026-03-04',
        starts: '09:00',
        ends: '11:30',
        requestedAt: '2026-03-02T02:00:00.000Z',
        items: [
          { entryId, title: '关于修桥的请示', state: 'REQUESTED' },
          { entryId: other, title: '婚姻登记册', state: 'REQUESTED' },
        ],
        purpose: 'FAMILY_HISTORY',
        purposeNote: '查祖父',
        declineReason: null,
        cancellable: true,
      },
    });
    expect(await placesTaken()).toEqual([1]);
    const { days } = await valueOf({ archive, action: 'visits.sessions', input: {} });
    const session = days.flatMap((day) => day.sessions).find(({ id }) => id === '2026-03-04/wed-am');
    expect(session?.placesLeft).toBe(19);
    const shown = await valueOf({ archive, action: 'visits.contact', caller: reader, input: {} });
    expect(shown).toEqual({ name: '读者甲', phone: PHONE });
  });

  it('counts an entry that is asked for twice once', async () => {
    const { entryId, book } = await bookingScene({ store });
    expect(await book({ input: { entryIds: [entryId, entryId] } })).toMatchObject({
      ok: true,
      value: { items: [{ entryId }] },
    });
  });

  it.each([
    ['a session that the archive does not have', '2026-03-04/wed-night', 'SESSION_NOT_FOUND'],
    ['a date that does not exist', '2026-02-31/wed-am', 'SESSION_NOT_FOUND'],
    ['a date of the year 0', '0000-01-01/wed-am', 'SESSION_NOT_FOUND'],
    ['a day within the days of notice', '2026-03-03/tue-am', 'TOO_SOON'],
    ['a day beyond the window', '2026-05-02/fri-am', 'TOO_LATE'],
    ['a day on which the reading room is closed', '2026-03-07/fri-am', 'DAY_CLOSED'],
    ['a public holiday', '2026-04-06/mon-am', 'DAY_CLOSED'],
  ])('refuses %s', async (_what, sessionId, code) => {
    const { book, placesTaken } = await bookingScene({ store });
    expect(await book({ input: { sessionId } })).toMatchObject({ ok: false, error: { code } });
    expect(await placesTaken()).toEqual([]);
  });

  it('refuses a day of a year whose holiday notice is not out', async () => {
    const { book } = await bookingScene({ store });
    const now = new Date('2026-12-01T02:00:00Z');
    const answer = await book({ input: { sessionId: '2027-01-04/mon-am' }, now });
    expect(answer).toMatchObject({
      ok: false,
      error: { code: 'CALENDAR_UNKNOWN', fields: { year: '2027' } },
    });
  });

  it('answers the same for an entry that is missing, not open or not to be seen', async () => {
    const { archive, entryId, book, placesTaken } = await bookingScene({ store });
    const refused = [
      'aaaaaaaaaaaaaaaa',
      await seedEntry({ archive, openness: 'CONTROLLED' }),
      await seedEntry({ archive, openness: 'UNREVIEWED' }),
      await seedEntry({ archive, availability: 'UNAVAILABLE' }),
    ];
    for (const id of refused)
      expect(await book({ input: { entryIds: [entryId, id] } })).toMatchObject({
        ok: false,
        error: { code: 'ENTRY_NOT_BOOKABLE', fields: { entryIds: id } },
      });
    expect(await placesTaken()).toEqual([]);
  });

  it('never finds an entry of another archive', async () => {
    const { book } = await bookingScene({ store });
    const elsewhere = await seedEntry({ archive: await seedArchive({ store }) });
    expect(await book({ input: { entryIds: [elsewhere] } })).toMatchObject({
      error: { code: 'ENTRY_NOT_BOOKABLE' },
    });
  });

  it('holds the limits of the archive: entries, visits ahead, one visit a day', async () => {
    const { archive, entryId, book, placesTaken } = await bookingScene({
      store,
      rules: { maxItems: 1, maxOpenVisits: 2 },
    });
    const other = await seedEntry({ archive });
    expect(await book({ input: { entryIds: [entryId, other] } })).toMatchObject({
      error: { code: 'TOO_MANY_ITEMS', fields: { limit: '1' } },
    });
    expect((await book()).ok).toBe(true);
    expect(await book({ input: { sessionId: '2026-03-04/wed-pm' } })).toMatchObject({
      error: { code: 'ALREADY_BOOKED_THAT_DAY' },
    });
    expect((await book({ input: { sessionId: '2026-03-05/thu-am' } })).ok).toBe(true);
    expect(await book({ input: { sessionId: '2026-03-06/fri-am' } })).toMatchObject({
      error: { code: 'TOO_MANY_VISITS', fields: { limit: '2' } },
    });
    expect(await placesTaken()).toEqual([1, 1]);
  });

  it('says that a session is full, and leaves nothing of the refused visit behind', async () => {
    const { archive, book, placesTaken } = await bookingScene({ store, capacity: 1 });
    expect((await book()).ok).toBe(true);
    const late = await seedReader(archive, '读者乙');
    expect(await book({ by: late })).toMatchObject({ error: { code: 'SESSION_FULL' } });
    expect(await placesTaken()).toEqual([1]);
    const visits = await store.db
      .selectFrom('visit')
      .select('reader_id')
      .where('archive_key', '=', archive.key)
      .execute();
    expect(visits.map((visit) => visit.reader_id)).not.toContain(late.id);
  });

  it('has the database itself refuse a second visit of one reader on one day', async () => {
    const { archive, reader, book } = await bookingScene({ store });
    await book();
    const {
      id: _id,
      number: _number,
      ...first
    } = await store.db
      .selectFrom('visit')
      .selectAll()
      .where('archive_key', '=', archive.key)
      .where('reader_id', '=', reader.id)
      .executeTakeFirstOrThrow();
    const second = store.db.insertInto('visit').values({ ...first, id: randomUUID(), number: 'AAAA-AAAA' });
    await expect(second.execute()).rejects.toMatchObject({ code: '23505', constraint: 'visit_one_a_day' });
  });
});
