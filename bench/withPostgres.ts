import { startPostgres } from '../scripts/postgres';

/**
 * Runs a benchmark on the PostgreSQL of BENCH_DATABASE_URL, or on one started for the run with these settings of
 * postgresql.conf.
 */
export async function withPostgres(
  settings: Record<string, string>,
  measure: (url: string) => Promise<void>,
): Promise<void> {
  const given = process.env.BENCH_DATABASE_URL;
  if (given) return measure(given);
  const server = await startPostgres(settings);
  if ('missing' in server) throw new Error(`No PostgreSQL for the benchmark: ${server.missing}`);
  console.log(
    `PostgreSQL ${server.version}, ${
      Object.entries(settings)
        .map((pair) => pair.join('='))
        .join(', ') || 'default settings'
    }`,
  );
  try {
    await measure(server.url);
  } finally {
    await server.stop();
  }
}
