import { FONDS } from '../fonds';
import { forEver, type FormPlan } from '../forms';
import { RURAL_TOWNSHIPS, townshipName, villageName } from '../places';
import { existing, FACTORIES, SCHOOLS } from '../slots';

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
