import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CatalogueRecord } from '@/shared/domain/catalogue/catalogueRecord';
import { importCatalogue } from '@functions/common/importing/importCatalogue';
import type { RowProblem } from '@functions/common/importing/importRun';
import { readRows } from '@functions/common/importing/readRows';

/** Imports a delimited text into memory, through a file as archives have it. */
export async function loadText(text: string) {
  const folder = await mkdtemp(join(tmpdir(), 'load-'));
  try {
    const file = join(folder, 'a.csv');
    await writeFile(file, text);
    const records: CatalogueRecord[] = [];
    const problems: RowProblem[] = [];
    const summary = await importCatalogue({
      source: readRows(file),
      store: {
        save: async (batch) => {
          records.push(...batch);
          return { inserted: batch.length, updated: 0, unchanged: 0 };
        },
        finish: async () => undefined,
      },
      onProblem: (problem) => void problems.push(problem),
    });
    return {
      summary,
      records,
      entries: records.map(({ code, title, openness }) => `${code} ${title} ${openness}`),
      problems: problems.map(({ row, column, code }) => `${row} ${column} ${code}`),
      /** What the report quotes. */
      quoted: problems.map(({ value }) => value),
      /** Rows that were not loaded. */
      refused: new Set(problems.filter(({ loaded }) => !loaded).map(({ row }) => row)).size,
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}
