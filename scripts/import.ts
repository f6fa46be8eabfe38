/**
 * Loads an archive's catalogue: `npm run import -- FILE [--archive KEY] [--dry-run] [--map a=b,c=d]`.
 * Exit code: 0 all rows loaded, 1 some rows were not, 2 the file or the store could not be used.
 */
import { parseArgs } from 'node:util';
import { finishImport } from '@functions/common/catalogue/finishImport';
import { saveEntries } from '@functions/common/catalogue/saveEntries';
import { parseColumnMap } from '@functions/common/importing/columns';
import {
  type EntryStore,
  importCatalogue,
  type ImportSummary,
  type RowProblem,
} from '@functions/common/importing/importCatalogue';
import { ImportRefusal } from '@functions/common/importing/importRefusal';
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

/** The store of the host, or none in a dry run, which then needs no database at all. */
async function entryStore(archiveKey: string): Promise<{ store: EntryStore; close: () => Promise<void> }> {
  const { db, close } = await openStore({ env: process.env, log: say });
  return {
    store: {
      save: (records) => saveEntries({ db, archiveKey, records }),
      finish: () => finishImport({ db, archiveKey }),
    },
    close,
  };
}

async function run(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      archive: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
      map: { type: 'string', multiple: true },
    },
  });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) {
    say(texts.usage);
    return 2;
  }
  const dryRun = values['dry-run'];
  const map = parseColumnMap((values.map ?? []).join(','));
  const archiveKey = values.archive ?? process.env['ARCHIVE_KEY'];
  if (!dryRun && archiveKey === undefined) {
    say(texts.archiveMissing);
    return 2;
  }
  say(texts.starting(file, dryRun));
  const opened = dryRun || archiveKey === undefined ? null : await entryStore(archiveKey);
  const problems = await ProblemFile.beside(file, { headings: texts.headings, reason });
  try {
    const summary = await importCatalogue({
      source: readRows(file),
      map,
      store: opened?.store ?? null,
      onProblem: (problem) => problems.add(problem),
      onProgress: ({ rows, good, bad }) => say(texts.progress(rows, good, bad)),
    });
    summarise(summary, dryRun);
    return summary.bad > 0 ? 1 : 0;
  } catch (error) {
    if (opened) say(texts.stopped);
    throw error;
  } finally {
    await problems.close();
    if (!problems.isEmpty) say(texts.report(problems.path));
    await opened?.close();
  }
}

run().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    const message = error instanceof Error ? error.message : String(error);
    say(texts.failed(error instanceof ImportRefusal ? texts.refusals[error.code](error.detail) : message));
    process.exitCode = 2;
  },
);
