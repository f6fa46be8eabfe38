import { checkMapUsed, type ColumnMap, type Columns, matchHeaders } from './columns';
import { ImportRefusal } from './importRefusal';
import { ImportRun, type ImportSummary, type RunPorts } from './importRun';
import type { SourceRow } from './sourceRow';

/** Leading rows that may hold a title or a remark before the headings. */
const HEADER_WITHIN = 10;

export type Import = RunPorts & { source: AsyncIterable<SourceRow>; map?: ColumnMap };

const isBlank = ({ cells }: SourceRow) => cells.every((cell) => cell.trim() === '');

/**
 * Loads a catalogue: finds the headings within the first rows, reads every row below, saves the good ones in batches
 * and reports the others. Running it again changes nothing. Memory grows only with the 档号 seen, to find those that
 * occur twice. Throws `ImportRefusal` when the file as a whole cannot be used; every row read until then is saved or
 * reported, and the store is finished all the same.
 */
export async function importCatalogue({
  source,
  map = new Map(),
  store,
  onProblem,
  onProgress,
}: Import): Promise<ImportSummary> {
  const run = new ImportRun({ store, onProblem, onProgress });
  try {
    await readAll({ source, map, run });
    await run.flush();
  } catch (stop) {
    // What stopped the import is what its caller has to know; a store that is down cannot be finished either.
    try {
      await run.leaveNothing();
    } finally {
      if (run.summary.rows > 0) await store?.finish().catch(() => undefined);
    }
    throw stop;
  }
  await store?.finish();
  return run.summary;
}

async function readAll({
  source,
  map,
  run,
}: {
  source: AsyncIterable<SourceRow>;
  map: ColumnMap;
  run: ImportRun;
}) {
  let columns: Columns | null = null;
  let before = 0;
  let firstLine = '';
  for await (const row of source) {
    if (isBlank(row)) continue;
    if (columns) {
      await run.take(row, columns);
      continue;
    }
    firstLine ||= row.cells.filter((cell) => cell.trim() !== '').join(' | ');
    columns = matchHeaders(row.cells, map);
    if (columns) {
      checkMapUsed(row.cells, map);
      run.summary.unusedColumns = columns.unused;
    } else if (++before >= HEADER_WITHIN) break;
  }
  if (!columns) throw new ImportRefusal('NO_HEADER', firstLine.slice(0, 200));
}
