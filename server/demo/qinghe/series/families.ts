import { FONDS } from '../fonds';
import { forEver, longTerm, numbered, personal, type FormPlan } from '../forms';
import { personName } from '../people';
import { fullVillage, townshipName, townshipOffice, TOWNSHIPS, villageName } from '../places';

const ASK_IN_PERSON = '查阅本人档案，请持身份证件到馆或来电。';

const marriageForm = (year: number) =>
  year < 1956 ? '结婚证存根' : year < 2004 ? '结婚登记申请书' : '结婚登记审查处理表';

/** 婚姻: by township until 2003, by the county's own office since. */
const marriages: FormPlan = {
  fonds: FONDS.civilAffairs,
  code: 'HY',
  category: '婚姻',
  periods: [[1951, 2012]],
  volumesAYear: [2, 4],
  sheetsAVolume: [16, 34],
  retention: forEver,
  folder: (year, random) => {
    const place = random.pick(TOWNSHIPS);
    const divorce = year > 1956 && random.chance(0.08);
    const form = divorce ? '离婚登记申请书' : marriageForm(year);
    const whose = year < 2004 ? townshipName(place, year) : '清和县';
    const creator = year < 2004 ? townshipOffice(place, year) : '清和县民政局婚姻登记处';
    return {
      title: (count) => `${whose}${year}年${form}（第1—${count}号）`,
      creator,
      note: ASK_IN_PERSON,
      sheet: (date, at) => {
        const age = random.int(year < 1981 ? 20 : 22, 30) + (divorce ? random.int(4, 15) : 0);
        const hers = Math.max(year < 1981 ? 18 : 20, age - random.int(0, 5));
        const man = personName({ born: year - age, sex: 'man', random });
        const woman = personName({ born: year - hers, sex: 'woman', random });
        const home = fullVillage(year < 2004 ? place : random.pick(TOWNSHIPS), year, random);
        const herHome = fullVillage(random.pick(TOWNSHIPS), year, random);
        return {
          title: `${man}、${woman}${form}`,
          creator,
          date,
          pages: random.int(1, year < 1981 ? 2 : 5),
          openness: personal(year < 1956 ? 0.4 : 0, random),
          documentNumber:
            year < 1981 ? null : `${year < 2004 ? place.stem[0] : '清'}婚字(${year})第${numbered(at, 3)}号`,
          abstract: `男方${man}，${age}岁，住${home}；女方${woman}，${hers}岁，住${herHome}。`,
        };
      },
    };
  },
};

const adoptions: FormPlan = {
  fonds: FONDS.civilAffairs,
  code: 'SY',
  category: '收养',
  periods: [[1992, 2012]],
  volumesAYear: [1, 1],
  sheetsAVolume: [5, 9],
  retention: forEver,
  folder: (year, random) => ({
    title: () => `清和县${year}年收养登记材料`,
    creator: '清和县民政局',
    note: ASK_IN_PERSON,
    sheet: (date, at) => {
      const father = personName({ born: year - random.int(31, 45), sex: 'man', random });
      const mother = personName({ born: year - random.int(30, 42), sex: 'woman', random });
      return {
        title: `${father}、${mother}收养登记申请书`,
        creator: '清和县民政局',
        date,
        pages: random.int(8, 20),
        openness: personal(0, random),
        documentNumber: `(${year})清收字第${numbered(at, 3)}号`,
        abstract: `收养人住${fullVillage(random.pick(TOWNSHIPS), year, random)}，附收养协议和有关证明。`,
      };
    },
  }),
};

/** 独生子女, since 1979; 再生育 since 1985. */
const family = (options: {
  code: string;
  category: string;
  from: number;
  volumes: [number, number];
  form: (year: number) => string;
}): FormPlan => ({
  fonds: FONDS.familyPlanning,
  code: options.code,
  category: options.category,
  periods: [[options.from, 2014]],
  volumesAYear: options.volumes,
  sheetsAVolume: [16, 28],
  retention: longTerm,
  folder: (year, random) => {
    const place = random.pick(TOWNSHIPS);
    const form = options.form(year);
    const creator = townshipOffice(place, year);
    return {
      title: () => `${townshipName(place, year)}${year}年${form}`,
      creator,
      note: ASK_IN_PERSON,
      sheet: (date, at) => {
        const age = random.int(23, 36);
        const father = personName({ born: year - age, sex: 'man', random });
        const mother = personName({ born: year - age + random.int(0, 3), sex: 'woman', random });
        const village = villageName(place, random.pick(place.villages), year);
        return {
          title: `${father}、${mother}${form}`,
          creator,
          date,
          pages: random.int(1, 4),
          openness: personal(0, random),
          documentNumber: `清计${options.code === 'DS' ? '独' : '生'}字(${year})第${numbered(at, 4)}号`,
          abstract: `夫妻住${townshipName(place, year)}${village}，育有${random.pick(['一子', '一女'])}。`,
        };
      },
    };
  },
});

/** 学籍: one folder for a leaving class, its list first. */
const SCHOOL_FORMS: readonly { name: string; from: number; level: string; age: number }[] = [
  { name: '清和县第一中学', from: 1952, level: '高中', age: 18 },
  { name: '清和县第一中学', from: 1951, level: '初中', age: 16 },
  { name: '清和县第二中学', from: 1959, level: '初中', age: 16 },
  { name: '清和县第三中学', from: 1972, level: '高中', age: 18 },
  { name: '青萍中学', from: 1961, level: '初中', age: 16 },
  { name: '柘湾中学', from: 1971, level: '初中', age: 16 },
  { name: '望鹿中学', from: 1973, level: '初中', age: 16 },
  { name: '清和县师范学校', from: 1980, level: '普师班', age: 19 },
  { name: '清和县职业中学', from: 1986, level: '职高', age: 18 },
  { name: '城关第一小学', from: 1952, level: '高小', age: 13 },
];

const pupils: FormPlan = {
  fonds: FONDS.education,
  code: 'XJ',
  category: '学籍',
  periods: [[1952, 2008]],
  volumesAYear: [1, 3],
  sheetsAVolume: [18, 36],
  retention: forEver,
  folder: (year, random) => {
    const schools = SCHOOL_FORMS.filter(
      ({ from, name }) =>
        year >= from && !(name.includes('师范') && year > 2000) && !(name.includes('小学') && year > 1985),
    );
    const { name, level, age } = random.pick(schools);
    const near = TOWNSHIPS.find(({ stem }) => name.startsWith(stem));
    const leavers = `${name}${year}届${level}毕业生`;
    return {
      title: () => `${leavers}登记表`,
      creator: name,
      months: [6, 7],
      sheet: (date, at) => {
        const pupil = personName({
          born: year - age,
          sex: random.chance(year < 1965 ? 0.3 : 0.45) ? 'woman' : 'man',
          random,
        });
        const list = at === 1;
        return {
          title: list ? `${leavers}名册` : `${leavers}${pupil}登记表`,
          creator: name,
          date,
          pages: list ? random.int(3, 9) : random.int(1, 3),
          openness: list && year < 1996 ? 'OPEN' : personal(year < 1966 ? 0.3 : 0.03, random),
          abstract: list
            ? '列有姓名、性别、年龄、家庭住址和学业成绩。'
            : `家住${fullVillage(near ?? random.pick(TOWNSHIPS), year, random)}。`,
        };
      },
    };
  },
};

export const marriagePlans = [marriages, adoptions];
export const schoolPlans = [pupils];
export const familyPlanningPlans = [
  family({
    code: 'DS',
    category: '独生子女',
    from: 1979,
    volumes: [1, 3],
    form: (year) => (year < 2003 ? '独生子女证申请表' : '独生子女父母光荣证审批表'),
  }),
  family({ code: 'ZS', category: '再生育', from: 1992, volumes: [0, 1], form: () => '再生育一孩审批表' }),
];
