import { finishImport } from '@functions/common/catalogue/finishImport';
import { entryIdOf, nodeIdOf } from '@functions/common/catalogue/identifiers';
import { saveEntries } from '@functions/common/catalogue/saveEntries';
import type { CatalogueRecord } from '@/shared/domain/catalogue/catalogueRecord';
import { catalogueRecord } from '../catalogueRecord';
import type { TestStore } from '../stores/everyStore';
import { seedArchive, type TestArchive } from '../stores/seedArchive';

/** How the archive of the journeys is called, and its telephone: nobody has it. */
export const ARCHIVE = { name: '清和县档案馆', telephone: '000-0000-0000' };

/** Codes of entries that journeys go to by name. */
export const codes = {
  bridge: '002-WS-0001-0001',
  letter: '002-WS-0002-0001',
  fragile: '002-WS-0002-0002',
  marriage: '031-HY-0001-0001',
};

/** Words that exactly so many entries have in their title: more than two pages of results. */
export const BRIDGES = { query: '石桥', count: 45 };

const villages = ['东沟', '柳林', '槐树', '南坪', '石盘', '清水', '杨庄', '高台', '双井'];
const government = { fondsName: '清和县人民政府', creator: '清和县人民政府', category: '文书' } as const;

const records: (Pick<CatalogueRecord, 'code' | 'title'> & Partial<CatalogueRecord>)[] = [
  { code: '002-WS-0001', title: '一九五六年交通水利文件', level: 'VOLUME', ...government },
  ...Array.from({ length: BRIDGES.count }, (_, at) => ({
    code: `002-WS-0001-${String(at + 1).padStart(4, '0')}`,
    title: `关于${villages[at % villages.length]}乡修建石桥的${at % 2 === 0 ? '请示' : '批复'}`,
    dateWritten: `195${6 + (at % 3)}年${1 + (at % 12)}月`,
    dateFrom: `195${6 + (at % 3)}-${String(1 + (at % 12)).padStart(2, '0')}-01`,
    dateTo: `195${6 + (at % 3)}-${String(1 + (at % 12)).padStart(2, '0')}-28`,
    documentNumber: `清政发〔195${6 + (at % 3)}〕${at + 1}号`,
    retention: '永久',
    extent: '3 页',
    availability: at % 3 === 2 ? ('READING_ROOM' as const) : ('BY_ORDER' as const),
    place: `2 号库 ${1 + (at % 5)} 排`,
    ...government,
  })),
  { code: '002-WS-0002', title: '一九五九年来信来访', level: 'VOLUME', ...government },
  {
    code: codes.letter,
    title: '东沟乡群众来信摘抄',
    availability: 'ONLINE',
    abstract: '东沟乡群众就修路、用水写给县里的三封信。',
    text: '县里的同志：\n东沟到集上的路，下雨就走不得。\n盼望早些修通。',
    ...government,
  },
  { code: codes.fragile, title: '霉变待修的来访登记簿', availability: 'UNAVAILABLE', ...government },
  ...Array.from({ length: 24 }, (_, at) => ({
    code: `031-HY-0001-${String(at + 1).padStart(4, '0')}`,
    title: `${villages[at % villages.length]}乡结婚登记申请书`,
    dateWritten: `198${at % 8}年`,
    dateFrom: `198${at % 8}-01-01`,
    dateTo: `198${at % 8}-12-31`,
    fondsName: '清和县民政局',
    category: '婚姻',
    availability: 'BY_ORDER' as const,
  })),
];

/** The archive of a journey: 70 and some open entries in two fonds, opening hours as in seedArchive. */
export async function seedCountyArchive(options: {
  store: TestStore;
  capacity?: number;
}): Promise<TestArchive> {
  const archive = await seedArchive(options);
  const { db } = options.store;
  await db
    .updateTable('archive')
    .set({ ...ARCHIVE, address: '清和县城关镇文庙街 8 号' })
    .where('archive_key', '=', archive.key)
    .execute();
  await saveEntries({ db, archiveKey: archive.key, records: records.map(catalogueRecord) });
  await finishImport({ db, archiveKey: archive.key });
  return archive;
}

/** The id of an entry of the archive by its 档号. */
export const idOf = (archive: TestArchive, code: string): string =>
  entryIdOf({ archiveKey: archive.key, code });

/** The node of a volume of the archive. */
export const volumeOf = (archive: TestArchive, volume: string): string =>
  nodeIdOf({ archiveKey: archive.key, fonds: '002', series: 'WS', volume });
