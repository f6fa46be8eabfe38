import type { CatalogueRecord } from '@/shared/domain/catalogue/catalogueRecord';
import { createRandom, type Random } from '../../random';
import { boundVolume, type Sheet } from '../binding';
import { FONDS } from '../fonds';
import { personName } from '../people';
import { RURAL_TOWNSHIPS, townshipName, townshipOffice } from '../places';
import { compareDays, numeral, republicYear, someDay } from '../writtenDates';
import { REPUBLIC_MATTERS } from './republicMatters';

const COUNTY = '清和县政府';

/** Who writes a document of each kind, and what such a document is called. */
type Writers = { township: string; letters: readonly string[]; random: Random };

const KINDS: Record<string, { word: string; fromBelow?: boolean; from: (writers: Writers) => string }> = {
  令: { word: '训令', from: ({ random }) => random.pick(['省政府', '省政府', '第三区行政督察专员公署']) },
  训: { word: '训令', from: () => COUNTY },
  呈: { word: '呈', fromBelow: true, from: ({ township }) => township },
  上: { word: '呈', from: () => COUNTY },
  指: { word: '指令', from: () => COUNTY },
  函: { word: '公函', fromBelow: true, from: ({ letters, random }) => random.pick(letters) },
  告: { word: '布告', from: () => COUNTY },
  电: { word: '代电', from: ({ random }) => random.pick(['省政府', COUNTY]) },
};

const NOTES = [
  '虫蛀，已修裱。',
  '毛笔手写，无标点。',
  '附名册一份。',
  '纸张酥脆，提供复制件。',
  '盖有县政府印。',
  '首页缺。',
  '批语数行。',
];

type Matter = { from: number; to: number; kinds: string[]; text: string };

const sections = REPUBLIC_MATTERS.map(({ lines, ...section }) => ({
  ...section,
  matters: lines
    .trim()
    .split('\n')
    .map((line): Matter => {
      const [years = '', kinds = '', text = ''] = line.trim().split(' ');
      return { from: Number(years.slice(0, 4)), to: Number(years.slice(5)), kinds: [...kinds], text };
    }),
}));

/** The county government of the Republic, 1929–1948: volumes by section, all written with years of 民国. */
export function* republicPapers(): Generator<CatalogueRecord> {
  for (const { section, mark, letters, matters } of sections) {
    const random = createRandom(`republic ${section}`);
    let number = 0;
    for (let year = 1929; year <= 1948; year++) {
      const current = matters.filter(({ from, to }) => year >= from && year <= to);
      if (current.length < 3 || (section === '社会' && year < 1936)) continue;
      const sheets = Array.from({ length: random.int(11, 20) }, () =>
        document({ matter: random.pick(current), mark, letters, year, random }),
      );
      sheets.sort((one, other) => compareDays(one.date, other.date));
      number++;
      yield* boundVolume({
        fonds: FONDS.republic,
        series: `WS·${section}`,
        category: '文书',
        retention: '永久',
        random,
        number,
        title: `清和县政府${republicYear(year)}年${section}类训令、呈、公函`,
        creator: COUNTY,
        openness: 'OPEN',
        sheets: sheets.filter(({ title }, at) => sheets.findIndex((sheet) => sheet.title === title) === at),
      });
    }
  }
}

function document(options: {
  matter: Matter;
  mark: string;
  letters: readonly string[];
  year: number;
  random: Random;
}): Sheet {
  const { matter, mark, letters, year, random } = options;
  const place = random.pick(RURAL_TOWNSHIPS);
  const town = townshipName(place, year);
  const kind = KINDS[random.pick(matter.kinds)]!;
  const [body, below] = matter.text.includes('|') ? matter.text.split('|') : [null, null];
  const ofBody = body !== null && kind.fromBelow === true;
  const creator = ofBody
    ? `清和${body}`
    : kind.from({ township: townshipOffice(place, year), letters, random });
  const text = (ofBody ? below! : matter.text.replace('|', ''))
    .replace('{T}', town)
    .replace('{B}', `${creator.startsWith(town) ? '' : town}第${numeral(random.int(1, 14))}保`)
    .replace('{P}', personName({ born: year - random.int(28, 55), sex: 'man', random }))
    .replace('{R}', matter.text.includes('{R}年') ? republicYear(year) : `${republicYear(year)}年`);
  return {
    title: `${creator}关于${text}的${kind.word}`,
    creator,
    date: someDay(year, random),
    pages: random.int(1, 7),
    openness: random.chance(0.9) ? 'OPEN' : random.pick(['CONTROLLED', 'UNREVIEWED', 'DEFERRED']),
    documentNumber:
      random.chance(0.7) && kind.word !== '布告' ? `${mark}字第${random.int(11, 2400)}号` : null,
    note: random.chance(0.14) ? random.pick(NOTES) : null,
    abstract: random.chance(0.25)
      ? `${creator}就${text}${kind.word === '呈' ? '呈请核示' : '行文知照'}。`
      : null,
  };
}
