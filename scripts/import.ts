/**
 * Loads an archive's catalogue: `npm run import -- FILE [--archive KEY] [--dry-run] [--map a=b,c=d]`.
 * Exit code: 0 all rows loaded, 1 some rows were not, 2 the file or the store could not be used.
 */
import { parseArgs } from 'node:util';
import type { Db } from '@functions/common/database/connection';
import { finishImport } from '@functions/common/catalogue/finishImport';
import { saveEntries } from '@functions/common/catalogue/saveEntries';
import { parseColumnMap } from '@functions/common/importing/columns';
import { importCatalogue } from '@functions/common/importing/importCatalogue';
import { ImportRefusal } from '@functions/common/importing/importRefusal';
import type { EntryStore, ImportSummary, RowProblem } from '@functions/common/importing/importRun';
import { ProblemFile } from '@functions/common/importing/problemFile';
import { readRows } from '@functions/common/importing/readRows';
import { importingTexts as texts } from '@/texts/zh-CN/importing';
import { openStore } from '../server/store';

const say = (line: string) => process.stdout.write(`${line}\n`);

function reason(problem: RowProblem): string {
  if (problem.code === 'TOO_LONG' && problem.limit !== undefined) return texts.longerThan(problem.limit);
  if (problem.code === 'CODE_REPEATED' && problem.limit !== undefined) return texts.sameCodeAs(problem.limit);
  return texts.reasons[problem.code];
}

function summarise(summary: ImportSummary, dryRun: boolean): void {
  say(dryRun ? texts.checked : texts.done);
  say(texts.summary.rows(summary.rows));
  say(
    dryRun
      ? texts.summary.good(summary.good)
      : texts.summary.saved(summary.inserted, summary.updated, summary.unchanged),
  );
  if (summary.bad > 0) say(texts.summary.bad(summary.bad));
  if (summary.remarked > 0) say(texts.summary.remarked(summary.remarked));
  if (summary.datesUnknown > 0) say(texts.summary.datesUnknown(summary.datesUnknown));
  if (summary.unusedColumns.length > 0) say(texts.unusedColumns(summary.unusedColumns.join('、')));
}

/** The archive that is meant: the one named, or the only one there is. */
async function archiveIn(db: Db, named: string | undefined): Promise<string> {
  const rows = await db.selectFrom('archive').select('archive_key').orderBy('archive_key').execute();
  const known = rows.map((row) => row.archive_key);
  const chosen = named ?? (known.length === 1 ? known[0] : undefined);
  if (chosen !== undefined && known.includes(chosen)) return chosen;
  throw new ImportRefusal('ARCHIVE_UNKNOWN', known.join('、') || texts.noArchives);
}

/** The host's store as the import needs it. */
async function openEntryStore(
  archive: string | undefined,
): Promise<EntryStore & { close: () => Promise<void> }> {
  const { db, close } = await openStore({ env: process.env, log: say });
  try {
    const archiveKey = await archiveIn(db, archive);
    return {
      save: (records) => saveEntries({ db, archiveKey, records }),
      finish: () => finishImport({ db, archiveKey }),
      close,
    };
  } catch (cause) {
    await close();
    throw cause;
  }
}

/** The command line; null when it is not understood. */
function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        archive: { type: 'string' },
        'dry-run': { type: 'boolean', default: false },
        map: { type: 'string', multiple: true },
      },
    });
    const [file, ...more] = positionals;
    return file === undefined || more.length > 0 ? null : { file, dryRun: values['dry-run'], values };
  } catch {
    return null;
  }
}

/** Progress on one line of a terminal; elsewhere a line now and then. */
function showProgress({ rows, good, bad }: ImportSummary): void {
  const line = texts.progress(rows, good, bad);
  if (process.stdout.isTTY) process.stdout.write(`\r${line}`);
  else if (rows % 10_000 === 0) say(line);
}

async function run(): Promise<number> {
  const asked = readArguments();
  if (!asked) {
    say(texts.usage);
    return 2;
  }
  const { file, dryRun, values } = asked;
  const map = parseColumnMap((values.map ?? []).join(','));
  say(texts.starting(file, dryRun));
  // A dry run needs no database.
  const store = dryRun ? null : await openEntryStore(values.archive ?? process.env.ARCHIVE_KEY);
  const problems = await ProblemFile.beside(file, { headings: texts.headings, reason });
  try {
    const summary = await importCatalogue({
      source: readRows(file, map),
      map,
      store,
      onProblem: (problem) => problems.add(problem),
      onProgress: showProgress,
    });
    if (process.stdout.isTTY) say('');
    summarise(summary, dryRun);
    return summary.bad > 0 ? 1 : 0;
  } catch (error) {
    if (store) say(texts.stopped);
    throw error;
  } finally {
    await problems.close();
    if (!problems.isEmpty) say(texts.report(problems.path));
    await store?.close();
  }
}

/** What went wrong, in words where we have them; of a database only its error code, since its words may quote a row. */
function explanation(error: unknown): string {
  if (!(error instanceof ImportRefusal)) return error instanceof Error ? error.message : String(error);
  const { cause } = error;
  const sign = cause instanceof Error ? ((cause as NodeJS.ErrnoException).code ?? cause.name) : '';
  return texts.refusals[error.code](error.detail) + (sign === '' ? '' : ` [${sign}]`);
}

run().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    say(texts.failed(explanation(error)));
    process.exitCode = 2;
  },
);
