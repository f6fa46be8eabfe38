import { randomBytes } from 'node:crypto';
import type { KnownCaller } from '@functions/common/caller';
import { newPerson } from '@functions/common/people';
import { createSealer, type Sealer } from '@functions/common/sealing';
import { AVAILABILITY, type Availability, type Openness } from '@/shared/domain/catalogue/catalogueRecord';
import { initialBookingRules, type BookingRules } from '@/shared/domain/visits/bookingRules';
import type { TestStore } from './everyStore';

/** An archive of one test: nothing in it is shared with another test. */
export type TestArchive = {
  key: string;
  store: TestStore;
  sealer: Sealer;
  /** Log lines of the functions called on it. */
  logged: string[];
};

type SeedOptions = {
  store: TestStore;
  rules?: Partial<BookingRules>;
  /** Places in each session. */
  capacity?: number;
};

const MORNING = { starts: '09:00', ends: '11:30' };
const AFTERNOON = { starts: '13:30', ends: '16:30' };

/** An archive that opens Monday to Friday, with sessions 'mon-am', 'mon-pm', 'tue-am' … and no other data. */
export async function seedArchive({ store, rules, capacity = 20 }: SeedOptions): Promise<TestArchive> {
  const key = `test-${randomBytes(6).toString('hex')}`;
  const archive_key = key;
  const { db } = store;
  await db
    .insertInto('archive')
    .values({
      archive_key,
      name: '测试档案馆',
      telephone: '000-0000-0000',
      address: '测试路 1 号',
      demo: true,
      booking_rules: JSON.stringify({ ...initialBookingRules, ...rules }),
    })
    .execute();
  const templates = ['mon', 'tue', 'wed', 'thu', 'fri'].flatMap((day, index) => [
    {
      archive_key,
      id: `${day}-am`,
      weekday: index + 1,
      ...MORNING,
      capacity,
      valid_from: null,
      valid_to: null,
    },
    {
      archive_key,
      id: `${day}-pm`,
      weekday: index + 1,
      ...AFTERNOON,
      capacity,
      valid_from: null,
      valid_to: null,
    },
  ]);
  await db.insertInto('session_template').values(templates).execute();
  await db
    .insertInto('fonds')
    .values({ archive_key, code: 'Q001', id: 1, name: '测试全宗', about: '[]' })
    .execute();
  await db.insertInto('category').values({ archive_key, id: 1, name: '文书' }).execute();
  return { key, store, sealer: createSealer(Buffer.alloc(32, 'test key')), logged: [] };
}

/** People who have signed in, as the functions are told about them. */
export async function seedPeople(options: {
  archive: TestArchive;
  role: KnownCaller['role'];
  names: readonly string[];
}): Promise<KnownCaller[]> {
  const { archive, role, names } = options;
  const now = new Date('2026-01-01T00:00:00Z');
  const people = names.map((name) => ({
    ...newPerson({ archiveKey: archive.key, now }),
    role,
    name,
    openid_hmac: null,
  }));
  await archive.store.db.insertInto('person').values(people).execute();
  return people.map(({ id, name }) => ({ id, name, role }));
}

/** One reader. */
export async function seedReader(archive: TestArchive, name = '读者甲'): Promise<KnownCaller> {
  const [reader] = await seedPeople({ archive, role: 'reader', names: [name] });
  return reader!;
}

/** One member of staff. */
export async function seedStaff(archive: TestArchive, name = '馆员甲'): Promise<KnownCaller> {
  const [staff] = await seedPeople({ archive, role: 'staff', names: [name] });
  return staff!;
}

/** One catalogue entry; answers its id. */
export async function seedEntry(options: {
  archive: TestArchive;
  title?: string;
  openness?: Openness;
  availability?: Availability;
  location?: string | null;
}): Promise<string> {
  const {
    archive,
    title = '关于修桥的请示',
    openness = 'OPEN',
    availability = 'BY_ORDER',
    location = null,
  } = options;
  const id = randomBytes(8).toString('hex');
  const code = `Q001-WS-${id}`;
  await archive.store.db
    .insertInto('entry')
    .values({
      archive_key: archive.key,
      id,
      code,
      code_key: code,
      code_sort: code,
      level: 'ITEM',
      title,
      openness,
      category_id: 1,
      fonds_code: 'Q001',
      series: 'WS',
      volume: '1',
      item: id,
      availability: AVAILABILITY.indexOf(availability),
      location,
      content_hash: id,
    })
    .execute();
  return id;
}

/** The archive closes an entry that it had opened, or opens it again. */
export async function setOpenness(options: {
  archive: TestArchive;
  id: string;
  openness: Openness;
}): Promise<void> {
  const { archive, id, openness } = options;
  await archive.store.db
    .updateTable('entry')
    .set({ openness })
    .where('archive_key', '=', archive.key)
    .where('id', '=', id)
    .execute();
}
