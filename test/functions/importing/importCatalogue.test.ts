import { importCatalogue } from '@functions/common/importing/importCatalogue';
import type { RowProblem } from '@functions/common/importing/importRun';
import type { SourceRow } from '@functions/common/importing/sourceRow';
import { header, many, memoryStore, rows, run } from '../../support/importing/memoryImport';

describe('importCatalogue', () => {
  it('finds the headings below lines of title, and loads every good row in batches', async () => {
    const { store, saved, calls, finished } = memoryStore();
    const lines = [['清和县档案馆'], [''], ['', '目录', ''], header, ...many(2500)];
    const { summary, problems, progress } = await run(lines, store);
    expect(summary).toMatchObject({ rows: 2500, good: 2500, bad: 0, inserted: 2500, unchanged: 0 });
    expect([saved.size, problems, calls, progress, finished()]).toEqual([
      2500,
      [],
      [1000, 1000, 500],
      [1000, 2000, 2500],
      1,
    ]);
  });

  it('reports each bad row with its number, loads the others, and loses none', async () => {
    const { store, saved } = memoryStore();
    const { summary, problems } = await run(
      [
        header,
        ['A-1', '甲', '开放', '1950'],
        ['A-2', '', '开放', ''],
        [],
        ['', '丙', '开放', ''],
        ['a－1', '重复', '开放', ''],
        ['A-2', '乙', '也许', '约1950年'],
      ],
      store,
    );
    expect(problems).toEqual([
      [3, '题名', 'MISSING', false],
      [5, '档号', 'MISSING', false],
      [6, '档号', 'CODE_REPEATED', false],
      [7, '开放标识', 'OPENNESS_UNKNOWN', true],
    ]);
    expect(summary).toMatchObject({ rows: 5, good: 2, bad: 3, remarked: 1, datesUnknown: 1 });
    expect([...saved.values()].map(({ title }) => title)).toEqual(['甲', '乙']);
  });

  it('changes nothing when it is run again', async () => {
    const { store } = memoryStore();
    await run([header, ...many(30)], store);
    expect((await run([header, ...many(30)], store)).summary).toMatchObject({
      inserted: 0,
      updated: 0,
      unchanged: 30,
    });
  });

  it('costs one row when the store refuses one row of a batch', async () => {
    const { store, saved } = memoryStore((code) => code === 'A-700');
    const { summary, problems } = await run([header, ...many(1500)], store);
    expect(problems).toEqual([[701, '', 'STORE_REFUSED', false]]);
    expect(summary).toMatchObject({ rows: 1500, good: 1499, bad: 1, inserted: 1499 });
    expect(saved.size).toBe(1499);
  });

  it('keeps out a row with an error in a cell that is used', async () => {
    async function* source(): AsyncGenerator<SourceRow> {
      yield* rows([['档号', '题名', '拼音', '密级']]);
      yield {
        row: 2,
        cells: ['A-1', '甲', '', '#N/A'],
        faults: [{ cell: 3, code: 'CELL_ERROR', value: '#N/A' }],
      };
      yield {
        row: 3,
        cells: ['A-2', '乙', '#REF!', ''],
        faults: [{ cell: 2, code: 'CELL_ERROR', value: '#REF!' }],
      };
    }
    const { store, saved } = memoryStore();
    const problems: RowProblem[] = [];
    const summary = await importCatalogue({
      source: source(),
      store,
      onProblem: (one) => void problems.push(one),
    });
    expect(problems).toEqual([{ row: 2, column: '密级', code: 'CELL_ERROR', value: '#N/A', loaded: false }]);
    expect(summary).toMatchObject({ rows: 2, good: 1, bad: 1 });
    expect([...saved.keys()]).toEqual(['A-2']);
  });

  it('checks everything and saves nothing in a dry run', async () => {
    const { summary } = await run([header, ...many(3), ['A-1', '重复', '', '']], null);
    expect(summary).toMatchObject({ rows: 4, good: 3, bad: 1, inserted: 0 });
  });

  it('refuses a file without headings in its first ten rows', async () => {
    const titles = Array.from({ length: 10 }, () => ['说明']);
    await expect(run([...titles, header, ...many(1)], null)).rejects.toMatchObject({
      code: 'NO_HEADER',
      detail: '说明',
    });
    expect((await run([...titles.slice(1), header, ...many(1)], null)).summary.good).toBe(1);
  });

  it('names the columns that it did not use', async () => {
    expect((await run([[...header, '拼音码'], ...many(1)], null)).summary.unusedColumns).toEqual(['拼音码']);
  });
});
