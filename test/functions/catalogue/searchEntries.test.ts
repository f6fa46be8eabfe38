import fc from 'fast-check';
import { finishImport } from '@functions/common/catalogue/finishImport';
import { saveEntries } from '@functions/common/catalogue/saveEntries';
import { catalogueRecord } from '../../support/catalogueRecord';
import { callFunction, valueOf } from '../../support/functions';
import { onEveryStore } from '../../support/stores/everyStore';
import { seedArchive, type TestArchive } from '../../support/stores/seedArchive';

onEveryStore('Searching', (store) => {
  async function archiveWith(records: Parameters<typeof catalogueRecord>[0][]): Promise<TestArchive> {
    const archive = await seedArchive({ store });
    await save(archive, records);
    return archive;
  }
  async function save(archive: TestArchive, records: Parameters<typeof catalogueRecord>[0][]) {
    await saveEntries({ db: store.db, archiveKey: archive.key, records: records.map(catalogueRecord) });
    await finishImport({ db: store.db, archiveKey: archive.key });
  }
  const search = (archive: TestArchive, query: string, more: object = {}) =>
    valueOf({ archive, action: 'catalogue.search', input: { query, ...more } });
  const titles = async (archive: TestArchive, query: string, more: object = {}) =>
    (await search(archive, query, more)).entries.map(({ title }) => title);

  it('orders: exact title, title that begins so, phrase in the title, all words in the title, elsewhere; then the newest', async () => {
    const archive = await archiveWith([
      { code: 'A-WS-1', title: '登记', creator: '水库管理所' },
      { code: 'A-WS-2', title: '水库移民与库区管理所登记', dateFrom: '1980-01-01' },
      { code: 'A-WS-3', title: '修建水库管理所房屋', dateFrom: '1970-01-01' },
      { code: 'A-WS-4', title: '新建水库管理所房屋', dateFrom: '1990-01-01' },
      { code: 'A-WS-5', title: '水库管理所名册' },
      { code: 'A-WS-6', title: '水库管理所' },
      { code: 'A-WS-7', title: '与此无关' },
    ]);
    expect(await titles(archive, '水庫管理所')).toEqual([
      '水库管理所',
      '水库管理所名册',
      '新建水库管理所房屋',
      '修建水库管理所房屋',
      '登记',
    ]);
    expect(await titles(archive, '水库 登记')).toEqual(['水库移民与库区管理所登记', '登记']);
  });

  it('takes traditional and simplified, full and half width, capitals and variants for the same', async () => {
    const archive = await archiveWith([{ code: 'A-WS-1', title: '養心殿造辦處ＡＢＣ１２３說帖' }]);
    for (const query of ['养心殿', '養心殿', 'abc123', 'ＡＢＣ', '説帖', '说帖', '造办处'])
      expect(await titles(archive, query)).toHaveLength(1);
  });

  it('marks the matched words in the title as it is written', async () => {
    const archive = await archiveWith([{ code: 'A-WS-1', title: '𠀋養心殿造辦處' }]);
    expect((await search(archive, '养心 办处')).entries[0]?.marks).toEqual([
      [2, 4],
      [6, 8],
    ]);
  });

  it('finds one character beyond the basic plane', async () => {
    const archive = await archiveWith([
      { code: 'A-WS-1', title: '賞𤧛瑪瑙' },
      { code: 'A-WS-2', title: '賞瑪瑙' },
    ]);
    expect(await titles(archive, '𤧛')).toEqual(['賞𤧛瑪瑙']);
  });

  it.each([
    ['as it is written', 'Z109-WS·2011·Y·办公室-0001'],
    ['without zeros', 'Z109-WS·2011·Y·办公室-1'],
    ['with full-width signs', 'Ｚ１０９－ＷＳ．２０１１．Ｙ．办公室－１'],
    ['with spaces and in small letters', 'z109 - ws·2011·y·办公室 - 1'],
  ])('finds a 档号 first, %s', async (_how, query) => {
    const archive = await archiveWith([
      { code: 'Z109-WS·2011·Y·办公室-0011', title: '甲' },
      { code: 'Z109-WS·2011·Y·办公室-0001', title: '乙' },
      { code: 'Z109-WS·2012·Y·办公室-0001', title: 'Z109 WS 2011 Y 办公室 1' },
    ]);
    expect((await titles(archive, query))[0]).toBe('乙');
  });

  it.each([
    ['spaces, the 全宗号 of digits', '010 HY 2012 1'],
    ['other signs', '010_hy/2012.0001'],
    ['the word 档号 before it and a full stop behind', '档号：010-HY-2012-0001。'],
    ['brackets that belong to it', 'J1-1-23(2)'],
    ['a 号 that belongs to it', 'X1-1-1号'],
    ['nothing but digits', '303001'],
  ])('finds a whole 档号 with %s', async (_how, query) => {
    const archive = await archiveWith([
      { code: '010-HY-2012-0001', title: '甲' },
      { code: 'J1-1-23(2)', title: '甲' },
      { code: 'X1-1-1号', title: '甲' },
      { code: '303001', title: '甲' },
      { code: '010-HY-2013-0001', title: '乙' },
      { code: 'J1-1-23(3)', title: '乙' },
      { code: '2-WS-303001', title: '乙' },
    ]);
    expect(await titles(archive, query)).toEqual(['甲']);
  });

  it('marks nothing in the title of what its 档号 found', async () => {
    const archive = await archiveWith([{ code: '010-HY-2012-0001', title: '2012年1月会议记录' }]);
    expect((await search(archive, '010-HY-2012-0001')).entries[0]?.marks).toEqual([]);
    expect((await search(archive, '2012')).entries[0]?.marks).toEqual([[0, 4]]);
  });

  it('finds all entries of a part of a 档号', async () => {
    const archive = await archiveWith([
      { code: '025-WS-0028-A01', title: '甲' },
      { code: '025-WS-0029-A01', title: '乙' },
    ]);
    expect(await titles(archive, 'ws-28')).toEqual(['甲']);
    expect(await titles(archive, '025-WS-00')).toHaveLength(2);
  });

  it('filters, counts, and keeps the counts of an empty result at nothing', async () => {
    const archive = await archiveWith([
      {
        code: 'A-WS-1',
        title: '桥梁图纸',
        category: '科技',
        dateFrom: '1956-01-01',
        availability: 'READING_ROOM',
      },
      { code: 'A-WS-2', title: '桥梁照片', category: '照片', dateFrom: '1958-01-01', availability: 'ONLINE' },
      { code: 'B-WS-1', title: '桥梁请示', category: '文书', availability: 'BY_ORDER' },
    ]);
    const { facets } = await search(archive, '桥梁');
    const counts = Object.entries(facets).map(([kind, buckets]) => [
      kind,
      Object.fromEntries(buckets.map(({ key, count }) => [key, count])),
    ]);
    expect(Object.fromEntries(counts)).toEqual({
      category: { 科技: 1, 照片: 1, 文书: 1 },
      decade: { 1950: 2, unknown: 1 },
      fonds: { A: 2, B: 1 },
      availability: { READING_ROOM: 1, ONLINE: 1, BY_ORDER: 1 },
    });
    expect(facets.decade.map(({ key }) => key)).toEqual(['1950', 'unknown']);
    expect(await titles(archive, '桥梁', { filters: { decade: '1950', category: '照片' } })).toEqual([
      '桥梁照片',
    ]);
    expect(await titles(archive, '桥梁', { filters: { fonds: 'B' } })).toEqual(['桥梁请示']);
    expect(await titles(archive, '', { filters: { availability: 'READING_ROOM' } })).toEqual(['桥梁图纸']);
    const none = await search(archive, '桥梁', { filters: { category: '没有这一类' } });
    expect(none).toMatchObject({
      total: { value: 0, capped: false },
      waysOn: { withoutFilters: { value: 3, capped: false } },
    });
  });

  it('pages through every tier in order, each entry once, whatever is added meanwhile', async () => {
    const TITLES = ['河堤', '河堤维修', '维修河堤', '河工与堤工', '春耕'];
    const record = fc.record({
      title: fc.constantFrom(...TITLES),
      year: fc.option(fc.integer({ min: 1949, max: 1953 })),
      creator: fc.constant('河堤管理所'),
    });
    type Stated = { title: string; year: number | null; creator: string };
    const stated = ({ title, year, creator }: Stated) => ({
      title,
      creator,
      ...(year && { dateFrom: `${year}-01-01` }),
    });
    const catalogue = fc.array(record, { minLength: 15, maxLength: 70 });
    const additions = fc.infiniteStream(fc.array(record, { maxLength: 6 }));
    const query = fc.constantFrom('河堤', '河 堤', '');
    await fc.assert(
      fc.asyncProperty(catalogue, additions, query, async (known, added, asked) => {
        const archive = await archiveWith(known.map((one, at) => ({ ...stated(one), code: `A-WS-${at}` })));
        const seen: string[] = [];
        let cursor: string | undefined;
        do {
          const page = await search(archive, asked, { cursor });
          seen.push(...page.entries.map(({ code }) => code));
          cursor = page.nextCursor ?? undefined;
          const more: Stated[] = added.next().value;
          await save(
            archive,
            more.map((one, at) => ({ ...stated(one), code: `N-WS-${seen.length}-${at}` })),
          );
        } while (cursor);
        expect(new Set(seen).size).toBe(seen.length);
        const tier = (title: string) => (asked === '' ? 0 : tierOf(title, asked));
        const inOrder = known
          .map(({ title, year }, at) => ({ code: `A-WS-${at}`, tier: tier(title), year: year ?? 0, at }))
          .sort((one, other) => other.tier - one.tier || other.year - one.year || one.at - other.at);
        expect(seen.filter((code) => code.startsWith('A-'))).toEqual(inOrder.map(({ code }) => code));
      }),
      { numRuns: 20 },
    );

    function tierOf(title: string, asked: string): number {
      if (asked === '河 堤') return title === '春耕' ? 1 : 2;
      return { 河堤: 5, 河堤维修: 4, 维修河堤: 3 }[title] ?? 1;
    }
  });

  it('finding nothing offers the neighbours of the 档号 and fewer words', async () => {
    const archive = await archiveWith([
      { code: '025-WS-0001-0001', title: '春耕生产' },
      { code: '025-WS-0001-0003', title: '夏收总结' },
      { code: '025-WS-0001-0004', title: '未开放', openness: 'CONTROLLED' },
    ]);
    const byCode = await search(archive, '025-WS-1-2');
    expect(byCode.waysOn?.codeNeighbours.map(({ title }) => title)).toEqual(['春耕生产', '夏收总结']);
    const byWords = await search(archive, '春耕 龙舟');
    expect(byWords.waysOn?.fewerWords).toEqual([{ query: '春耕', total: { value: 1, capped: false } }]);
    expect((await search(archive, '春耕生产计划')).waysOn?.fewerWords[0]?.query).toBe('春耕生产');
  });

  it('an entry closed later is gone from everything; opened again it is back', async () => {
    const archive = await archiveWith([{ code: 'A-WS-1', title: '移民安置' }]);
    const [entry] = (await search(archive, '移民')).entries;
    await save(archive, [{ code: 'A-WS-1', title: '移民安置', openness: 'CONTROLLED' }]);
    expect((await search(archive, '移民')).total.value).toBe(0);
    expect(
      await callFunction({ archive, action: 'catalogue.entry', input: { id: entry!.id } }),
    ).toMatchObject({
      error: { code: 'NOT_FOUND' },
    });
    expect((await valueOf({ archive, action: 'catalogue.browse', input: {} })).children).toEqual([]);
    await save(archive, [{ code: 'A-WS-1', title: '移民安置' }]);
    expect((await search(archive, '移民')).total.value).toBe(1);
  });

  it.each([
    ['51 characters', { query: '档'.repeat(51) }, { query: 'TOO_LONG' }],
    [
      'a cursor that was made up',
      {
        query: '档',
        cursor: Buffer.from(JSON.stringify({ tier: 8, rank: '12345' })).toString('base64url'),
      },
      { cursor: 'WRONG_FORMAT' },
    ],
    [
      'a decade that is none',
      { query: '档', filters: { decade: '1955' } },
      { 'filters.decade': 'WRONG_FORMAT' },
    ],
  ])('refuses %s', async (_what, input, fields) => {
    const archive = await archiveWith([]);
    expect(await callFunction({ archive, action: 'catalogue.search', input })).toMatchObject({
      ok: false,
      error: { code: 'INVALID_INPUT', fields },
    });
  });
});
