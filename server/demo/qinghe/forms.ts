import type { CatalogueRecord, Openness } from '@/shared/domain/catalogue/catalogueRecord';
import { createRandom, type Random } from '../random';
import { boundVolume, type Sheet } from './binding';
import type { DemoFonds } from './fonds';
import { compareDays, someDay, type Day } from './writtenDates';

/** A folder of forms of one kind: what it is called and how the form of a day reads; `at` counts from 1. */
export type FormFolder = {
  title: (count: number) => string;
  creator: string;
  sheet: (day: Day, at: number) => Sheet;
  openness?: Openness;
  note?: string;
  /** Months in which such forms were filled in. */
  months?: readonly [number, number];
};

/** One series of forms, year by year: 结婚登记, 土地证存根, 学籍. */
export type FormPlan = {
  fonds: DemoFonds;
  /** First part of the 类别号: HY, TD, … */
  code: string;
  category: string;
  periods: readonly (readonly [number, number])[];
  volumesAYear: readonly [number, number];
  sheetsAVolume: readonly [number, number];
  retention: (year: number) => string;
  folder: (year: number, random: Random) => FormFolder;
};

export function* forms(plans: readonly FormPlan[]): Generator<CatalogueRecord> {
  /** Volumes are numbered through the series of a year, whatever the plan. */
  const numbers = new Map<string, number>();
  for (const plan of plans) {
    const random = createRandom(
      `forms ${plan.fonds.code} ${plan.code} ${plan.category} ${plan.periods[0]?.[0]}`,
    );
    for (const [from, to] of plan.periods)
      for (let year = from; year <= to; year++)
        for (let left = random.int(...plan.volumesAYear); left > 0; left--) {
          const series = `${plan.code}·${year}`;
          const number = (numbers.get(series) ?? 0) + 1;
          numbers.set(series, number);
          yield* formVolume({ plan, series, year, number, random });
        }
  }
}

function formVolume(options: {
  plan: FormPlan;
  series: string;
  year: number;
  number: number;
  random: Random;
}): CatalogueRecord[] {
  const { plan, series, year, number, random } = options;
  const folder = plan.folder(year, random);
  const count = random.int(...plan.sheetsAVolume);
  const days = Array.from({ length: count }, () => someDay(year, random, folder.months)).sort(compareDays);
  return boundVolume({
    fonds: plan.fonds,
    series,
    category: plan.category,
    retention: plan.retention(year),
    random,
    number,
    title: folder.title(count),
    creator: folder.creator,
    openness: folder.openness ?? 'OPEN',
    note: folder.note ?? null,
    sheets: differentSheets({ folder, days }),
  });
}

/** One folder does not hold two forms of one title. */
function differentSheets({ folder, days }: { folder: FormFolder; days: Day[] }): Sheet[] {
  const sheets = new Map<string, Sheet>();
  for (const [at, day] of days.entries()) {
    let sheet = folder.sheet(day, at + 1);
    while (sheets.has(sheet.title)) sheet = folder.sheet(day, at + 1);
    sheets.set(sheet.title, sheet);
  }
  return [...sheets.values()];
}

/** Personal records: a share is open, most are handed out by rule (控制), the rest postponed or not looked at. */
export function personal(open: number, random: Random): Openness {
  const share = random.next();
  if (share < open) return 'OPEN';
  const rest = (share - open) / (1 - open);
  return rest < 0.6 ? 'CONTROLLED' : rest < 0.92 ? 'UNREVIEWED' : 'DEFERRED';
}

export const forEver = () => '永久';
export const longTerm = (year: number) => (year < 2007 ? '长期' : '30年');
export const numbered = (value: number, width: number) => String(value).padStart(width, '0');
