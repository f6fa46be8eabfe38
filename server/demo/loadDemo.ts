import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { finishImport } from '@functions/common/catalogue/finishImport';
import { saveEntries } from '@functions/common/catalogue/saveEntries';
import { dropSearchIndexIfEmpty } from '@functions/common/catalogue/searchIndex';
import type { Db } from '@functions/common/database/connection';
import type { CatalogueRecord } from '@/shared/domain/catalogue/catalogueRecord';
import { demoTexts } from '@/texts/zh-CN/demo';
import { archiveRow, DEMO_ARCHIVE_KEY, fondsRows, specialDayRows, templateRows } from './demoArchive';
import { qingEntries, QING_FILE } from './qingEntries';
import { qingheEntries } from './qingheEntries';

const BATCH = 1000;

/**
 * Puts the demo archive into a store, once: what is there already is left alone. Interrupted, it completes at the next
 * start, because its opening hours come last and saving an entry again changes nothing. Answers the archive's key.
 */
export async function loadDemoArchive(options: {
  db: Db;
  now: Date;
  onProgress: (line: string) => void;
}): Promise<string> {
  const { db, now, onProgress } = options;
  if (await isLoaded(db)) return DEMO_ARCHIVE_KEY;
  await db
    .insertInto('archive')
    .values(archiveRow)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await db
    .insertInto('fonds')
    .values(fondsRows)
    .onConflict((conflict) => conflict.doNothing())
    .execute();

  await dropSearchIndexIfEmpty(db);
  let saved = 0;
  for await (const records of batches()) {
    await saveEntries({ db, archiveKey: DEMO_ARCHIVE_KEY, records });
    saved += records.length;
    onProgress(demoTexts.progress(saved));
  }
  onProgress(demoTexts.finishing);
  await finishImport({ db, archiveKey: DEMO_ARCHIVE_KEY });
  await openReadingRoom({ db, now });
  onProgress(demoTexts.done(saved));
  return DEMO_ARCHIVE_KEY;
}

async function isLoaded(db: Db): Promise<boolean> {
  const opened = await db
    .selectFrom('session_template')
    .select('id')
    .where('archive_key', '=', DEMO_ARCHIVE_KEY)
    .limit(1)
    .executeTakeFirst();
  return opened !== undefined;
}

async function openReadingRoom({ db, now }: { db: Db; now: Date }): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    await transaction
      .insertInto('session_template')
      .values(templateRows)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    await transaction
      .insertInto('special_day')
      .values(specialDayRows(now))
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  });
}

async function* batches(): AsyncGenerator<CatalogueRecord[]> {
  let batch: CatalogueRecord[] = [];
  for await (const record of everyEntry()) {
    batch.push(record);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

async function* everyEntry(): AsyncGenerator<CatalogueRecord> {
  yield* qingheEntries();
  yield* qingEntries(projectRoot());
}

/** The project's root, from the sources in server/demo as well as from a bundle in build/server. */
function projectRoot(): string {
  for (let folder = __dirname; folder !== dirname(folder); folder = dirname(folder))
    if (existsSync(join(folder, QING_FILE))) return folder;
  throw new Error(`${QING_FILE} is missing`);
}
