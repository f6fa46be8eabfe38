import { Words } from './host';

/** [start, end) in UTF-16 units. */
export type Mark = [start: number, end: number];

/** Cuts a text at its marks, which may touch, overlap or come in any order. */
function piecesOf(text: string, marks: Mark[]) {
  const pieces: { text: string; marked: boolean; start: number }[] = [];
  let at = 0;
  for (const [start, end] of [...marks].sort((a, b) => a[0] - b[0])) {
    const from = Math.max(start, at);
    const to = Math.min(end, text.length);
    if (to <= from) continue;
    if (from > at) pieces.push({ text: text.slice(at, from), marked: false, start: at });
    pieces.push({ text: text.slice(from, to), marked: true, start: from });
    at = to;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), marked: false, start: at });
  return pieces;
}

/** Text whose found words are marked by weight and underline. */
export function Marked({ text, marks }: { text: string; marks: Mark[] }) {
  return (
    <Words>
      {piecesOf(text, marks).map((piece) => (
        <Words key={piece.start} className={piece.marked ? 'marked' : undefined}>
          {piece.text}
        </Words>
      ))}
    </Words>
  );
}
