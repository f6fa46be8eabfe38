import type { CatalogueRecord } from '@/shared/domain/catalogue/catalogueRecord';
import { importCatalogue } from '@functions/common/importing/importCatalogue';
import type { EntryStore, ImportSummary, RowProblem } from '@functions/common/importing/importRun';
import type { SourceRow } from '@functions/common/importing/sourceRow';

/** The rows of a file, from row 1. */
export async function* rows(lines: string[][]): AsyncGenerator<SourceRow> {
  for (const [index, cells] of lines.entries()) yield { row: index + 1, cells };
}

/** A store in memory that refuses every batch with one of these codes in it. */
export function memoryStore(refused: (code: string) => boolean = () => false) {
  const saved = new Map<string, CatalogueRecord>();
  const calls: number[] = [];
  let finished = 0;
  const store: EntryStore = {
    save: async (records) => {
      calls.push(records.length);
      if (records.some(({ code }) => refused(code))) throw new Error('refused');
      const inserted = records.filter(({ code }) => !saved.has(code)).length;
      for (const record of records) saved.set(record.code, record);
      return { inserted, updated: 0, unchanged: records.length - inserted };
    },
    finish: async () => {
      finished++;
    },
  };
  return { store, saved, calls, finished: () => finished };
}

/** Imports lines and tells what came of them. */
export async function run(lines: string[][], store: EntryStore | null) {
  const problems: RowProblem[] = [];
  const progress: number[] = [];
  const summary = await importCatalogue({
    source: rows(lines),
    store,
    onProblem: (problem) => void problems.push(problem),
    onProgress: (soFar: ImportSummary) => progress.push(soFar.rows),
  });
  return {
    summary,
    progress,
    problems: problems.map(({ row, column, code, loaded }) => [row, column, code, loaded]),
  };
}

export const header = ['档号', '题名', '开放标识', '日期'];
export const many = (count: number) =>
  Array.from({ length: count }, (_, index) => [`A-${index + 1}`, `第${index + 1}件`, '开放', '1950']);
