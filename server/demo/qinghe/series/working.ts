import { FONDS } from '../fonds';
import { forEver, longTerm, numbered, personal, type FormPlan } from '../forms';
import { personName } from '../people';
import { COUNTY_SEAT, fullVillage, RURAL_TOWNSHIPS, townshipName, TOWNSHIPS, villageName } from '../places';
import { existing, FACTORIES } from '../slots';

/** 知青, 1968–1980: going down to the country until 1978, coming back since 1973. */
const educatedYouth: FormPlan = {
  fonds: FONDS.educatedYouth,
  code: 'ZQ',
  category: '知青',
  periods: [[1968, 1980]],
  volumesAYear: [4, 6],
  sheetsAVolume: [18, 36],
  retention: forEver,
  folder: (year, random) => {
    const place = random.pick(RURAL_TOWNSHIPS);
    const back = year > 1978 || (year >= 1973 && random.chance(0.4));
    const form = back ? random.pick(['知识青年回城审批表', '知识青年招工审批表']) : '知识青年上山下乡登记表';
    return {
      title: () => `${townshipName(place, year)}${year}年${form}`,
      creator: '清和县知识青年上山下乡领导小组办公室',
      sheet: (date, at) => {
        const born = year - random.int(17, back ? 26 : 20);
        const who = personName({ born, sex: random.chance(0.48) ? 'woman' : 'man', random });
        const local = random.chance(0.7);
        const home = local
          ? `城关镇${villageName(COUNTY_SEAT, random.pick(COUNTY_SEAT.villages), year)}`
          : '泽阳市';
        const team = villageName(place, random.pick(place.villages), year);
        return {
          title: `${who}${form}`,
          creator: '清和县知识青年上山下乡领导小组办公室',
          date,
          pages: random.int(1, 4),
          openness: personal(0.2, random),
          documentNumber: back ? `清知审字第${numbered(at + random.int(0, 9) * 30, 3)}号` : null,
          abstract: `${born}年生，原住${home}，${back ? '插队' : '安置'}在${townshipName(place, year)}${team}；${local ? '清和县' : '泽阳市'}第${random.pick(['一', '二'])}中学毕业。`,
        };
      },
    };
  },
};

const soldierForm = (year: number) => (year < 1957 ? '复员军人登记表' : '退伍义务兵登记表');

/** 退伍 and 入伍, by year. No unit is ever named. */
const soldiers: FormPlan = {
  fonds: FONDS.armedForces,
  code: 'TW',
  category: '退伍',
  periods: [[1953, 2012]],
  volumesAYear: [1, 1],
  sheetsAVolume: [20, 38],
  retention: forEver,
  folder: (year, random) => {
    const joining = year > 1956 && random.chance(0.3);
    const form = joining ? '应征公民入伍登记表' : soldierForm(year);
    const creator = joining ? '清和县人民武装部' : '清和县退伍军人安置办公室';
    return {
      title: () => `清和县${year}年度${form}`,
      creator: year < 1957 ? '清和县转业建设委员会' : creator,
      months: joining ? [10, 12] : [1, 4],
      sheet: (date) => {
        const age = joining ? random.int(18, 21) : random.int(21, 26);
        const who = personName({ born: year - age, sex: random.chance(0.97) ? 'man' : 'woman', random });
        const home = fullVillage(random.pick(TOWNSHIPS), year, random);
        return {
          title: `${who}${form}`,
          creator: year < 1957 ? '清和县转业建设委员会' : creator,
          date,
          pages: random.int(1, 4),
          openness: personal(year < 1966 ? 0.3 : 0.02, random),
          abstract: joining
            ? `${age}岁，住${home}，${random.pick(['小学', '初中', '高中'])}文化。`
            : `入伍前住${home}，服役${Math.min(age - 18, random.int(3, 5))}年。`,
        };
      },
    };
  },
};

/** 招工, 1958–1994; 顶替 between 1978 and 1985. */
const recruits: FormPlan = {
  fonds: FONDS.labour,
  code: 'ZG',
  category: '招工',
  periods: [
    [1958, 1960],
    [1964, 1966],
    [1970, 1994],
  ],
  volumesAYear: [1, 3],
  sheetsAVolume: [16, 30],
  retention: forEver,
  folder: (year, random) => {
    const works = existing(FACTORIES, year, random);
    const heirs = year >= 1978 && year <= 1985 && random.chance(0.4);
    const form = heirs ? '退休职工子女顶替审批表' : year < 1984 ? '招收新工人审批表' : '招收合同制工人审批表';
    return {
      title: () => `${works}${year}年${form}`,
      creator:
        year < 1968 ? '清和县人民委员会劳动科' : year < 1973 ? '清和县革命委员会劳动组' : '清和县劳动局',
      sheet: (date, at) => {
        const age = random.int(18, 27);
        const who = personName({ born: year - age, sex: random.chance(0.4) ? 'woman' : 'man', random });
        const home = fullVillage(random.pick([COUNTY_SEAT, COUNTY_SEAT, ...TOWNSHIPS]), year, random);
        return {
          title: `${works}${who}${form}`,
          creator:
            year < 1968 ? '清和县人民委员会劳动科' : year < 1973 ? '清和县革命委员会劳动组' : '清和县劳动局',
          date,
          pages: random.int(2, 5),
          openness: personal(0.06, random),
          documentNumber: year < 1973 ? null : `清劳招字(${year % 100})第${numbered(at, 3)}号`,
          abstract: `${age}岁，住${home}${heirs ? '，顶替其' + random.pick(['父', '母']) + '退休' : ''}。`,
        };
      },
    };
  },
};

/** 工伤认定, since 1997. */
const injuries: FormPlan = {
  fonds: FONDS.labour,
  code: 'GS',
  category: '工伤',
  periods: [[1997, 2012]],
  volumesAYear: [1, 1],
  sheetsAVolume: [14, 26],
  retention: longTerm,
  folder: (year, random) => {
    const creator = year < 2002 ? '清和县劳动局' : '清和县劳动和社会保障局';
    return {
      title: () => `清和县${year}年工伤认定决定书`,
      creator,
      sheet: (date, at) => {
        const who = personName({
          born: year - random.int(20, 52),
          sex: random.chance(0.75) ? 'man' : 'woman',
          random,
        });
        const injury = random.pick(['右手食指', '左脚踝', '腰部', '头部', '右臂', '左手']);
        return {
          title: `关于${who}工伤认定的决定`,
          creator,
          date,
          pages: random.int(6, 22),
          openness: personal(0, random),
          documentNumber: `清劳工认〔${year}〕${at}号`,
          abstract: `工作时间在生产岗位受伤（${injury}），认定为工伤。`,
        };
      },
    };
  },
};

export const educatedYouthPlans = [educatedYouth];
export const soldierPlans = [soldiers];
export const labourPlans = [recruits, injuries];
