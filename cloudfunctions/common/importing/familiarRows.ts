import { canonicalCode } from '@/shared/domain/catalogue/referenceCode';
import type { Columns } from './columns';

/** 'Z109-WS·2011·Y·办公室-0001' → 'A9-A·9·A·文-9': what the codes of one list have in common. */
function shapeOf(code: string): string {
  return code
    .replace(/[0-9]+/g, '9')
    .replace(/[A-Z]+/g, 'A')
    .replace(/\p{Script=Han}+/gu, '文');
}

/** The 全宗号 of a code with several parts, else ''. */
const fondsOf = (code: string) => (code.includes('-') ? code.slice(0, code.indexOf('-')) : '');

/**
 * What the rows of a file look like: the shapes of their 档号 and their numbers of cells; both are few. By this a line
 * can be told from a piece of a long text.
 */
export class FamiliarRows {
  private readonly shapes = new Set<string>();
  private readonly widths: Set<number>;
  private readonly codeAt: number;

  constructor(columns: Columns) {
    this.widths = new Set([columns.headings.length]);
    this.codeAt = columns.of.code?.index ?? 0;
  }

  /** Whether it looks like the rows before. The first one has none before it: a 档号 with a number will do. */
  has(cells: readonly string[]): boolean {
    if (!this.hasWidth(cells)) return false;
    return this.shapes.size === 0 ? this.hasCode(cells) : this.shapes.has(shapeOf(this.codeOf(cells)));
  }

  hasWidth(cells: readonly string[]): boolean {
    return this.widths.has(cells.length);
  }

  /** Whether there is a 档号 with a number in it. */
  hasCode(cells: readonly string[]): boolean {
    return /[0-9]/.test(this.codeOf(cells));
  }

  /** Whether two lines, each taken alone, begin two rows: both have a 档号, and these belong to one list. */
  areTwoRows(first: readonly string[], second: readonly string[]): boolean {
    const [one, other] = [this.codeOf(first), this.codeOf(second)];
    if (second.length < 2) return false;
    const [shape, otherShape] = [shapeOf(one), shapeOf(other)];
    if (this.shapes.has(shape) && this.shapes.has(otherShape)) return true;
    // Without a number it is a word, not a code.
    if (!this.hasCode(first) || !this.hasCode(second)) return false;
    const sameFonds = fondsOf(one) !== '' && fondsOf(one) === fondsOf(other);
    return shape === otherShape || sameFonds || (this.hasWidth(first) && this.hasWidth(second));
  }

  /** Takes over what an accepted row looks like. A number of cells counts only beside a 档号 of a known shape. */
  learn(cells: readonly string[]): void {
    const code = this.codeOf(cells);
    if (code === '') return;
    const shape = shapeOf(code);
    if (this.shapes.size === 0 || this.shapes.has(shape)) this.widths.add(cells.length);
    this.shapes.add(shape);
  }

  private codeOf(cells: readonly string[]): string {
    return canonicalCode((cells[this.codeAt] ?? '').replace(/"/g, ''));
  }
}
