import fc from 'fast-check';
import type { CatalogueRecord } from '@/shared/domain/catalogue/catalogueRecord';
import { loadText } from '../../support/importing/loadText';

/** A field as programs write it: quoted when it has to be, else only sometimes. */
const cell = fc
  .tuple(
    fc.array(fc.constantFrom('甲', '乙', 'x', ',', '"', '\n', '\r\n', ' '), { maxLength: 6 }),
    fc.boolean(),
  )
  .map(([pieces, always]) => ({ text: pieces.join(''), always }));
const written = ({ text, always }: { text: string; always: boolean }) =>
  always || /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
const row = fc.tuple(cell, cell, fc.constantFrom('开放', '控制'), cell, cell);
const layouts = [
  ['档号', '题名', '开放标识', '责任者', '备注', '摘要'],
  ['题名', '档号', '备注', '开放标识', '责任者', '摘要'],
  ['备注', '责任者', '题名', '开放标识', '档号', '摘要'],
];

/** A file whose rows have titles that tell which row they are of, and the first line of each row. */
const file = fc
  .tuple(
    fc.constantFrom(...layouts),
    fc.array(row, { minLength: 1, maxLength: 8 }),
    fc.constantFrom('\n', '\r\n'),
  )
  .map(([layout, rows, end]) => {
    const lines = rows.map(([title, creator, openness, note, abstract], at) => {
      const values: Record<string, string> = {
        档号: `Q-WS-${String(at + 1).padStart(4, '0')}`,
        题名: written({ ...title, text: `题${at + 1}始${title.text}题${at + 1}终` }),
        开放标识: openness,
        责任者: written(creator),
        备注: written(note),
        摘要: written(abstract),
      };
      return layout.map((heading) => values[heading]).join(',');
    });
    return { layout, rows, lines, end, text: [layout.join(','), ...lines, ''].join(end) };
  });

const marks = (text: string) => [...text.matchAll(/题(\d+)[始终]/g)].map(([, at]) => Number(at));
const numberOf = ({ code }: CatalogueRecord) => Number(/Q-WS-(\d+)/.exec(code)?.[1] ?? NaN);

describe('for any file', () => {
  it('that is well-formed all rows come, whole', async () => {
    await fc.assert(
      fc.asyncProperty(file, async ({ rows, text }) => {
        const { records, summary } = await loadText(text);
        expect(summary).toMatchObject({ rows: rows.length, good: rows.length, bad: 0 });
        records.forEach((record, at) => {
          const [title, , openness] = rows[at]!;
          const whole = `题${at + 1}始${title.text}题${at + 1}终`.replace(/\s+/g, ' ');
          expect(record.title).toBe(whole);
          expect(record.openness).toBe(openness === '开放' ? 'OPEN' : 'CONTROLLED');
        });
      }),
      { numRuns: 200 },
    );
  });

  it('with one stray quote no title lands in another entry, and every row is loaded or reported', async () => {
    await fc.assert(
      fc.asyncProperty(file, fc.nat(), async ({ layout, rows, text }, place) => {
        const from = layout.join(',').length + 2;
        const at = from + (place % (text.length - from));
        const { records, summary, refused } = await loadText(`${text.slice(0, at)}"${text.slice(at)}`);
        for (const record of records) {
          const owner = numberOf(record);
          for (const mark of marks(JSON.stringify(record))) expect(mark).toBe(owner);
          const closed = rows[owner - 1]?.[2] === '控制';
          if (closed) expect(record.openness).not.toBe('OPEN');
        }
        expect(summary.good + summary.bad).toBe(summary.rows);
        expect(refused).toBe(summary.bad);
        const loaded = records.map(numberOf);
        const lost = rows.map((_, index) => index + 1).filter((number) => !loaded.includes(number));
        expect(summary.bad).toBeGreaterThanOrEqual(lost.length);
      }),
      { numRuns: 500 },
    );
  });
});
