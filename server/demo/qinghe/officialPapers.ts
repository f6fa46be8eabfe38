import type { CatalogueRecord } from '@/shared/domain/catalogue/catalogueRecord';
import { createRandom, type Random } from '../random';
import { named, type Agency } from './agencies';
import { boundVolume, filedSingly, retentionCode, type Sheet } from './binding';
import { documentNumber } from './documentNumbers';
import { draftMatter, type Draft } from './drafts';
import type { DemoFonds } from './fonds';
import { canBeFilled } from './slots';
import type { Topic } from './topics/topic';
import { compareDays } from './writtenDates';

/** The 文书 of one fonds. `periods` are the years that it has papers of, both ends included. */
export type PaperPlan = {
  fonds: DemoFonds;
  agency: Agency;
  topics: readonly Topic[];
  periods: readonly (readonly [number, number])[];
  volumesAYear: readonly [number, number];
  sheetsAVolume: readonly [number, number];
};

type Bundle = { topic: Topic; drafts: Draft[] };

/** Volumes by subject until 2000, single documents by section since. */
export function* officialPapers(plan: PaperPlan): Generator<CatalogueRecord> {
  const random = createRandom(`papers of ${plan.fonds.code}`);
  const titles = new Set<string>();
  for (const [from, to] of plan.periods) {
    for (let year = from; year <= to; year++) {
      const bundles = draftYear({ plan, year, titles, random });
      numberDrafts({ bundles, agency: plan.agency, year, random });
      if (year <= 2000) yield* bindYear({ plan, year, bundles, random });
      else yield* fileYear({ plan, year, bundles, random });
    }
  }
}

type OfYear = { plan: PaperPlan; year: number; random: Random };

function draftYear({ plan, year, titles, random }: OfYear & { titles: Set<string> }): Bundle[] {
  const current = plan.topics
    .map((topic) => ({
      topic,
      matters: topic.matters.filter(
        ({ from, to, text }) => year >= from && year <= to && canBeFilled(text, year),
      ),
    }))
    .filter(({ matters }) => matters.length >= 3);
  return random.some(current, random.int(...plan.volumesAYear)).map(({ topic, matters }) => {
    const wanted = random.int(...plan.sheetsAVolume);
    const drafts: Draft[] = [];
    for (let attempt = 0; attempt < wanted * 3 && drafts.length < wanted; attempt++) {
      const matter = random.pick(matters);
      const found = draftMatter({ agency: plan.agency, topic, matter, year, random });
      // A fonds does not hold two papers of one title and year.
      if (found.some(({ sheet }) => titles.has(`${year} ${sheet.title}`))) continue;
      for (const { sheet } of found) titles.add(`${year} ${sheet.title}`);
      drafts.push(...found);
    }
    drafts.sort((one, other) => compareDays(one.sheet.date, other.sheet.date));
    return { topic, drafts };
  });
}

/** Numbers run through the year, each kind of document with its own. */
function numberDrafts(options: { bundles: Bundle[]; agency: Agency; year: number; random: Random }): void {
  const { bundles, agency, year, random } = options;
  const mark = named(agency.marks, year);
  const last = new Map<string, number>();
  const drafts = bundles.flatMap((bundle) => bundle.drafts);
  drafts.sort((one, other) => compareDays(one.sheet.date, other.sheet.date));
  for (const { sheet, suffix } of drafts) {
    if (suffix === null) continue;
    const kind = year < 1981 ? '' : suffix;
    const number = (last.get(kind) ?? 0) + random.int(1, 3);
    last.set(kind, number);
    if (random.chance(0.88)) sheet.documentNumber = documentNumber({ mark, suffix, year, number, random });
  }
}

function retentionOf({ topic, year, random }: { topic: Topic; year: number; random: Random }): string {
  const share = random.next();
  const [middle, short] = year < 2007 ? ['长期', '短期'] : ['30年', '10年'];
  if (topic.fleeting) return share < 0.15 ? '永久' : share < 0.65 ? middle : short;
  return share < 0.6 ? '永久' : middle;
}

function* bindYear({
  plan,
  year,
  bundles,
  random,
}: OfYear & { bundles: Bundle[] }): Generator<CatalogueRecord> {
  const volumes = new Map<string, number>();
  for (const { topic, drafts } of bundles) {
    if (drafts.length === 0) continue;
    const retention = retentionOf({ topic, year, random });
    const series = `WS·${year}·${retentionCode(retention)}`;
    const number = (volumes.get(series) ?? 0) + 1;
    volumes.set(series, number);
    yield* boundVolume({
      fonds: plan.fonds,
      series,
      category: '文书',
      retention,
      random,
      number,
      title: volumeTitle({ agency: plan.agency, year, topic, drafts }),
      openness: topic.opened < 0.5 ? 'UNREVIEWED' : 'OPEN',
      creator: named(plan.agency.names, year),
      sheets: drafts.map(({ sheet }) => sheet),
    });
  }
}

/** 清和县人民委员会1957年关于水利工作的通知、批复、报告 */
function volumeTitle(options: { agency: Agency; year: number; topic: Topic; drafts: Draft[] }): string {
  const { agency, year, topic, drafts } = options;
  const words = [...new Set(drafts.map(({ word }) => word))].filter((word) => word !== '文件');
  const kinds = words.length === 0 ? '文件' : words.slice(0, 3).join('、') + (words.length > 3 ? '等' : '');
  return `${named(agency.names, year)}${year}年关于${topic.name}的${kinds}`;
}

function* fileYear({
  plan,
  year,
  bundles,
  random,
}: OfYear & { bundles: Bundle[] }): Generator<CatalogueRecord> {
  const series = new Map<string, { retention: string; sheets: Sheet[] }>();
  for (const { topic, drafts } of bundles) {
    const section = random.pick(plan.agency.sections);
    for (const { sheet } of drafts) {
      const retention = retentionOf({ topic, year, random });
      const key = `WS·${year}·${retentionCode(retention)}·${section}`;
      const filed = series.get(key) ?? { retention, sheets: [] };
      filed.sheets.push(sheet);
      series.set(key, filed);
    }
  }
  for (const [key, { retention, sheets }] of series) {
    sheets.sort((one, other) => compareDays(one.date, other.date));
    yield* filedSingly({
      fonds: plan.fonds,
      series: key,
      category: '文书',
      retention,
      random,
      firstNumber: 1,
      sheets,
    });
  }
}
