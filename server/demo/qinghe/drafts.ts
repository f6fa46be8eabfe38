import type { Openness } from '@/shared/domain/catalogue/catalogueRecord';
import type { Random } from '../random';
import { paperOpenness } from './paperOpenness';
import { named, type Agency } from './agencies';
import type { Sheet } from './binding';
import { documentNumber } from './documentNumbers';
import { abstractOf, monthsOf, noticeText, reportMatter, sheetNote } from './draftWords';
import { townshipOffice, townshipsTogether } from './places';
import { fillSlots, type Filled } from './slots';
import type { Matter, PaperKind, Topic } from './topics/topic';
import { someDay, type Day } from './writtenDates';

/** `suffix` is what follows the mark in the number that the body itself gives; null: it gives none. */
export type Draft = { sheet: Sheet; word: string; suffix: string | null };

const WORDS: Record<PaperKind, string> = {
  n: '通知',
  N: '通知',
  p: '批复',
  q: '请示',
  Q: '请示',
  b: '报告',
  B: '报告',
  j: '决定',
  y: '意见',
  g: '通告',
  t: '通报',
  f: '文件',
};
const PAGES: Partial<Record<PaperKind, [number, number]>> = {
  N: [2, 10],
  b: [3, 12],
  B: [2, 6],
  p: [1, 3],
  f: [8, 46],
};

/** One matter on paper: one document, or a township's request and the approval that answers it. */
export function draftMatter(options: {
  agency: Agency;
  topic: Topic;
  matter: Matter;
  year: number;
  random: Random;
}): Draft[] {
  const { agency, topic, matter, year, random } = options;
  const kind = random.pick(matter.kinds);
  const own = named(agency.names, year);
  const filled = fillSlots({ text: matter.text, year, author: own, place: agency.place, random });
  const addressees = agency.place ? '各居委会' : townshipsTogether(year);
  const openness = paperOpenness({ topic, matter, kind, year, random });
  const date = someDay(year, random, monthsOf(matter.text));
  const [least, most] = PAGES[kind] ?? [1, 6];
  const secret = year < 1999 && random.chance(agency.secret);
  const sheet = {
    date,
    openness: secret && openness === 'OPEN' && random.chance(0.5) ? ('CONTROLLED' as const) : openness,
    pages: random.int(least, most),
    note: sheetNote(year, random),
  };
  const secrecy = secret
    ? {
        secrecy: random.chance(0.85) ? '秘密' : '机密',
        note: sheet.openness === 'OPEN' ? '2000年清理定密时解密。' : sheet.note,
      }
    : {};
  const draft = (more: {
    creator: string;
    title: string;
    suffix: string | null;
    text?: string;
    documentNumber?: string | null;
  }): Draft => {
    const { suffix, ...rest } = more;
    const abstract = random.chance(0.3) ? abstractOf({ kind, text: filled.text, addressees, random }) : null;
    return { suffix, word: WORDS[kind], sheet: { ...sheet, abstract, ...secrecy, ...rest } };
  };

  if (kind === 'f') return [draft({ creator: own, title: filled.text, suffix: null })];
  if (kind === 'N') return [fromAbove({ agency, year, text: filled.text, random, draft })];
  if (kind === 'Q' || kind === 'B') {
    const creator = townshipOffice(filled.place, year);
    const text = kind === 'B' ? reportMatter(filled.text) : filled.text;
    return [
      draft({
        creator,
        title: `${creator}关于${text}的${WORDS[kind]}`,
        suffix: null,
        documentNumber: townshipNumber(filled, year, random),
      }),
    ];
  }
  if (kind === 'p') {
    const approval = draft({ creator: own, title: `${own}关于同意${filled.text}的批复`, suffix: '复' });
    const request = requestFor({ filled, matter, year, date, openness: sheet.openness, random });
    return request ? [request, approval] : [approval];
  }
  const office = kind === 'n' && year >= 1955 && agency.office && random.chance(0.3);
  const creator = office ? `${own}办公室` : own;
  const text = kind === 'b' ? reportMatter(filled.text) : filled.text;
  const title = `${creator}关于${text}的${WORDS[kind]}`;
  const transcript = kind === 'g' ? noticeText({ title, creator, text, addressees, date }) : undefined;
  return [
    draft({
      creator,
      title,
      text: transcript,
      suffix: office ? '办发' : kind === 'q' || kind === 'b' ? '' : '发',
    }),
  ];
}

function fromAbove(options: {
  agency: Agency;
  year: number;
  text: string;
  random: Random;
  draft: (more: { creator: string; title: string; suffix: null; documentNumber: string }) => Draft;
}): Draft {
  const { agency, year, text, random } = options;
  const creator = named(agency.superiors, year);
  const number = documentNumber({
    mark: named(agency.superiorMarks, year),
    suffix: '发',
    year,
    number: random.int(3, 160),
    random,
  });
  return options.draft({
    creator,
    title: `${creator}关于${text}的通知`,
    suffix: null,
    documentNumber: number,
  });
}

/** The request that an approval answers, a few days before it; null where nobody is known to have asked. */
function requestFor(options: {
  filled: Filled;
  matter: Matter;
  year: number;
  date: Day;
  openness: Openness;
  random: Random;
}): Draft | null {
  const { filled, matter, year, date, openness, random } = options;
  const local = matter.text.includes('{T}') && filled.body === null;
  if (!local && filled.body === null) return null;
  const creator = local ? townshipOffice(filled.place, year) : filled.body!.replace(/^县/, '清和县');
  const place = /^\{T\}/.test(matter.text) ? /^..(?:公社|乡|镇)/ : null;
  const text =
    filled.body !== null
      ? filled.text.slice(filled.body.length)
      : place
        ? filled.text.replace(place, '')
        : filled.text;
  const day = Math.max(1, date.day - random.int(3, 20));
  return {
    suffix: null,
    word: '请示',
    sheet: {
      title: `${creator}关于${text}的请示`,
      creator,
      date: { ...date, day },
      pages: random.int(1, 4),
      openness,
      documentNumber: local ? townshipNumber(filled, year, random) : null,
    },
  };
}

function townshipNumber({ place }: Filled, year: number, random: Random): string | null {
  if (year < 1984 || random.chance(0.4)) return null;
  return documentNumber({
    mark: `${place.stem[0]}政`,
    suffix: '发',
    year,
    number: random.int(2, 60),
    random,
  });
}
