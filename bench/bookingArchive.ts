import type { KnownCaller } from '@functions/common/caller';
import { addDays } from '@/shared/domain/calendar/shanghaiDate';
import { seedPeople, type TestArchive } from '../test/support/stores/seedArchive';

const DAYS = 56;
const SITTINGS = 2;
/** Capacity of every session: none is ever full. */
export const PLENTY = 1_000_000;
/** How many sessions there are in all. */
export const SESSIONS = DAYS * SITTINGS;

/** Sittings without end on every weekday, so that nothing but the booking itself is measured. */
export async function openEveryDay(archive: TestArchive): Promise<TestArchive> {
  const { db } = archive.store;
  await db.deleteFrom('session_template').where('archive_key', '=', archive.key).execute();
  const templates = Array.from({ length: 7 * SITTINGS }, (_, index) => ({
    archive_key: archive.key,
    id: templateId({ weekday: 1 + Math.floor(index / SITTINGS), sitting: index % SITTINGS }),
    weekday: 1 + Math.floor(index / SITTINGS),
    starts: '09:00',
    ends: '11:30',
    capacity: PLENTY,
    valid_from: null,
    valid_to: null,
  }));
  await db.insertInto('session_template').values(templates).execute();
  return archive;
}

function templateId({ weekday, sitting }: { weekday: number; sitting: number }): string {
  return `day-${weekday}-${sitting}`;
}

/** The session of a turn: every one of SESSIONS in its turn. */
export function sessionIdOf(turn: number): string {
  const days = 1 + (turn % DAYS);
  const date = addDays({ date: '2026-07-06', days });
  return `${date}/${templateId({ weekday: 1 + (days % 7), sitting: Math.floor(turn / DAYS) % SITTINGS })}`;
}

/** A new reader for every booking, made in batches between the rounds' calls. */
export function readersOf(archive: TestArchive): () => Promise<KnownCaller> {
  const BATCH = 5_000;
  let waiting: KnownCaller[] = [];
  let next: Promise<void> | undefined;
  const refill = async () => {
    waiting = waiting.concat(
      await seedPeople({ archive, role: 'reader', names: Array.from({ length: BATCH }, () => '读者') }),
    );
    next = undefined;
  };
  return async () => {
    for (;;) {
      const reader = waiting.pop();
      if (reader) return reader;
      await (next ??= refill());
    }
  };
}

/** Speed is worth nothing if a place was lost or sold twice. */
export async function countsAgree(archive: TestArchive): Promise<void> {
  const { rows } = await archive.store.pool.query<{ taken: number; visits: number }>(
    `select (select sum(taken)::int from session_load where archive_key = $1) as taken,
            (select count(*)::int from visit where archive_key = $1) as visits`,
    [archive.key],
  );
  const [counts] = rows;
  if (!counts || counts.taken !== counts.visits)
    throw new Error(`Places and visits differ: ${JSON.stringify(counts)}`);
  console.log(`${counts.visits} visits, as many places taken`);
}
