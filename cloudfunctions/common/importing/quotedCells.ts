/** What has been read of one record that may go over several lines. */
export type Begun = {
  cells: string[];
  /** The beginning of a quoted cell whose closing quote is on a later line. */
  open: string | null;
  /** The line from its first cell on that could not be read to its end. */
  rest: string;
};

export const beginning = (): Begun => ({ cells: [], open: null, rest: '' });

export type Progress =
  /** The record ends with this line. */
  | 'WHOLE'
  /** A quoted cell goes on in the next line. */
  | 'OPEN'
  /** A quote has no partner; the cell behind those read so far is the one. */
  | 'UNPAIRED';

const ESCAPED = /""/g;

function isEven(text: string): boolean {
  let count = 0;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) count++;
  return count % 2 === 0;
}

/** Where the quoted text that begins at `from` is closed; -1 when it is not closed in this line. */
function closingQuote(line: string, from: number): number {
  let at = line.indexOf('"', from);
  while (at >= 0 && line[at + 1] === '"') at = line.indexOf('"', at + 2);
  return at;
}

/**
 * Reads one line of RFC 4180 text further into a record. A quote that does not begin its cell is a character like others, as
 * in 没有引号的"字" and "整党"工作总结, as long as the quotes of the cell pair: only then is it certain where the cell ends.
 */
export function readLine(begun: Begun, line: string, delimiter: string): Progress {
  const { cells } = begun;
  let at = 0;
  for (;;) {
    const goesOn = begun.open !== null;
    if (goesOn || line[at] === '"') {
      const from = goesOn ? at : at + 1;
      const close = closingQuote(line, from);
      if (close < 0) {
        begun.open = `${goesOn ? `${begun.open}\n` : ''}${line.slice(from).replace(ESCAPED, '"')}`;
        begun.rest = line.slice(at);
        return 'OPEN';
      }
      const after = close + 1;
      if (after === line.length || line[after] === delimiter) {
        const text = line.slice(from, close).replace(ESCAPED, '"');
        cells.push(goesOn ? `${begun.open}\n${text}` : text);
        begun.open = null;
        if (after === line.length) return 'WHOLE';
        at = after + 1;
        continue;
      }
      if (goesOn) return 'UNPAIRED';
    }
    const next = line.indexOf(delimiter, at);
    const cell = next < 0 ? line.slice(at) : line.slice(at, next);
    if (!isEven(cell)) {
      begun.rest = line.slice(at);
      return 'UNPAIRED';
    }
    cells.push(cell);
    if (next < 0) return 'WHOLE';
    at = next + 1;
  }
}

/** The cells of a line taken for a record of its own; from a quote without a partner on, every delimiter counts. */
export function cellsAlone(line: string, delimiter: string): string[] {
  if (!line.includes('"')) return line.split(delimiter);
  const begun = beginning();
  return readLine(begun, line, delimiter) === 'WHOLE'
    ? begun.cells
    : [...begun.cells, ...begun.rest.split(delimiter)];
}
