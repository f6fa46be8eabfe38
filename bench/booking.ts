import { randomUUID } from 'node:crypto';
import { cpus, totalmem } from 'node:os';
import type pg from 'pg';
import { handle } from '@functions/visits/index';
import { openDatabase } from '../test/support/stores/everyStore';
import { seedArchive, seedEntry, type TestArchive } from '../test/support/stores/seedArchive';
import { countsAgree, openEveryDay, PLENTY, readersOf, sessionIdOf, SESSIONS } from './bookingArchive';
import { percentiles } from './percentiles';
import { withPostgres } from './withPostgres';

/**
 * Bookings a second on PostgreSQL, 32 at a time, through the function's entry point: everybody for one session, and
 * spread over many. Beside each the limit: a bare conditional UPDATE of one row in a transaction of its own, over
 * the same pool.
 *
 *   npm run bench:booking                                     starts a PostgreSQL that writes durably
 *   BENCH_DATABASE_URL=postgres://… npm run bench:booking     uses a server
 */
const CLIENTS = 32;
const ROUNDS = 3;
const SECONDS = Number(process.env.BENCH_SECONDS ?? 5);
/** A Monday before eight weeks without holidays; the archive opens every day and asks for no notice. */
const NOW = new Date('2026-07-06T00:00:00Z');
const DURABLE = { fsync: 'on', synchronous_commit: 'on', full_page_writes: 'on' };

type Scenario = { name: string; limit?: string; run: (turn: number) => Promise<void> };
type Measured = { perSecond: number[]; times: number[] };

async function main(): Promise<void> {
  await withPostgres(DURABLE, measure);
}

async function measure(url: string): Promise<void> {
  const store = await openDatabase({ url, connections: CLIENTS });
  try {
    const { rows } = await store.pool.query<{ setting: string }>(
      `select name || ' ' || setting as setting from pg_settings
       where name in ('server_version', 'fsync', 'synchronous_commit') order by name`,
    );
    console.log(
      `${cpus().length} × ${cpus()[0]?.model ?? 'cpu'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`,
    );
    console.log(
      `PostgreSQL: ${rows.map((row) => row.setting).join(', ')}; ${CLIENTS} clients, ${ROUNDS} rounds of ${SECONDS} s`,
    );
    const archive = await openEveryDay(await seedArchive({ store, rules: { noticeDays: 0 } }));
    const scenarios = [...limits(store.pool), ...(await bookings(archive))];
    const measured = new Map<string, Measured>(
      scenarios.map(({ name }) => [name, { perSecond: [], times: [] }]),
    );
    for (const scenario of scenarios) await round({ scenario, seconds: 1 });
    for (let each = 0; each < ROUNDS; each++)
      for (const scenario of scenarios) {
        const { perSecond, times } = await round({ scenario, seconds: SECONDS });
        measured.get(scenario.name)?.perSecond.push(perSecond);
        measured.get(scenario.name)?.times.push(...times);
      }
    print({ scenarios, measured });
    await countsAgree(archive);
  } finally {
    await store.close();
  }
}

/** The least a booking could be: begin, take a place if there is one, commit. */
function limits(pool: pg.Pool): Scenario[] {
  const rows = SESSIONS;
  const ready = pool.query(
    `create table place as select id, 0 as taken from generate_series(1, ${rows}) as id;
     alter table place add primary key (id); alter table place set (fillfactor = 50)`,
  );
  const take = async (id: number) => {
    await ready;
    const client = await pool.connect();
    await client.query('begin');
    await client.query('update place set taken = taken + 1 where id = $1 and taken < $2 returning taken', [
      id,
      PLENTY,
    ]);
    await client.query('commit');
    client.release();
  };
  return [
    { name: 'limit, one row', run: () => take(1) },
    { name: 'limit, many rows', run: (turn) => take(1 + (turn % rows)) },
  ];
}

async function bookings(archive: TestArchive): Promise<Scenario[]> {
  const entryIds = [await seedEntry({ archive }), await seedEntry({ archive }), await seedEntry({ archive })];
  const readers = readersOf(archive);
  const book = async (sessionId: string) => {
    const input = {
      sessionId,
      entryIds,
      purpose: 'RESEARCH',
      purposeNote: '',
      contact: { name: '读者', phone: '000-0000-0000' },
    };
    const answer = await handle(
      { action: 'book', input, idempotencyKey: randomUUID() },
      {
        ...archive,
        ...archive.store,
        archiveKey: archive.key,
        caller: await readers(),
        now: NOW,
        requestId: 'bench',
        demoSignIn: false,
        log: console,
      },
    );
    if (!answer.ok) throw new Error(JSON.stringify(answer));
  };
  return [
    { name: 'booking, one session', limit: 'limit, one row', run: () => book(sessionIdOf(0)) },
    { name: 'booking, many sessions', limit: 'limit, many rows', run: (turn) => book(sessionIdOf(turn)) },
  ];
}

async function round({ scenario, seconds }: { scenario: Scenario; seconds: number }) {
  const times: number[] = [];
  let turn = 0;
  const started = performance.now();
  const client = async () => {
    while (performance.now() - started < seconds * 1000) {
      const begun = performance.now();
      await scenario.run(turn++);
      times.push(performance.now() - begun);
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
  return { perSecond: times.length / ((performance.now() - started) / 1000), times };
}

function print({
  scenarios,
  measured,
}: {
  scenarios: readonly Scenario[];
  measured: Map<string, Measured>;
}): void {
  const median = (name: string) => percentiles(measured.get(name)?.perSecond ?? []).p50;
  const table = scenarios.map(({ name, limit }) => {
    const { p50, p95, p99 } = percentiles(measured.get(name)?.times ?? []);
    const ratio = limit ? (median(name) / median(limit)).toFixed(2) : '';
    return {
      '': name,
      'a second': Math.round(median(name)),
      'of the limit': ratio,
      p50: p50.toFixed(1),
      p95: p95.toFixed(1),
      p99: p99.toFixed(1),
    };
  });
  console.table(table);
}

void main();
