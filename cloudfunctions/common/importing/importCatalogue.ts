import type { CatalogueRecord } from '@/shared/domain/catalogue/catalogueRecord';
import { canonicalCode } from '@/shared/domain/catalogue/referenceCode';
import { checkMapUsed, type ColumnMap, type Columns, matchHeaders } from './columns';
import { ImportRefusal } from './importRefusal';
import type { SourceRow } from './sourceRow';
import { type Problem, toRecord } from './toRecord';

/** Leading rows that may hold a title or a remark before the headings. */
const HEADER_WITHIN = 10;
const BATCH = 1000;
/** After so many refusals in a row it is the store, not the rows. */
const STORE_DOWN_AFTER = 20;

export type SaveResult = { inserted: number; updated: number; unchanged: number };

/** Where entries go. `save` is idempotent by archive + canonical 档号, all or nothing per call. */
export type EntryStore = {
  save: (records: CatalogueRecord[]) => Promise<SaveResult>;
  /** Once, after the last row. */
  finish: () => Promise<void>;
};

/** A problem of a row; `loaded` tells whether the row was loaded all the same. */
export type RowProblem = Problem & { row: number; loaded: boolean };

export type ImportSummary = SaveResult & {
  /** Rows below the headings that hold anything. */
  rows: number;
  /** Rows that were loaded, or would be in a dry run. */
  good: number;
  bad: number;
  /** Loaded rows with a remark in the report. */
  remarked: number;
  /** Loaded rows with a date that could not be read; the written form is kept. */
  datesUnknown: number;
  /** Headings that nothing is done with. */
  unusedColumns: string[];
};

export type Import = {
  source: AsyncIterable<SourceRow>;
  map?: ColumnMap;
  /** null: a dry run, everything is checked and nothing saved. */
  store: EntryStore | null;
  onProblem: (problem: RowProblem) => void | Promise<void>;
  /** After every batch. */
  onProgress?: (soFar: ImportSummary) => void;
};

type Waiting = { row: number; record: CatalogueRecord };

/** One run over one file: what has been seen, what waits to be saved. */
class Run {
  readonly summary: ImportSummary = {
    rows: 0,
    good: 0,
    bad: 0,
    remarked: 0,
    datesUnknown: 0,
    unusedColumns: [],
    inserted: 0,
    updated: 0,
    unchanged: 0,
  };
  private readonly firstRowOf = new Map<string, number>();
  private batch: Waiting[] = [];
  private refusedInARow = 0;
  private lastRefusal: unknown = null;

  constructor(private readonly port: Pick<Import, 'store' | 'onProblem' | 'onProgress'>) {}

  async take(source: SourceRow, columns: Columns): Promise<void> {
    this.summary.rows++;
    const { record, problems } = toRecord({ cells: source.cells, columns });
    const repeated = record && this.repetition(record, source.row, columns);
    const loaded = record !== null && repeated === null;
    for (const problem of repeated ? [repeated, ...problems] : problems)
      await this.port.onProblem({ ...problem, row: source.row, loaded });
    if (!loaded) {
      this.summary.bad++;
      return;
    }
    if (problems.length > 0) this.summary.remarked++;
    if (record.dateWritten !== null && record.dateFrom === null) this.summary.datesUnknown++;
    this.batch.push({ row: source.row, record });
    if (this.batch.length >= BATCH) await this.flush();
  }

  private repetition(record: CatalogueRecord, row: number, columns: Columns): Problem | null {
    const identity = canonicalCode(record.code);
    const first = this.firstRowOf.get(identity);
    if (first === undefined) {
      this.firstRowOf.set(identity, row);
      return null;
    }
    const column = columns.of.code?.heading ?? '';
    return { column, code: 'CODE_REPEATED', value: record.code, limit: first };
  }

  /** Saves what waits: as one batch, or row by row when the store refuses the batch, so that one bad row costs only itself. */
  async flush(): Promise<void> {
    const batch = this.batch;
    this.batch = [];
    if (batch.length > 0 && !(await this.saved(batch)))
      for (const one of batch) if (!(await this.saved([one]))) await this.refused(one);
    this.port.onProgress?.(this.summary);
  }

  private async saved(batch: Waiting[]): Promise<boolean> {
    try {
      const result = (await this.port.store?.save(batch.map(({ record }) => record))) ?? {
        inserted: 0,
        updated: 0,
        unchanged: 0,
      };
      this.summary.inserted += result.inserted;
      this.summary.updated += result.updated;
      this.summary.unchanged += result.unchanged;
      this.summary.good += batch.length;
      this.refusedInARow = 0;
      return true;
    } catch (refusal) {
      this.lastRefusal = refusal;
      return false;
    }
  }

  private async refused({ row, record }: Waiting): Promise<void> {
    this.summary.bad++;
    this.refusedInARow++;
    await this.port.onProblem({ column: '', code: 'STORE_REFUSED', value: record.code, row, loaded: false });
    if (this.refusedInARow >= STORE_DOWN_AFTER)
      throw new ImportRefusal('STORE_REFUSES', String(row), { cause: this.lastRefusal });
  }
}

const isBlank = ({ cells }: SourceRow) => cells.every((cell) => cell.trim() === '');

/**
 * Loads a catalogue: finds the headings within the first rows, reads every row below, saves the good ones in batches
 * and reports the others. Running it again changes nothing. Memory grows only with the 档号 seen, to find those that
 * occur twice. Throws `ImportRefusal` when the file as a whole cannot be used; what was saved until then stays.
 */
export async function importCatalogue({
  source,
  map = new Map(),
  store,
  onProblem,
  onProgress,
}: Import): Promise<ImportSummary> {
  const run = new Run({ store, onProblem, onProgress });
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
  await run.flush();
  await store?.finish();
  return run.summary;
}
