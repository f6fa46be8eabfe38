/** What a scanner tells; names come without their namespace prefix. */
export type XmlHandlers = {
  open?: (name: string, attributes: () => Record<string, string>) => void;
  text?: (text: string) => void;
  close?: (name: string) => void;
};

const ENTITIES = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);
/** A tag must end within this many characters. */
const LONGEST_TAG = 1_000_000;

function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|([a-z]+));/gi,
    (written: string, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return ENTITIES.get(name) ?? written;
      const point = hex === undefined ? Number(decimal) : parseInt(hex, 16);
      return point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd';
    },
  );
}

function attributesOf(tag: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = '', , double, single] of tag.matchAll(/([^\s=/]+)\s*=\s*("([^"]*)"|'([^']*)')/g))
    attributes[name.replace(/^.*:/, '')] = decoded(double ?? single ?? '');
  return attributes;
}

/** Where a tag that starts at `from` ends: its '>', not one inside of an attribute. -1 when it is not all there. */
function tagEnd(text: string, from: number): number {
  let quote = '';
  for (let at = from; at < text.length; at++) {
    const character = text[at];
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'") quote = character;
    else if (character === '>') return at;
  }
  return -1;
}

/**
 * Reads XML as it arrives, enough for the parts of an xlsx workbook: no document types, so no entities but the
 * five of XML. A document that breaks off is noticed by `end`.
 */
export class XmlScanner {
  private rest = '';
  private depth = 0;

  constructor(private readonly handlers: XmlHandlers) {}

  write(piece: string): void {
    const text = this.rest + piece;
    let at = 0;
    while (at < text.length) {
      const next = text.indexOf('<', at);
      if (next < 0) break;
      if (next > at) this.handlers.text?.(decoded(text.slice(at, next)));
      const after = this.markup(text, next);
      if (after < 0) {
        at = next;
        break;
      }
      at = after;
    }
    this.rest = text.slice(at);
    if (this.rest.startsWith('<') && this.rest.length > LONGEST_TAG) throw new Error('xml: endless tag');
  }

  end(): void {
    if (this.depth !== 0 || this.rest.trim() !== '') throw new Error('xml: cut off');
  }

  /** Takes the markup at `start`; gives where it ends, or -1 when more has to arrive first. */
  private markup(text: string, start: number): number {
    const kind = text[start + 1];
    if (kind === undefined) return -1;
    if (kind === '!') return this.special(text, start);
    const end = kind === '?' ? text.indexOf('?>', start) : tagEnd(text, start + 1);
    if (end < 0) return -1;
    if (kind === '?') return end + 2;
    const tag = text.slice(start + 1, end);
    const name = /^\/?(?:[^\s/:]*:)?([^\s/]*)/.exec(tag)?.[1] ?? '';
    if (kind !== '/') {
      this.depth++;
      this.handlers.open?.(name, () => attributesOf(tag));
    }
    if (kind === '/' || tag.endsWith('/')) {
      this.depth--;
      this.handlers.close?.(name);
    }
    return end + 1;
  }

  private special(text: string, start: number): number {
    const beginning = text.slice(start, start + 9);
    for (const [open, close] of [
      ['<!--', '-->'],
      ['<![CDATA[', ']]>'],
    ] as const) {
      if (beginning.startsWith(open)) {
        const end = text.indexOf(close, start + open.length);
        if (end >= 0 && open !== '<!--') this.handlers.text?.(text.slice(start + open.length, end));
        return end < 0 ? -1 : end + close.length;
      }
      if (open.startsWith(beginning)) return -1;
    }
    throw new Error('xml: document type');
  }
}
