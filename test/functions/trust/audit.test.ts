import { findAuditBreak, recordAudit } from '@functions/common/audit';
import { onEveryStore, type TestStore } from '../../support/stores/everyStore';
import { seedArchive, seedStaff, type TestArchive } from '../../support/stores/seedArchive';

onEveryStore('The audit chain', (store) => {
  /** A chain of ten links. */
  async function chain() {
    const archive = await seedArchive({ store });
    const caller = await seedStaff(archive);
    for (let minute = 0; minute < 10; minute++) {
      const now = new Date(Date.UTC(2026, 2, 2, 2, minute, 0, 123));
      await store.db.transaction().execute((db) =>
        recordAudit({
          db,
          archiveKey: archive.key,
          caller,
          now,
          action: 'staff.visit',
          outcome: 'DONE',
          object: `visit ${minute}`,
        }),
      );
    }
    return {
      archive,
      breakIn: (anchor?: { number: string; hash: string }) =>
        findAuditBreak({ db: store.db, archiveKey: archive.key, anchor }),
    };
  }

  it('is whole when nobody has touched it', async () => {
    const { archive, breakIn } = await chain();
    expect(await breakIn()).toBeNull();
    expect(await breakIn(await headOf({ store, archive }))).toBeNull();
  });

  it('stays whole when many write at once', async () => {
    const { archive, breakIn } = await chain();
    const caller = await seedStaff(archive, '馆员乙');
    const write = () =>
      store.db.transaction().execute((db) =>
        recordAudit({
          db,
          archiveKey: archive.key,
          caller,
          now: new Date(),
          action: 'staff.visit',
          outcome: 'DONE',
          object: null,
        }),
      );
    await Promise.all(Array.from({ length: 30 }, write));
    expect(await breakIn()).toBeNull();
    expect((await headOf({ store, archive })).number).toBe('40');
  });

  it.each(['update audit set outcome = outcome', 'delete from audit', 'truncate audit'])(
    'lets the database refuse: %s',
    async (command) => {
      await chain();
      await expect(store.pool.query(command)).rejects.toThrow('audit is append-only');
    },
  );

  it.each([
    ['an edit', '4', "update audit set object = 'visit 99' where archive_key = $1 and number = 4"],
    [
      'an edit of who did it',
      '4',
      "update audit set person_id = 'nobody' where archive_key = $1 and number = 4",
    ],
    [
      'an edit of when',
      '4',
      "update audit set at = at + interval '1 millisecond' where archive_key = $1 and number = 4",
    ],
    ['a deletion', '4', 'delete from audit where archive_key = $1 and number = 4'],
    ['a deletion at the beginning', '1', 'delete from audit where archive_key = $1 and number = 1'],
    [
      'a changed order',
      '4',
      'update audit set number = case number when 4 then 5000 else 4 end where archive_key = $1 and number in (4, 5)',
    ],
  ])('finds %s behind the database’s back, and where', async (_what, number, command) => {
    const { archive, breakIn } = await chain();
    await tamper({ store, archive, command });
    expect(await breakIn()).toBe(number);
  });

  it('finds a cut-off end by the head that was noted elsewhere', async () => {
    const { archive, breakIn } = await chain();
    const anchor = await headOf({ store, archive });
    await tamper({ store, archive, command: 'delete from audit where archive_key = $1 and number > 7' });
    expect(await breakIn()).toBeNull();
    expect(await breakIn(anchor)).toBe('10');
  });

  it('finds an end that was cut off and written anew', async () => {
    const { archive, breakIn } = await chain();
    const anchor = await headOf({ store, archive });
    await tamper({ store, archive, command: 'delete from audit where archive_key = $1 and number > 9' });
    const caller = await seedStaff(archive, '馆员乙');
    await store.db.transaction().execute((db) =>
      recordAudit({
        db,
        archiveKey: archive.key,
        caller,
        now: new Date(),
        action: 'staff.visit',
        outcome: 'DONE',
        object: null,
      }),
    );
    expect(await breakIn()).toBeNull();
    expect(await breakIn(anchor)).toBe('10');
  });
});

async function headOf({ store, archive }: { store: TestStore; archive: TestArchive }) {
  return store.db
    .selectFrom('audit')
    .select(['number', 'hash'])
    .where('archive_key', '=', archive.key)
    .orderBy('number', 'desc')
    .executeTakeFirstOrThrow();
}

/** What somebody with all rights on the database can do. */
async function tamper({
  store,
  archive,
  command,
}: {
  store: TestStore;
  archive: TestArchive;
  command: string;
}) {
  await store.pool.query('alter table audit disable trigger user');
  await store.pool.query(command, [archive.key]);
  await store.pool.query('alter table audit enable trigger user');
}
