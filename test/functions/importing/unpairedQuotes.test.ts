import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import type { CatalogueRecord } from '@/shared/domain/catalogue/catalogueRecord';
import { importCatalogue } from '@functions/common/importing/importCatalogue';
import type { RowProblem } from '@functions/common/importing/importRun';
import { readRows } from '@functions/common/importing/readRows';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quotes-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function load(text: string) {
  const file = join(folder, 'a.csv');
  await writeFile(file, text);
  const records: CatalogueRecord[] = [];
  const problems: RowProblem[] = [];
  const summary = await importCatalogue({
    source: readRows(file),
    store: {
      save: async (batch) => {
        records.push(...batch);
        return { inserted: batch.length, updated: 0, unchanged: 0 };
      },
      finish: async () => undefined,
    },
    onProblem: (problem) => void problems.push(problem),
  });
  return {
    summary,
    records,
    entries: records.map(({ code, title, openness }) => `${code} ${title} ${openness}`),
    problems: problems.map(({ row, column, code }) => `${row} ${column} ${code}`),
    refused: new Set(problems.filter(({ loaded }) => !loaded).map(({ row }) => row)).size,
  };
}

const HEADER = '档号,题名,日期,开放标识';

describe('a quote without its partner', () => {
  it('costs its own row; the rows behind it are loaded, each with its own openness', async () => {
    const lines = [
      HEADER,
      'Q-WS-0001,"五反运动材料,1952,开放',
      'Q-WS-0002,秘密举报人名单,1952,控制',
      'Q-WS-0003,"整党"工作总结,1953,开放',
      'Q-WS-0004,第四件,1953,开放',
    ];
    for (const end of ['\n', '\r\n', '\r']) {
      const { summary, entries, problems } = await load(lines.join(end) + end);
      expect(problems).toEqual(['2 题名 QUOTE_UNPAIRED']);
      expect(summary).toMatchObject({ rows: 4, good: 3, bad: 1 });
      expect(entries).toEqual([
        'Q-WS-0002 秘密举报人名单 CONTROLLED',
        'Q-WS-0003 "整党"工作总结 OPEN',
        'Q-WS-0004 第四件 OPEN',
      ]);
    }
  });

  it('does not pair with one in the next row, though both together would be well-formed', async () => {
    const text =
      '档号\t题名\t日期\t开放标识\nA-1\t"三\t1950\t开放\nA-2\t四"\t1951\t控制\nA-3\t五\t1951\t开放\n';
    const { entries, problems } = await load(text);
    expect(problems).toEqual(['2 题名 QUOTE_UNPAIRED', '3 题名 QUOTE_UNPAIRED']);
    expect(entries).toEqual(['A-3 五 OPEN']);
  });

  it('is found at the end of the file, however long it is', async () => {
    const rows = Array.from({ length: 30_000 }, (_, at) => `A-${at + 2},第${at + 2}件,1950,开放`);
    const { summary, problems } = await load([HEADER, 'A-1,甲,"1950,开放', ...rows].join('\n'));
    expect(problems).toEqual(['2 日期 QUOTE_UNPAIRED']);
    expect(summary).toMatchObject({ rows: 30_001, good: 30_000 });
    const last = await load(`${HEADER}\nA-1,甲,1950,开放\nA-2,"乙,1950,开放`);
    expect([last.entries, last.problems]).toEqual([['A-1 甲 OPEN'], ['3 题名 QUOTE_UNPAIRED']]);
  });

  it('makes no row of the pieces of a long text that it cut', async () => {
    const { entries, problems } = await load(
      `${HEADER}\nA-1,甲,1950,开放\nA-2,"机密",\n名单,赵某,1950,开放\n到此为止",1950,控制\nA-3,乙,1950,开放\n`,
    );
    expect(entries).toEqual(['A-1 甲 OPEN', 'A-3 乙 OPEN']);
    expect(problems).toEqual(['3  ROW_UNCLEAR', '4  ROW_UNCLEAR', '5 档号 QUOTE_UNPAIRED']);
  });

  it('says in which column it is and quotes the line', async () => {
    const file = join(folder, 'b.csv');
    await writeFile(file, `${HEADER}\nA-1,甲,"1950,开放\n`);
    const faults = [];
    for await (const row of readRows(file)) faults.push(...(row.faults ?? []));
    expect(faults).toEqual([{ cell: 2, code: 'QUOTE_UNPAIRED', value: 'A-1,甲,"1950,开放' }]);
  });
});

describe('line breaks', () => {
  it('end a row whichever they are, also several kinds in one file', async () => {
    const { entries, problems } = await load(
      '档号,题名,开放标识,备注\r\nM-WS-0001,甲,控制,注\r\nM-WS-0002,乙,开放,注\nM-WS-0003\n\r\nM-WS-0004,丁,开放,\r',
    );
    expect(entries).toEqual(['M-WS-0001 甲 CONTROLLED', 'M-WS-0002 乙 OPEN', 'M-WS-0004 丁 OPEN']);
    expect(problems).toEqual(['4 题名 MISSING']);
  });

  it('in a well-formed quoted cell become a space where an element has one line', async () => {
    const { records, problems } = await load(
      '档号,题名,责任者,备注,开放标识\nA-1,"关于修路\r\n的请示","交通局\n水利局","一, 甲\n二, 乙",开放\n',
    );
    expect(problems).toEqual([]);
    expect(records).toMatchObject([
      { title: '关于修路 的请示', creator: '交通局 水利局', note: '一, 甲\n二, 乙', openness: 'OPEN' },
    ]);
  });
});

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
        const { records, summary } = await load(text);
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
        const { records, summary, refused } = await load(`${text.slice(0, at)}"${text.slice(at)}`);
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
