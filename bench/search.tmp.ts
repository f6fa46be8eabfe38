import { cpus, totalmem } from 'node:os';
import { PGlite } from '@electric-sql/pglite';
import { sql, type RawBuilder } from 'kysely';
import pg from 'pg';
import { handle } from '@functions/catalogue/index';
import { finishImport } from '@functions/common/catalogue/finishImport';
import { saveEntries } from '@functions/common/catalogue/saveEntries';
import { createSearchIndex, dropSearchIndexIfEmpty } from '@functions/common/catalogue/searchIndex';
import { visitor } from '@functions/common/caller';
import { connect, type Db } from '@functions/common/database/connection';
import { migrate } from '@functions/common/database/migrate';
import { embeddedPool, postgresPool } from '@functions/common/database/pools';
import { createSealer } from '@functions/common/sealing';
import { searchTerms } from '@/shared/domain/text/normalise';
import { benchEntries, benchQueries, type BenchQuery } from './searchEntries';
import { explainSearch } from './searchPlans';
import { milliseconds, percentiles, type Percentiles } from './percentiles';
import { withPostgres } from './withPostgres';

/**
 * Catalogue search side by side in one run: ours, pg_trgm LIKE, and the regex scan that most mini programs use, all on
 * the same normalised rows of PostgreSQL; ours on PGlite too. Every engine answers a page of 20 in its order, the total
 * and three facets.
 *
 *   npm run bench:search                      100k and 1M entries
 *   BENCH_SIZES=100000 npm run bench:search   one size only
 */
const ARCHIVE = 'bench';
const SIZES = (process.env.BENCH_SIZES ?? '100000,1000000').split(',').map(Number);
const QUERIES_EACH_KIND = Number(process.env.BENCH_QUERIES ?? 30);
/** A scan of a million rows takes a second or more, so the slow peers get a part of the same queries. */
const SLOW_QUERIES_EACH_KIND = 5;

/** What one would give a server of this size. */
const SETTINGS = { shared_buffers: '1GB', maintenance_work_mem: '512MB', max_wal_size: '4GB' };

type Engine = {
  name: string;
  search: (query: BenchQuery) => Promise<unknown>;
  slow?: boolean;
  without?: string;
};
type Measured = Map<string, Map<string, number[]>>;

async function main() {
  console.log(
    `${cpus().length} × ${cpus()[0]?.model ?? 'cpu'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`,
  );
  const ours = new Map<string, Percentiles>();
  await (async (f: any) => f('postgres://postgres@127.0.0.1:54400/postgres'))(async (url: string) => {
    for (const size of SIZES) {
      const { db, at } = await openPostgres({ url, size });
      await load({ db, size, place: 'PostgreSQL' });
      await addTrigramIndex(db);
      await printSizes(db);
      const measured = await race({
        engines: [
          { name: 'ours', search: ourSearch(db) },
          { name: 'pg_trgm LIKE', search: trigramSearch(db), slow: true, without: '档号' },
          { name: 'regex scan', search: regexSearch(db), slow: true },
        ],
      });
      print({ title: `${size.toLocaleString('en')} entries on PostgreSQL, ms`, measured });
      ours.set(`PostgreSQL ${size}`, percentiles([...measured.get('ours')!.values()].flat()));

      await db.destroy();
    }
  });
  const smallest = Math.min(...SIZES);
  const embedded = connect(embeddedPool(new PGlite()));
  await load({ db: embedded, size: smallest, place: 'PGlite' });
  const measured = await race({ engines: [{ name: 'ours', search: ourSearch(embedded) }] });
  print({ title: `${smallest.toLocaleString('en')} entries on PGlite, ms`, measured });
  await embedded.destroy();

  const [small, large] = [
    ours.get(`PostgreSQL ${Math.min(...SIZES)}`),
    ours.get(`PostgreSQL ${Math.max(...SIZES)}`),
  ];
  if (small && large && SIZES.length > 1)
    console.log(`\nours, p95 from the smallest to the largest size: ×${(large.p95 / small.p95).toFixed(1)}`);
}

async function openPostgres({ url, size }: { url: string; size: number }) {
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  const name = `chadang_bench_${size}`;
  await admin.query(`drop database if exists ${name}`);
  await admin.query(`create database ${name}`);
  await admin.end();
  const address = new URL(url);
  address.pathname = `/${name}`;
  const at = address.toString();
  return { db: connect(postgresPool({ url: at, max: 4 })), at };
}

async function load({ db, size, place }: { db: Db; size: number; place: string }) {
  const started = performance.now();
  await migrate(db);
  const rules = { maxItems: 12, noticeDays: 2, windowDays: 60, maxOpenVisits: 3 };
  await db
    .insertInto('archive')
    .values({
      archive_key: ARCHIVE,
      name: '',
      telephone: '',
      address: '',
      demo: true,
      booking_rules: JSON.stringify(rules),
    })
    .execute();
  await dropSearchIndexIfEmpty(db);
  let records = [];
  for (const record of benchEntries(size)) {
    records.push(record);
    if (records.length < 2000) continue;
    await saveEntries({ db, archiveKey: ARCHIVE, records });
    records = [];
  }
  await saveEntries({ db, archiveKey: ARCHIVE, records });
  const saved = performance.now();
  await createSearchIndex(db);
  const indexed = performance.now();
  await finishImport({ db, archiveKey: ARCHIVE });
  await sql`vacuum analyze entry_search`.execute(db);
  const seconds = (from: number, to: number) => ((to - from) / 1000).toFixed(1);
  console.log(
    `\n${place}: ${size.toLocaleString('en')} entries saved in ${seconds(started, saved)} s, our index built in ${seconds(saved, indexed)} s`,
  );
}

async function addTrigramIndex(db: Db) {
  const started = performance.now();
  await sql`create extension if not exists pg_trgm`.execute(db);
  await sql`create index entry_search_trigrams on entry_search using gin (full_text gin_trgm_ops)`.execute(
    db,
  );
  console.log(`pg_trgm index built in ${((performance.now() - started) / 1000).toFixed(1)} s`);
}

async function printSizes(db: Db) {
  const { rows } = await sql<Record<string, string>>`
    select pg_size_pretty(pg_table_size('entry_search')) as "entry_search", pg_size_pretty(pg_relation_size('entry_search_codes')) as "our index",
      pg_size_pretty(pg_relation_size('entry_search_trigrams')) as "pg_trgm index"`.execute(db);
  console.log(
    Object.entries(rows[0]!)
      .map(([name, size]) => `${name} ${size}`)
      .join(', '),
  );
}

function ourSearch(db: Db): Engine['search'] {
  const sealer = createSealer(Buffer.alloc(32, 1));
  const log = { error: (detail: Record<string, unknown>) => console.error(detail) };
  return async ({ query, category }) => {
    const answer = await handle(
      { action: 'search', input: { query, filters: { category } } },
      {
        db,
        sealer,
        archiveKey: ARCHIVE,
        caller: visitor,
        now: new Date(),
        requestId: 'bench',
        demoSignIn: false,
        log,
      },
    );
    if (!answer.ok) throw new Error(answer.error.code);
  };
}

/** The normalised text of our own rows under a trigram index: page, total and three facets. */
function trigramSearch(db: Db): Engine['search'] {
  return (query) => {
    const matches = searchTerms(query.query).map((term) => sql`full_text like ${`%${term}%`}`);
    return pageTotalFacets({ db, query, hits: sql`entry_search where archive_key = ${ARCHIVE}`, matches });
  };
}

/** What most mini programs do: a case-insensitive regular expression on each field of the record as it was typed in. */
function regexSearch(db: Db): Engine['search'] {
  return (query) => {
    const matches = query.query.split(/\s+/).map((word) => {
      const pattern = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
      return sql`(title ~* ${pattern} or code ~* ${pattern} or creator ~* ${pattern} or document_number ~* ${pattern})`;
    });
    const hits = sql`(select number as rank, category_id, extract(year from date_from)::int / 10 as decade, fonds_code as fonds_id,
      title, code, creator, document_number from entry where archive_key = ${ARCHIVE} and openness = 'OPEN') entry where true`;
    return pageTotalFacets({ db, query, hits, matches });
  };
}

async function pageTotalFacets(options: {
  db: Db;
  query: BenchQuery;
  hits: RawBuilder<unknown>;
  matches: RawBuilder<unknown>[];
}) {
  const { db, query, hits, matches } = options;
  const inCategory = query.category
    ? sql`and category_id = (select id from category where archive_key = ${ARCHIVE} and name = ${query.category})`
    : sql``;
  await sql`
    with hit as materialized (
      select rank, category_id, decade, fonds_id from ${hits} and ${sql.join(matches, sql` and `)} ${inCategory}
    )
    select (select count(*) from hit) as total,
      (select json_agg(facet) from (select category_id, decade, fonds_id, count(*) from hit
        group by grouping sets ((category_id), (decade), (fonds_id))) facet) as facets,
      (select json_agg(page) from (select rank from hit order by rank limit 20) page) as page`.execute(db);
}

/** Engines take turns at every query, so that the machine's moods fall on all of them. */
async function race({ engines }: { engines: Engine[] }): Promise<Measured> {
  const queries = benchQueries(QUERIES_EACH_KIND);
  const seen = new Map<string, number>();
  const measured: Measured = new Map(engines.map((engine) => [engine.name, new Map<string, number[]>()]));
  for (const query of queries.slice(0, 20)) await engines[0]!.search(query);
  for (const query of queries) {
    const turn = (seen.get(query.kind) ?? 0) + 1;
    seen.set(query.kind, turn);
    for (const engine of engines) {
      if (engine.without === query.kind || (engine.slow && turn > SLOW_QUERIES_EACH_KIND)) continue;
      const times = measured.get(engine.name)!;
      const spent = await milliseconds(() => engine.search(query));
      times.set(query.kind, [...(times.get(query.kind) ?? []), spent]);
    }
  }
  return measured;
}

function print({ title, measured }: { title: string; measured: Measured }) {
  console.log(`\n${title} (p50 / p95 / p99; the ratio is p95 ÷ ours)`);
  const kinds = [...measured.get('ours')!.keys()];
  for (const kind of [...kinds, 'all']) {
    const cells = [...measured].map(([name, byKind]) => {
      const times = kind === 'all' ? [...byKind.values()].flat() : (byKind.get(kind) ?? []);
      if (times.length === 0) return `${name} –`;
      const ours = measured.get('ours')!;
      const own = kind === 'all' ? [...ours.values()].flat() : ours.get(kind)!;
      const figures = percentiles(times);
      const ratio = name === 'ours' ? '' : ` (×${(figures.p95 / percentiles(own).p95).toFixed(1)})`;
      return `${name} ${figures.p50.toFixed(1)} / ${figures.p95.toFixed(1)} / ${figures.p99.toFixed(1)}${ratio}`;
    });
    console.log(`${kind.padEnd(16)} ${cells.join('   ')}`);
  }
}

void main();
