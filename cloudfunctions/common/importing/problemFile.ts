import { createWriteStream, type WriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import type { RowProblem } from './importRun';

/** Contiguous digits as long as a telephone or an ID number, and telephone numbers in groups of 3-4-4. */
const PERSONAL_NUMBER = /\p{Nd}{11,}[Xx]?|1\p{Nd}{2}[- ]\p{Nd}{4}[- ]\p{Nd}{4}/gu;
/** How much of a value is quoted, in characters. */
const QUOTED = 200;

/** What may be shown of a value: its beginning, without numbers of persons. */
export function withoutPersonalNumbers(value: string): string {
  const masked = value.replace(PERSONAL_NUMBER, (digits) => '*'.repeat(digits.length));
  const characters = [...masked];
  return characters.length > QUOTED ? `${characters.slice(0, QUOTED).join('')}…` : masked;
}

/** A CSV cell that no spreadsheet runs as a formula: those that could be one begin with an apostrophe. */
export function csvCell(value: string): string {
  const safe = /^[\s\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r]/u.test(value) ? `'${value}` : value;
  return /[",\r\n']/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

/** The words of the report, from `src/texts`. */
export type ProblemWords = {
  headings: readonly [row: string, column: string, reason: string, value: string];
  reason: (problem: RowProblem) => string;
};

/**
 * The report `<FILE>.errors.csv` beside the input, UTF-8 with a byte order mark so that Excel opens it. It exists only
 * when there is something to report; that of an earlier run is removed first.
 */
export class ProblemFile {
  private stream: WriteStream | null = null;

  private constructor(
    readonly path: string,
    private readonly words: ProblemWords,
  ) {}

  static async beside(file: string, words: ProblemWords): Promise<ProblemFile> {
    const path = `${file}.errors.csv`;
    await rm(path, { force: true });
    return new ProblemFile(path, words);
  }

  get isEmpty(): boolean {
    return this.stream === null;
  }

  async add(problem: RowProblem): Promise<void> {
    if (!this.stream) {
      this.stream = createWriteStream(this.path);
      await this.line('\ufeff', [...this.words.headings]);
    }
    const value = withoutPersonalNumbers(problem.value);
    await this.line('', [String(problem.row), problem.column, this.words.reason(problem), value]);
  }

  private async line(before: string, cells: string[]): Promise<void> {
    if (this.stream?.write(`${before}${cells.map(csvCell).join(',')}\r\n`) === false)
      await once(this.stream, 'drain');
  }

  async close(): Promise<void> {
    if (!this.stream) return;
    this.stream.end();
    await finished(this.stream);
  }
}
