import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finishImport } from '@functions/common/catalogue/finishImport';
import { saveEntries } from '@functions/common/catalogue/saveEntries';
import { importCatalogue } from '@functions/common/importing/importCatalogue';
import type { RowProblem } from '@functions/common/importing/importRun';
import { readRows } from '@functions/common/importing/readRows';
import { gbkBytes } from '../../support/importing/gbkBytes';
import { onEveryStore } from '../../support/stores/everyStore';
import { seedArchive } from '../../support/stores/seedArchive';

const header = '档号,题名,日期,开放标识,密级';

onEveryStore('importing a catalogue', (store) => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'import-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  async function load(archiveKey: string, lines: string[]) {
    const file = join(folder, '目录.csv');
    await writeFile(file, gbkBytes([header, ...lines].join('\r\n')));
    const problems: RowProblem[] = [];
    const summary = await importCatalogue({
      source: readRows(file),
      store: {
        save: (records) => saveEntries({ db: store.db, archiveKey, records }),
        finish: () => finishImport({ db: store.db, archiveKey }),
      },
      onProblem: (problem) => void problems.push(problem),
    });
    return { summary, problems: problems.map(({ row, code }) => `${row} ${code}`) };
  }

  const lines = [
    'Z1-WS-0001,关于修路的请示,1962年5月,开放,',
    'Z1-WS-0002,关于架桥的请示,民国二十三年,控制,',
    'Z1-WS-0003,关于防汛的请示,约1950年,开放,秘密',
    ',没有档号,,开放,',
    'Z1-WS-4,关于防火的请示,,也许,',
  ];

  it('loads the good rows, opens only what may be open, and reports the rest', async () => {
    const { key } = await seedArchive({ store });
    const { summary, problems } = await load(key, lines);
    expect(problems).toEqual(['4 SECRET_NOT_OPENED', '5 MISSING', '6 OPENNESS_UNKNOWN']);
    expect(summary).toMatchObject({ rows: 5, good: 4, bad: 1, inserted: 4, datesUnknown: 1 });
    const saved = await store.db
      .selectFrom('entry')
      .select(['code', 'openness', 'date_written', 'date_from', 'date_to'])
      .where('archive_key', '=', key)
      .orderBy('code')
      .execute();
    expect(saved.map(({ code, openness, ...date }) => [code, openness, ...Object.values(date)])).toEqual([
      ['Z1-WS-0001', 'OPEN', '1962年5月', '1962-05-01', '1962-05-31'],
      ['Z1-WS-0002', 'CONTROLLED', '民国二十三年', '1934-01-01', '1934-12-31'],
      ['Z1-WS-0003', 'UNREVIEWED', '约1950年', null, null],
      ['Z1-WS-4', 'UNREVIEWED', null, null, null],
    ]);
    const open = await store.db
      .selectFrom('entry_search')
      .select('id')
      .where('archive_key', '=', key)
      .execute();
    expect(open).toHaveLength(1);
  });

  it('changes nothing the second time, and follows what the archive changed', async () => {
    const { key } = await seedArchive({ store });
    await load(key, lines);
    expect((await load(key, lines)).summary).toMatchObject({ inserted: 0, updated: 0, unchanged: 4 });
    const changed = lines.map((line) => line.replace(/^Z1-WS-0001(.*)开放/, 'z1－ws－0001$1控制'));
    expect((await load(key, changed)).summary).toMatchObject({ inserted: 0, updated: 1, unchanged: 3 });
    const open = await store.db
      .selectFrom('entry_search')
      .select('id')
      .where('archive_key', '=', key)
      .execute();
    expect(open).toEqual([]);
  });
});
