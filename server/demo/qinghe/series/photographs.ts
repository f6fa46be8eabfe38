import type { CatalogueRecord } from '@/shared/domain/catalogue/catalogueRecord';
import { createRandom, type Random } from '../../random';
import { filedSingly, type Sheet } from '../binding';
import { FONDS } from '../fonds';
import { grownUp } from '../people';
import { RURAL_TOWNSHIPS, townshipName } from '../places';
import { existing, FACTORIES, SCHOOLS } from '../slots';
import { compareDays, someDay } from '../writtenDates';

const SIZES = ['12.7cm×8.9cm', '15.2cm×10.2cm', '7.6cm×5.1cm', '17.8cm×12.7cm'];

type Scene = readonly [title: string, months?: readonly [number, number]];

function scenesOf(year: number, random: Random): Scene[] {
  const town = townshipName(random.pick(RURAL_TOWNSHIPS), year);
  return [
    [`${town}群众${year < 1984 ? '修筑水渠' : '硬化村组公路'}劳动场面`, [10, 12]],
    [`${existing(SCHOOLS, year, random)}运动会开幕式`, [10, 11]],
    [`${existing(FACTORIES, Math.max(year, 1953), random)}${year < 1999 ? '生产车间' : '旧址'}`],
    ['清和县城鼓楼街景'],
    ['清和县城全景'],
    [`${town}集市`],
    [`${town}插秧比赛`, [5, 6]],
    ['全县干部大会会场'],
    ['国庆节群众集会', [10, 10]],
    [`${town}文艺宣传队演出`],
    ['欢送新兵入伍', [11, 12]],
    [`${town}丰收晒谷场`, [8, 10]],
    ['县城春节舞龙', [2, 2]],
    ...(year < 1995 ? [[`${town}供销社门市部`] as const] : []),
    ...(year < 1990 ? [['清河渡口摆渡'] as const] : []),
  ];
}

/** 照片: filed one by one, by year. */
export function* photographs(): Generator<CatalogueRecord> {
  const random = createRandom('photographs');
  for (let year = 1951; year <= 2014; year++) {
    const sheets = new Map<string, Sheet>();
    for (let left = random.int(9, 16); left > 0; left--) {
      const sheet = photograph(year, random);
      sheets.set(sheet.title, sheet);
    }
    yield* filedSingly({
      fonds: FONDS.photographs,
      series: `ZP·${year}`,
      category: '照片',
      retention: '永久',
      random,
      firstNumber: 1,
      sheets: [...sheets.values()].sort((one, other) => compareDays(one.date, other.date)),
    });
  }
}

function photograph(year: number, random: Random): Sheet {
  const [scene, months] = random.pick(scenesOf(year, random));
  const colour = year > 1984 && random.chance(0.8);
  return {
    title: scene + random.pick(['', '', '（一）', '（二）', '（三）']),
    creator: random.chance(0.75) ? `${grownUp(year, random)}摄` : null,
    date: someDay(year, random, months),
    pages: 1,
    openness: random.chance(year < 2000 ? 0.93 : 0.4) ? 'OPEN' : 'UNREVIEWED',
    carrier: year > 2003 ? '数码照片' : `${colour ? '彩色' : '黑白'}照片，${random.pick(SIZES)}`,
    note: year <= 2003 && random.chance(0.25) ? '有底片。' : null,
    abstract: random.chance(0.3) ? `${random.pick(['县文化馆', '县委宣传部', '县广播站'])}移交。` : null,
  };
}
