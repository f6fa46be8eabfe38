import type { KnownCaller } from '@functions/common/caller';
import { bookingScene, type BookingScene } from '../../support/bookingScene';
import { callFunction } from '../../support/functions';
import { onPostgres, type TestStore } from '../../support/stores/everyStore';
import { seedPeople, seedStaff } from '../../support/stores/seedArchive';
import { seededRandom, shuffled } from '../../support/seededRandom';

const PLACES = 20;
const READERS = 500;
const SEEDS = Array.from({ length: 20 }, (_, seed) => seed + 1);
const RACE_TIMEOUT = 180_000;

onPostgres('A race', (store) => {
  it.each(SEEDS)(
    'of 500 readers for 20 places has exactly 20 winners, seed %d',
    async (seed) => {
      const scene = await bookingScene({ store, capacity: PLACES });
      const readers = await crowd({ scene, count: READERS });
      const random = seededRandom(seed);
      const answers = await Promise.all(
        shuffled({ items: readers, random }).map(async (by) => {
          await pause(random() * 50);
          return { by: by.id, answer: await scene.book({ by }) };
        }),
      );
      const winners = answers.filter(({ answer }) => answer.ok);
      expect(new Set(winners.map(({ by }) => by)).size).toBe(PLACES);
      expect(winners).toHaveLength(PLACES);
      const losers = answers.flatMap(({ answer }) => (answer.ok ? [] : [answer.error.code]));
      expect(new Set(losers)).toEqual(new Set(['SESSION_FULL']));
      expect(await scene.placesTaken()).toEqual([PLACES]);
      expect(await activeVisits({ store, scene })).toBe(PLACES);
    },
    RACE_TIMEOUT,
  );

  it(
    'of booking, cancelling, confirming and declining leaves as many places taken as there are visits',
    async () => {
      const scene = await bookingScene({ store, capacity: 8 });
      const readers = await crowd({ scene, count: 60 });
      const staff = await seedStaff(scene.archive, '馆员乙');
      const random = seededRandom(7);
      const codes = new Set<string>();
      await Promise.all(readers.map((reader) => live({ scene, reader, staff, random, codes })));
      const expected = ['ALREADY_BOOKED_THAT_DAY', 'ALREADY_DECIDED', 'CANNOT_CANCEL', 'SESSION_FULL'];
      expect([...codes].filter((code) => !expected.includes(code))).toEqual([]);
      expect(codes).toContain('SESSION_FULL');
      const active = await activeVisits({ store, scene });
      expect(await scene.placesTaken()).toEqual([active]);
      expect(active).toBeLessThanOrEqual(8);
      expect(active).toBeGreaterThan(0);
    },
    RACE_TIMEOUT,
  );

  it('for the places that others give back ends full, never overfull', async () => {
    const scene = await bookingScene({ store, capacity: 5 });
    const [first, second] = [await crowd({ scene, count: 5 }), await crowd({ scene, count: 40 })];
    const visits = await Promise.all(first.map((by) => scene.booked({ by })));
    const cancelled = visits.map((visit, index) =>
      callFunction({
        archive: scene.archive,
        action: 'visits.cancel',
        caller: first[index],
        input: { id: visit.id },
      }),
    );
    const persistent = second.map(async (by) => {
      for (let attempt = 0; attempt < 20; attempt++) {
        if ((await scene.book({ by })).ok) return 1;
        await pause(5);
      }
      return 0;
    });
    await Promise.all(cancelled);
    const won = (await Promise.all(persistent)).reduce<number>((sum, each) => sum + each, 0);
    expect(won).toBe(5);
    expect(await scene.placesTaken()).toEqual([5]);
  });

  it('of one reader with ten tabs for ten days makes no more visits than are allowed', async () => {
    const scene = await bookingScene({ store, rules: { maxOpenVisits: 3 } });
    const days = [
      '04/wed',
      '05/thu',
      '06/fri',
      '09/mon',
      '10/tue',
      '11/wed',
      '12/thu',
      '13/fri',
      '16/mon',
      '17/tue',
    ];
    const answers = await Promise.all(
      days.map((day) => scene.book({ input: { sessionId: `2026-03-${day}-am` } })),
    );
    expect(answers.filter((answer) => answer.ok)).toHaveLength(3);
    expect(await activeVisits({ store, scene })).toBe(3);
  });

  it('of one reader for the two sessions of one day makes one visit', async () => {
    for (let round = 0; round < 20; round++) {
      const scene = await bookingScene({ store });
      const answers = await Promise.all(
        ['am', 'pm', 'am', 'pm'].map((part) =>
          scene.book({ input: { sessionId: `2026-03-04/wed-${part}` } }),
        ),
      );
      expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
      const refused = answers.flatMap((answer) => (answer.ok ? [] : [answer.error.code]));
      expect(new Set(refused)).toEqual(new Set(['ALREADY_BOOKED_THAT_DAY']));
    }
  });
});

async function crowd({ scene, count }: { scene: BookingScene; count: number }): Promise<KnownCaller[]> {
  const names = Array.from({ length: count }, (_, index) => `读者${index}`);
  return seedPeople({ archive: scene.archive, role: 'reader', names });
}

/** A reader books, and cancels now and then while the staff decide; notes every refusal. */
async function live(options: {
  scene: BookingScene;
  reader: KnownCaller;
  staff: KnownCaller;
  random: () => number;
  codes: Set<string>;
}): Promise<void> {
  const { scene, reader, staff, random, codes } = options;
  const { archive } = scene;
  for (let round = 0; round < 6; round++) {
    const booked = await scene.book({ by: reader });
    if (!booked.ok) {
      codes.add(booked.error.code);
      await pause(random() * 20);
      continue;
    }
    const { id } = booked.value;
    const cancel = () => callFunction({ archive, action: 'visits.cancel', caller: reader, input: { id } });
    const confirm = () => callFunction({ archive, action: 'staff.confirm', caller: staff, input: { id } });
    const decline = () =>
      callFunction({
        archive,
        action: 'staff.decline',
        caller: staff,
        input: { id, reason: '该卷正在修复' },
      });
    const acts = shuffled({ items: [cancel, confirm, decline], random }).slice(
      0,
      1 + Math.floor(random() * 3),
    );
    for (const answer of await Promise.all(acts.map((act) => act())))
      if (!answer.ok) codes.add(answer.error.code);
  }
}

async function activeVisits({ store, scene }: { store: TestStore; scene: BookingScene }): Promise<number> {
  const rows = await store.db
    .selectFrom('visit')
    .select('id')
    .where('archive_key', '=', scene.archive.key)
    .where('state', 'in', ['REQUESTED', 'CONFIRMED'])
    .execute();
  return rows.length;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
