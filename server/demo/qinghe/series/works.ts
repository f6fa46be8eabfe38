import { createRandom } from '../../random';
import type { CatalogueRecord } from '@/shared/domain/catalogue/catalogueRecord';
import { filedSingly, type Sheet } from '../binding';
import { FONDS } from '../fonds';
import { forEver, type FormPlan } from '../forms';
import { grownUp } from '../people';
import { RURAL_TOWNSHIPS, townshipName, villageName } from '../places';
import { existing, FACTORIES, SCHOOLS } from '../slots';
import { compareDays, someDay } from '../writtenDates';

const PAPERS = [
  '立项批复',
  '设计任务书',
  '地质勘察报告',
  '初步设计说明书',
  '工程概算书',
  '施工合同',
  '开工报告',
  '隐蔽工程验收记录',
  '材料试验报告',
  '竣工验收报告',
  '竣工决算书',
];
const DRAWINGS = [
  '总平面图',
  '底层平面图',
  '标准层平面图',
  '立面图',
  '剖面图',
  '基础平面图',
  '结构施工图',
  '屋面结构图',
  '给排水施工图',
  '电气施工图',
  '竣工图',
];

const ROAD_DRAWINGS = [
  '平面布置图',
  '纵断面图',
  '横断面图',
  '结构图',
  '路面结构图',
  '排水沟详图',
  '配筋图',
  '竣工图',
];

/** 科技: building projects, one to a volume, papers before drawings. */
export const worksPlans: readonly FormPlan[] = [
  {
    fonds: FONDS.construction,
    code: 'KJ',
    category: '科技',
    periods: [[1974, 2010]],
    volumesAYear: [1, 3],
    sheetsAVolume: [10, 15],
    retention: forEver,
    folder: (year, random) => {
      const place = random.pick(RURAL_TOWNSHIPS);
      const project = random.pick([
        `${existing(FACTORIES, year, random)}厂房扩建工程`,
        `${existing(SCHOOLS, year, random)}教学楼工程`,
        `清和县人民医院${random.pick(['门诊楼', '住院部大楼', '传染病房'])}工程`,
        `${townshipName(place, year)}卫生院改建工程`,
        `城关镇${random.pick(['东街', '西街', '河沿路', '鼓楼路'])}改造工程`,
        `${townshipName(place, year)}${villageName(place, random.pick(place.villages), year)}公路桥工程`,
        `清和县${random.pick(['汽车站', '图书馆', '影剧院', '百货大楼', '粮食仓库', '自来水厂'])}工程`,
      ]);
      const builder = random.pick(['清和县建筑工程公司', '清和县第二建筑工程公司', '城关镇建筑队']);
      const designer = random.pick(['清和县建筑设计室', '泽阳地区建筑设计院']);
      const parts = [...random.some(PAPERS, 7), ...(/桥|改造工程/.test(project) ? ROAD_DRAWINGS : DRAWINGS)];
      const secret = project.includes('自来水厂');
      return {
        title: () => `${project}档案`,
        creator: '清和县城乡建设局',
        sheet: (date, at) => {
          const part = parts[(at - 1) % parts.length]!;
          const drawing = part.endsWith('图');
          return {
            title: `${project}${part}`,
            creator: drawing
              ? designer
              : /合同|开工|验收记录|试验|决算/.test(part)
                ? builder
                : '清和县城乡建设局',
            date,
            pages: drawing ? random.int(1, 8) : random.int(2, 20),
            carrier: drawing ? (year < 1998 ? '蓝图' : '纸质、CAD电子文件') : '纸质',
            documentNumber: drawing ? `建施-${at}` : null,
            openness: secret
              ? 'CONTROLLED'
              : year < 2000 && random.chance(0.75)
                ? 'OPEN'
                : random.pick(['UNREVIEWED', 'OPEN', 'DEFERRED']),
          };
        },
      };
    },
  },
];

const SIZES = ['12.7cm×8.9cm', '15.2cm×10.2cm', '7.6cm×5.1cm', '17.8cm×12.7cm'];

/** 照片: filed one by one, by year. */
export function* photographs(): Generator<CatalogueRecord> {
  const random = createRandom('photographs');
  for (let year = 1951; year <= 2014; year++) {
    const sheets: Sheet[] = [];
    for (let left = random.int(9, 16); left > 0; left--) {
      const place = random.pick(RURAL_TOWNSHIPS);
      const town = townshipName(place, year);
      const scene = random.pick([
        `${town}群众${year < 1984 ? '修筑水渠' : '硬化村组公路'}劳动场面`,
        `${existing(SCHOOLS, year, random)}运动会开幕式`,
        `${existing(FACTORIES, Math.max(year, 1953), random)}${year < 1999 ? '生产车间' : '旧址'}`,
        '清和县城鼓楼街景',
        '清和县城全景',
        `${town}集市`,
        `${town}插秧比赛`,
        '全县干部大会会场',
        '国庆节群众集会',
        `${town}文艺宣传队演出`,
        '欢送新兵入伍',
        `${town}丰收晒谷场`,
        '县城春节舞龙',
        `${town}供销社门市部`,
        '清河渡口摆渡',
      ]);
      const colour = year > 1984 && random.chance(0.8);
      sheets.push({
        title: scene + random.pick(['', '', '（一）', '（二）', '（三）']),
        creator: random.chance(0.75) ? `${grownUp(year, random)}摄` : null,
        date: someDay(year, random),
        pages: 1,
        openness: random.chance(year < 2000 ? 0.93 : 0.4) ? 'OPEN' : 'UNREVIEWED',
        carrier: year > 2003 ? '数码照片' : `${colour ? '彩色' : '黑白'}照片，${random.pick(SIZES)}`,
        note: year <= 2003 && random.chance(0.25) ? '有底片。' : null,
        abstract: random.chance(0.3) ? `${random.pick(['县文化馆', '县委宣传部', '县广播站'])}移交。` : null,
      });
    }
    const titles = new Set<string>();
    const different = sheets.filter(({ title }) => !titles.has(title) && titles.add(title));
    different.sort((one, other) => compareDays(one.date, other.date));
    yield* filedSingly({
      fonds: FONDS.photographs,
      series: `ZP·${year}`,
      category: '照片',
      retention: '永久',
      random,
      firstNumber: 1,
      sheets: different,
    });
  }
}
