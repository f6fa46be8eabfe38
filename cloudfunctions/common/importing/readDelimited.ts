import { type ColumnMap, matchHeaders } from './columns';
import { decodedText, detectEncoding } from './decodedText';
import { sniffDelimiter } from './delimiter';
import { FamiliarRows } from './familiarRows';
import { LineSource } from './lineSource';
import { type DelimitedRecord, nextRecord } from './recordReader';
import type { CellFaultCode, SourceRow } from './sourceRow';

/** As many columns as Excel has: before the headings are found nothing else limits a row. */
const MOST_COLUMNS = 16_384;
/** So many rows on either side of an unpaired quote have to show by themselves that they are rows. */
const DOUBTED = 20;

async function headOf(file: string, encoding: Parameters<typeof decodedText>[1]): Promise<string> {
  for await (const piece of decodedText(file, encoding)) return piece;
  return '';
}

const faulty = (row: SourceRow, fault: { cell: number | null; code: CellFaultCode; value: string }) => ({
  ...row,
  faults: [fault],
});

/**
 * Decides which records are rows. Where a quote has no partner, the lines around it may be pieces of a text that it cut:
 * of them only those count that look like the rows of this file. So a row waits until one is sure, or enough
 * came after it.
 */
class RowJudge {
  private held: { row: SourceRow; line: string }[] = [];
  private doubted = 0;

  constructor(private readonly familiar: FamiliarRows) {}

  /** The rows that are decided by now, in their order. */
  *take(row: SourceRow, { line, unpaired }: DelimitedRecord): Generator<SourceRow> {
    if (unpaired !== null) {
      for (const { row: earlier, line: value } of this.held)
        yield faulty(earlier, { cell: null, code: 'ROW_UNCLEAR', value });
      this.held = [];
      this.doubted = DOUBTED;
      yield faulty(row, { cell: unpaired, code: 'QUOTE_UNPAIRED', value: line });
    } else if (this.familiar.has(row.cells)) {
      this.doubted = 0;
      yield* this.end();
      yield this.accepted(row);
    } else if (this.doubted > 0) {
      // Short lines are never worn off: they may be a long text.
      if (this.familiar.hasWidth(row.cells)) this.doubted--;
      yield faulty(row, { cell: null, code: 'ROW_UNCLEAR', value: line });
    } else {
      this.held.push({ row, line });
      const first = this.held.length > DOUBTED ? this.held.shift() : undefined;
      if (first) yield this.accepted(first.row);
    }
  }

  /** What still waits when nothing more comes. */
  *end(): Generator<SourceRow> {
    for (const { row } of this.held) yield this.accepted(row);
    this.held = [];
  }

  private accepted(row: SourceRow): SourceRow {
    this.familiar.learn(row.cells);
    return row;
  }
}

/**
 * The rows of a CSV or TSV file, streamed. Quoted cells may hold delimiters, quotes and line breaks (RFC 4180). A row whose
 * quotes do not pair comes with a fault; no row is ever merged into another. Blank lines are counted and left out.
 * `map` is that of `matchHeaders`. Throws `ImportRefusal` LINE_TOO_LONG.
 */
export async function* readDelimited(file: string, map?: ColumnMap): AsyncGenerator<SourceRow> {
  const encoding = await detectEncoding(file);
  const delimiter = sniffDelimiter(await headOf(file, encoding));
  const lines = new LineSource(decodedText(file, encoding));
  let familiar: FamiliarRows | null = null;
  let judge: RowJudge | null = null;
  let width = MOST_COLUMNS;
  for (let number = 1; ; number++) {
    const record = await nextRecord({ lines, delimiter, familiar, width });
    if (!record) break;
    if (record.cells.every((cell) => cell.trim() === '')) continue;
    const row: SourceRow = { row: number, cells: record.cells };
    if (judge) {
      yield* judge.take(row, record);
      continue;
    }
    const columns = matchHeaders(row.cells, map);
    if (columns) {
      width = columns.headings.length;
      familiar = new FamiliarRows(columns);
      judge = new RowJudge(familiar);
    }
    yield row;
  }
  if (judge) yield* judge.end();
}
