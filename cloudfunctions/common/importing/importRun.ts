import type { CatalogueRecord } from '@/shared/domain/catalogue/catalogueRecord';
import { canonicalCode } from '@/shared/domain/catalogue/referenceCode';
import type { Columns } from './columns';
import { ImportRefusal } from './importRefusal';
import type { SourceRow } from './sourceRow';
import { type Problem, toRecord } from './toRecord';

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

/** Where a run hands over what it finds. */
export type RunPorts = {
  /** null: a dry run, everything is checked and nothing saved. */
  store: EntryStore | null;
  onProblem: (problem: RowProblem) => void | Promise<void>;
  /** After every batch. */
  onProgress?: (soFar: ImportSummary) => void;
};

type Waiting = { row: number; record: CatalogueRecord };

/** One run over one file: what has been seen, what waits to be saved. */
export class ImportRun {
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

  constructor(private readonly port: RunPorts) {}

  async take(source: SourceRow, columns: Columns): Promise<void> {
    this.summary.rows++;
    const faults = faultsOf(source, columns);
    if (faults.length > 0) {
      this.summary.bad++;
      for (const problem of faults) await this.port.onProblem({ ...problem, row: source.row, loaded: false });
      return;
    }
    const { record, problems } = toRecord({ ...source, columns });
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

  /**
   * Saves what waits: as one batch, or row by row when the store refuses the batch, so that one bad row costs only itself.
   * Throws `ImportRefusal` STORE_REFUSES when it seems to be the store; the rows that it has not been offered wait on.
   */
  async flush(): Promise<void> {
    if (this.batch.length > 0 && !(await this.saved(this.batch)))
      for (let one = this.batch[0]; one; one = this.batch[0])
        if (!(await this.saved([one]))) await this.refused(one);
    this.port.onProgress?.(this.summary);
  }

  /** After a stop: what was read and still waits is offered to the store once more, and reported if that is in vain. */
  async leaveNothing(): Promise<void> {
    const seemsDown = this.refusedInARow >= STORE_DOWN_AFTER;
    if (!seemsDown) await this.flush().catch(() => undefined);
    else if (this.batch.length > 0) await this.saved(this.batch);
    this.refusedInARow = -Infinity;
    for (const waiting of this.batch) await this.refused(waiting);
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
      this.batch = this.batch.slice(batch.length);
      return true;
    } catch (refusal) {
      this.lastRefusal = refusal;
      return false;
    }
  }

  private async refused({ row, record }: Waiting): Promise<void> {
    this.batch = this.batch.slice(1);
    this.summary.bad++;
    this.refusedInARow++;
    await this.port.onProblem({ column: '', code: 'STORE_REFUSED', value: record.code, row, loaded: false });
    if (this.refusedInARow >= STORE_DOWN_AFTER)
      throw new ImportRefusal('STORE_REFUSES', String(row), { cause: this.lastRefusal });
  }
}

/** What keeps a row out before it is read: errors in cells count only where the column is used. */
function faultsOf({ faults }: SourceRow, columns: Columns): Problem[] {
  if (!faults) return [];
  const used = new Set(Object.values(columns.of).map(({ index }) => index));
  return faults
    .filter(({ code, cell }) => code !== 'CELL_ERROR' || (cell !== null && used.has(cell)))
    .map(({ code, cell, value }) => ({ column: columns.headings[cell ?? -1] ?? '', code, value }));
}
