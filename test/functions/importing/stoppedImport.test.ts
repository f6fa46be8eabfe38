import { importCatalogue } from '@functions/common/importing/importCatalogue';
import { ImportRefusal } from '@functions/common/importing/importRefusal';
import type { RowProblem } from '@functions/common/importing/importRun';
import { header, many, memoryStore, rows, run } from '../../support/importing/memoryImport';

describe('An import that stops', () => {
  it('is one whose store refuses everything', async () => {
    const { store, calls, finished } = memoryStore(() => true);
    await expect(run([header, ...many(3000)], store)).rejects.toMatchObject({ code: 'STORE_REFUSES' });
    // A batch, twenty rows, and what waits once more.
    expect(calls).toHaveLength(22);
    expect(calls[21]).toBe(980);
    expect(finished()).toBe(1);
  });

  it('loses no row that was read when the file breaks off, and finishes the store', async () => {
    const { store, saved, finished } = memoryStore();
    async function* cutOff() {
      yield* rows([header, ...many(2501)]);
      throw new ImportRefusal('WORKBOOK_BROKEN', '2503');
    }
    const stopped = importCatalogue({ source: cutOff(), store, onProblem: () => undefined });
    await expect(stopped).rejects.toMatchObject({ code: 'WORKBOOK_BROKEN' });
    expect([saved.size, finished()]).toEqual([2501, 1]);
  });

  it('saves or reports every row that was read when the store refuses many in a row', async () => {
    const { store, saved } = memoryStore((code) => /^A-1[0-2][0-9]$/.test(code));
    const problems: RowProblem[] = [];
    const stopped = importCatalogue({
      source: rows([header, ...many(500)]),
      store,
      onProblem: (problem) => void problems.push(problem),
    });
    await expect(stopped).rejects.toMatchObject({ code: 'STORE_REFUSES' });
    expect(saved.size + problems.length).toBe(500);
  });

  it('does not finish a store that no row was for', async () => {
    const { store, finished } = memoryStore();
    await expect(run([['说明']], store)).rejects.toMatchObject({ code: 'NO_HEADER' });
    expect(finished()).toBe(0);
  });
});
