import { Kysely, PostgresDialect, type CompiledQuery } from 'kysely';
import { handle } from '@functions/catalogue/index';
import { visitor } from '@functions/common/caller';
import type { Database } from '@functions/common/database/schema';
import { postgresPool } from '@functions/common/database/pools';
import { createSealer } from '@functions/common/sealing';

/** Runs one search of each kind, catches its statements and prints how PostgreSQL ran the costly ones. */
export async function explainSearch({ url, archiveKey }: { url: string; archiveKey: string }): Promise<void> {
  const statements: CompiledQuery[] = [];
  const db = new Kysely<Database>({
    dialect: new PostgresDialect({ pool: postgresPool({ url, max: 1 }) }),
    log: (event) => void statements.push(event.query),
  });
  const runtime = {
    db,
    sealer: createSealer(Buffer.alloc(32, 1)),
    archiveKey,
    caller: visitor,
    now: new Date(),
  };
  for (const query of ['宅基地', '柳溪', '水利 批复']) {
    await handle(
      { action: 'search', input: { query } },
      { ...runtime, requestId: 'bench', demoSignIn: false, log: { error: console.error } },
    );
    const searches = statements.splice(0).filter((statement) => statement.sql.includes('codes @>'));
    for (const [at, statement] of searches.entries()) {
      const { rows } = await db.executeQuery<{ 'QUERY PLAN': string }>({
        ...statement,
        sql: `explain (analyze, buffers, costs off, timing off) ${statement.sql}`,
      });
      console.log(`\nPlan of “${query}”, statement ${at + 1} of ${searches.length}`);
      for (const row of rows) console.log(`  ${row['QUERY PLAN'].slice(0, 160)}`);
    }
    statements.splice(0);
  }
  await db.destroy();
}
