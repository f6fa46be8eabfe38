import type { FamiliarRows } from './familiarRows';
import type { LineSource } from './lineSource';
import { beginning, cellsAlone, type Progress, readLine } from './quotedCells';

/** A quoted cell that goes on beyond this has lost its closing quote. Characters; a 正文 may have 200,000. */
const LONGEST_RECORD = 1_000_000;

/** A record, or a line that is none because of the quote in cell `unpaired`. */
export type DelimitedRecord = { line: string; cells: string[]; unpaired: number | null };

/** Watches the lines of one record for one that is a row of its own. */
class NextRow {
  /** The last line with what may be the record's 档号. */
  private coded: readonly string[];

  constructor(
    private readonly familiar: FamiliarRows,
    private readonly first: readonly string[],
  ) {
    this.coded = first;
  }

  /** `cells` are those of the record that are complete, `line` the next line taken alone. */
  another(cells: readonly string[], line: readonly string[]): boolean {
    const { familiar } = this;
    const known = familiar.hasCode(cells);
    if (familiar.areTwoRows(this.first, line) || familiar.areTwoRows(known ? cells : this.coded, line))
      return true;
    if (!known && familiar.hasCode(line)) this.coded = line;
    return false;
  }
}

/**
 * Reads the next record: a line, or several when a quoted cell holds line breaks. A quote that is never closed, that is
 * closed in the middle of a cell, or that would swallow what looks like another row, costs its own line alone: the
 * lines behind it are put back and read again. Null at the end.
 */
export async function nextRecord(options: {
  lines: LineSource;
  delimiter: string;
  /** null before the headings are found. */
  familiar: FamiliarRows | null;
  /** More cells than this are not one row. */
  width: number;
}): Promise<DelimitedRecord | null> {
  const { lines, delimiter, familiar, width } = options;
  const line = await lines.next();
  if (line === null) return null;
  if (!line.includes('"')) return { line, cells: line.split(delimiter), unpaired: null };

  const begun = beginning();
  let progress: Progress = readLine(begun, line, delimiter);
  let unpaired = begun.cells.length;
  const alone = cellsAlone(line, delimiter);
  const begins = familiar && new NextRow(familiar, alone);
  const further: string[] = [];
  for (let length = line.length; progress === 'OPEN';) {
    const next = await lines.next();
    if (next !== null) further.push(next);
    length += next?.length ?? 0;
    const ends = next === null || length > LONGEST_RECORD || begun.cells.length >= width;
    if (ends || begins?.another(begun.cells, cellsAlone(next, delimiter))) {
      progress = 'UNPAIRED';
      break;
    }
    progress = readLine(begun, next, delimiter);
  }
  if (further.length > 0 && begun.cells.length > width) progress = 'UNPAIRED';
  else if (progress === 'UNPAIRED') unpaired = begun.cells.length;
  if (progress === 'WHOLE') return { line, cells: begun.cells, unpaired: null };
  lines.putBack(further);
  return { line, cells: alone, unpaired };
}
