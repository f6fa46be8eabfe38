import { ImportRefusal } from './importRefusal';

/** No row of a catalogue is longer; a file that goes on without an end of line is none. Characters. */
const LONGEST_LINE = 2_000_000;

/** The lines of a text that arrives in pieces, however each of them ends: CRLF, LF or CR. Lines can be put back. */
export class LineSource {
  /** Lines that wait, the next one last. */
  private readonly ahead: string[] = [];
  private rest = '';
  private ended = false;
  private arrived = 0;

  constructor(private readonly pieces: AsyncIterator<string>) {}

  /** The next line without its end; null behind the last. Throws `ImportRefusal` LINE_TOO_LONG. */
  async next(): Promise<string | null> {
    while (this.ahead.length === 0 && !this.ended) await this.refill();
    return this.ahead.pop() ?? null;
  }

  /** Puts lines back, so that they come again in the same order. */
  putBack(lines: readonly string[]): void {
    for (let at = lines.length - 1; at >= 0; at--) this.ahead.push(lines[at] ?? '');
  }

  private async refill(): Promise<void> {
    const arrival = await this.pieces.next();
    this.ended = arrival.done === true;
    let text = this.rest + (arrival.done ? '' : arrival.value);
    // A CR at the end of a piece may be the first half of a CRLF.
    const half = !this.ended && text.endsWith('\r') ? '\r' : '';
    if (half !== '') text = text.slice(0, -1);
    const lines = text.split(/\r\n|\n|\r/);
    const last = lines.pop() ?? '';
    this.rest = this.ended ? '' : last + half;
    this.arrived += lines.length;
    if (this.rest.length > LONGEST_LINE) throw new ImportRefusal('LINE_TOO_LONG', String(this.arrived + 1));
    if (this.ended && last !== '') lines.push(last);
    this.putBack(lines);
  }
}
