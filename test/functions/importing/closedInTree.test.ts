import { finishImport } from '@functions/common/catalogue/finishImport';
import { saveEntries } from '@functions/common/catalogue/saveEntries';
import type { CatalogueRecord } from '@/shared/domain/catalogue/catalogueRecord';
import { catalogueRecord } from '../../support/catalogueRecord';
import { onEveryStore, onPostgres, type TestStore } from '../../support/stores/everyStore';
import { seedArchive } from '../../support/stores/seedArchive';

type Said = Pick<CatalogueRecord, 'code' | 'title'> & Partial<CatalogueRecord>;

const volume = { code: '002-WS-0001', title: '干部处分材料', level: 'VOLUME' } as const;
const first: Said[] = [
  volume,
  { code: '002-WS-0001-0001', title: '甲' },
  { code: '002-WS-0001-0002', title: '乙' },
  { code: '002-KJ-0007-0001', title: '丙' },
];

/** An archive whose catalogue was imported to the end; `save` imports more and stops before the end. */
async function imported(store: TestStore, said: Said[]) {
  const { key: archiveKey } = await seedArchive({ store });
  const save = (records: Said[]) =>
    saveEntries({ db: store.db, archiveKey, records: records.map((record) => catalogueRecord(record)) });
  await save(said);
  await finishImport({ db: store.db, archiveKey });
  const tree = async () => {
    const nodes = await store.db
      .selectFrom('browse_node')
      .select(['kind', 'name', 'open_entries'])
      .where('archive_key', '=', archiveKey)
      .orderBy('kind')
      .orderBy('name')
      .execute();
    return nodes.map(({ kind, name, open_entries }) => `${kind} ${name} ${open_entries}`);
  };
  return { archiveKey, save, tree };
}

onEveryStore('An import that stops half way', (store) => {
  it('leaves no name of a volume that it closed, and no count of what it closed', async () => {
    const { save, tree } = await imported(store, first);
    expect(await tree()).toEqual([
      'FONDS 002 4',
      'SERIES 文书 3',
      'SERIES 科技 1',
      'VOLUME 干部处分材料 3',
      'VOLUME 第0007卷 1',
    ]);
    await save([
      { ...volume, openness: 'CONTROLLED' },
      { ...first[2]!, openness: 'DEFERRED' },
    ]);
    expect(await tree()).toEqual([
      'FONDS 002 2',
      'SERIES 文书 1',
      'SERIES 科技 1',
      'VOLUME 第0001卷 1',
      'VOLUME 第0007卷 1',
    ]);
  });

  it('leaves no node of a place where nothing is open any more', async () => {
    const { save, tree } = await imported(store, first);
    await save([{ ...first[3]!, openness: 'UNREVIEWED' }]);
    expect(await tree()).toEqual(['FONDS 002 3', 'SERIES 文书 3', 'VOLUME 干部处分材料 3']);
    await save(first.slice(0, 3).map((record) => ({ ...record, openness: 'CONTROLLED' })));
    expect(await tree()).toEqual([]);
  });

  it('takes over the corrected title of a volume, and the place that an entry left', async () => {
    const { save, tree } = await imported(store, first);
    await save([
      { ...volume, title: '人事材料' },
      { ...first[1]!, series: 'KJ', volume: '0007', item: '1' },
    ]);
    expect(await tree()).toEqual([
      'FONDS 002 3',
      'SERIES 文书 2',
      'SERIES 科技 1',
      'VOLUME 人事材料 2',
      'VOLUME 第0007卷 1',
    ]);
  });

  it('keeps the tree as it is when nothing is closed', async () => {
    const { save, tree } = await imported(store, first);
    const before = await tree();
    await save([
      { ...first[1]!, title: '甲的新题名' },
      { code: '002-WS-0001-0009', title: '新的一件' },
    ]);
    expect(await tree()).toEqual(before);
  });
});

onEveryStore('页号', (store) => {
  it('is kept as the archive states it, or as the 档号 does', async () => {
    const { archiveKey } = await imported(store, [
      { code: '1-2-3', title: '甲', page: '12-15' },
      { code: 'ZBC-025-0028-A01', title: '乙' },
      { code: '1-2-4', title: '丙' },
    ]);
    const saved = await store.db
      .selectFrom('entry')
      .select(['title', 'page'])
      .where('archive_key', '=', archiveKey)
      .orderBy('code')
      .execute();
    expect(saved.map(({ title, page }) => [title, page])).toEqual([
      ['甲', '12-15'],
      ['丙', null],
      ['乙', '0028'],
    ]);
  });
});

onPostgres('Imports into one archive', (store) => {
  it('may end at the same moment', async () => {
    for (let round = 0; round < 5; round++) {
      const { archiveKey, save, tree } = await imported(store, first);
      const before = await tree();
      await Promise.all([
        finishImport({ db: store.db, archiveKey }),
        save([{ ...first[1]!, title: `甲${round}` }]),
        finishImport({ db: store.db, archiveKey }),
        finishImport({ db: store.db, archiveKey }),
      ]);
      expect(await tree()).toEqual(before);
    }
  });

  it('may build the index at the same moment', async () => {
    const archives = [await imported(store, first), await imported(store, first)];
    await store.pool.query('drop index entry_search_codes');
    await Promise.all(
      archives.flatMap(({ archiveKey }) => [0, 1].map(() => finishImport({ db: store.db, archiveKey }))),
    );
    const { rows } = await store.pool.query<{ index: string | null }>(
      `select to_regclass('entry_search_codes') as index`,
    );
    expect(rows[0]?.index).toBe('entry_search_codes');
  });
});
