import { finishImport } from '@functions/common/catalogue/finishImport';
import { entryIdOf } from '@functions/common/catalogue/identifiers';
import { saveEntries } from '@functions/common/catalogue/saveEntries';
import { catalogueRecord } from '../../support/catalogueRecord';
import { callFunction, valueOf } from '../../support/functions';
import { onEveryStore } from '../../support/stores/everyStore';
import { seedArchive, seedReader, type TestArchive } from '../../support/stores/seedArchive';

onEveryStore('An entry and its place in the tree', (store) => {
  let archive: TestArchive;
  const idOf = (code: string) => entryIdOf({ archiveKey: archive.key, code });
  const entry = (code: string) => valueOf({ archive, action: 'catalogue.entry', input: { id: idOf(code) } });
  const browse = (node?: string, cursor?: string) =>
    valueOf({ archive, action: 'catalogue.browse', input: { node, cursor } });

  beforeAll(async () => {
    archive = await seedArchive({ store });
    const fonds = { fondsName: '清和县人民政府' };
    const records = [
      {
        code: '002-WS-0001',
        title: '一九五六年水利文件',
        level: 'VOLUME',
        ...fonds,
      },
      { code: '002-WS-0001-0001', title: '关于修渠的请示', documentNumber: '清政发〔1956〕2号', ...fonds },
      { code: '002-WS-0001-0002', title: '不公开的名单', openness: 'CONTROLLED', ...fonds },
      { code: '002-WS-0001-0003', title: '关于修渠的批复', place: '3 库 5 架', ...fonds },
      { code: '002-WS-0001-0010', title: '总结', availability: 'UNAVAILABLE', ...fonds },
      {
        code: '002-WS-0002',
        title: '未开放的案卷',
        level: 'VOLUME',
        openness: 'DEFERRED',
        ...fonds,
      },
      { code: '002-WS-0002-0001', title: '公开的一件', ...fonds },
      { code: '009-HY-0001-0001', title: '全部未开放', openness: 'UNREVIEWED' },
      ...Array.from({ length: 65 }, (_, at) => ({
        code: `003-WS·2011·Y·办公室-${String(at + 1).padStart(4, '0')}`,
        title: `通知之${at + 1}`,
      })),
    ] as const;
    await saveEntries({
      db: store.db,
      archiveKey: archive.key,
      records: records.map((known) => catalogueRecord(known)),
    });
    await finishImport({ db: store.db, archiveKey: archive.key });
  });

  it('shows its elements, where it stands and its neighbours, past what is not open', async () => {
    const shown = await entry('002-WS-0001-0001');
    expect(shown.elements).toMatchObject({
      title: '关于修渠的请示',
      documentNumber: '清政发〔1956〕2号',
      fondsCode: '002',
    });
    expect(shown.place.map(({ kind, name }) => [kind, name])).toEqual([
      ['FONDS', '清和县人民政府'],
      ['SERIES', '文书'],
      ['VOLUME', '一九五六年水利文件'],
    ]);
    expect(shown.previous?.title).toBe('一九五六年水利文件');
    expect(shown.next?.title).toBe('关于修渠的批复');
    expect((await entry('002-WS-0001-0003')).next?.title).toBe('总结');
    expect((await entry('002-WS-0001-0010')).next).toBeNull();
  });

  it('tells how to see it by who is asking, and nobody where it is kept', async () => {
    const id = idOf('002-WS-0001-0003');
    const reader = await seedReader(archive);
    const asVisitor = await valueOf({ archive, action: 'catalogue.entry', input: { id } });
    const asReader = await valueOf({ archive, caller: reader, action: 'catalogue.entry', input: { id } });
    expect(asVisitor.howToSee).toEqual({ advice: 'COME_AFTER_SIGN_IN', action: 'ADD_TO_BASKET' });
    expect(asReader.howToSee).toEqual({ advice: 'COME_TO_READING_ROOM', action: 'ADD_TO_BASKET' });
    expect(JSON.stringify([asVisitor, asReader])).not.toContain('3 库');
  });

  it('answers alike for an entry that is not open, one that never was, and a made-up id', async () => {
    const [closed, missing, strange] = await Promise.all(
      [idOf('002-WS-0001-0002'), idOf('002-WS-9999-9999'), '../../etc'].map((id) =>
        callFunction({ archive, action: 'catalogue.entry', input: { id } }),
      ),
    );
    const known = { ok: false, error: { code: 'NOT_FOUND' }, requestId: expect.any(String) };
    expect([closed, missing, strange]).toEqual([known, known, known]);
  });

  it('leads from fonds to class to volume to document, counting open entries only', async () => {
    const root = await browse();
    expect(root.children.map(({ name, count }) => [name, count])).toEqual([
      ['清和县人民政府', 5],
      ['003', 65],
    ]);
    const fonds = await browse(root.children[0]!.node);
    expect(fonds.children.map(({ kind, name }) => [kind, name])).toEqual([['SERIES', '文书']]);
    const series = await browse(fonds.children[0]!.node);
    // A volume whose own entry is not open keeps its title to itself.
    expect(series.children.map(({ name, count }) => [name, count])).toEqual([
      ['一九五六年水利文件', 4],
      ['第0002卷', 1],
    ]);
    const volume = await browse(series.children[0]!.node);
    expect(volume.path.map(({ name }) => name)).toEqual(['清和县人民政府', '文书']);
    expect(volume.entries.map(({ title }) => title)).toEqual([
      '一九五六年水利文件',
      '关于修渠的请示',
      '关于修渠的批复',
      '总结',
    ]);
  });

  it('pages a long class without duplicates or gaps, in the order of the codes', async () => {
    const root = await browse();
    const fonds = await browse(root.children[1]!.node);
    const titles: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await browse(fonds.children[0]!.node, cursor);
      titles.push(...page.entries.map(({ title }) => title));
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    expect(titles).toEqual(Array.from({ length: 65 }, (_, at) => `通知之${at + 1}`));
  });

  it('gives entries whose 档号 names no 全宗 a place with a name', async () => {
    const other = await seedArchive({ store });
    await saveEntries({
      db: store.db,
      archiveKey: other.key,
      records: [catalogueRecord({ code: '303001', title: '甲' })],
    });
    await finishImport({ db: store.db, archiveKey: other.key });
    const { children } = await valueOf({ archive: other, action: 'catalogue.browse', input: {} });
    expect(children.map(({ name, count }) => [name, count])).toEqual([['没有写全宗', 1]]);
  });

  it('refuses nodes and cursors that do not exist', async () => {
    expect(
      await callFunction({ archive, action: 'catalogue.browse', input: { node: 'nowhere' } }),
    ).toMatchObject({
      error: { code: 'NOT_FOUND' },
    });
    expect(
      await callFunction({ archive, action: 'catalogue.browse', input: { cursor: 'e30' } }),
    ).toMatchObject({
      error: { code: 'INVALID_INPUT', fields: { cursor: 'WRONG_FORMAT' } },
    });
  });

  it('gives the basket its entries in the order asked, without those that are not open', async () => {
    const ids = [idOf('002-WS-0001-0010'), idOf('002-WS-0001-0002'), idOf('002-WS-0001-0001')];
    const { entries } = await valueOf({ archive, action: 'catalogue.entries', input: { ids } });
    expect(entries.map(({ title }) => title)).toEqual(['总结', '关于修渠的请示']);
  });

  it('saving the same entries again changes nothing; a changed one is replaced', async () => {
    const other = await seedArchive({ store });
    const records = [
      catalogueRecord({ code: '1-WS-1', title: '甲' }),
      catalogueRecord({ code: '1－WS－2', title: '乙' }),
    ];
    const save = () => saveEntries({ db: store.db, archiveKey: other.key, records });
    expect(await save()).toEqual({ inserted: 2, updated: 0, unchanged: 0 });
    expect(await save()).toEqual({ inserted: 0, updated: 0, unchanged: 2 });
    records[1] = catalogueRecord({ code: '1-WS-2', title: '丙' });
    expect(await save()).toEqual({ inserted: 0, updated: 1, unchanged: 1 });
    const { entries } = await valueOf({ archive: other, action: 'catalogue.search', input: { query: '' } });
    expect(entries.map(({ title }) => title).sort()).toEqual(['丙', '甲']);
  });
});
