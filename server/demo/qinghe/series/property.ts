import { FONDS } from '../fonds';
import { forEver, numbered, personal, type FormPlan } from '../forms';
import { grownUp, personName } from '../people';
import {
  COUNTY_SEAT,
  fullVillage,
  RURAL_TOWNSHIPS,
  townshipName,
  townshipOffice,
  villageName,
} from '../places';
import { numeral } from '../writtenDates';

/** 土地房产所有证存根, 1951–1953, after the land reform. Open, and many of them transcribed. */
const landReform: FormPlan = {
  fonds: FONDS.land,
  code: 'TD',
  category: '土地',
  periods: [[1951, 1953]],
  volumesAYear: [14, 16],
  sheetsAVolume: [24, 40],
  retention: forEver,
  folder: (year, random) => {
    const place = random.pick(RURAL_TOWNSHIPS);
    const village = villageName(place, random.pick(place.villages), year);
    const first = random.int(2, 400) * 50;
    return {
      title: (count) =>
        `${townshipName(place, year)}${village}土地房产所有证存根（第${first + 1}—${first + count}号）`,
      creator: '清和县人民政府',
      sheet: (date, at) => {
        const owner = personName({
          born: year - random.int(25, 60),
          sex: random.chance(0.9) ? 'man' : 'woman',
          random,
        });
        const plots = random.int(2, 9);
        const acres = random.int(plots * 6, plots * 22) / 10;
        const rooms = random.int(1, 6);
        const number = `清字第${numbered(first + at, 6)}号`;
        const text = `清和县人民政府土地房产所有证存根　${number}\n户主${owner}，${townshipName(place, year)}${village}人。\n可耕地${plots}段，计${acres}亩；房产${rooms}间。均作为本户全家私有产业，有耕种、居住、典押、转让、赠与等完全自由，任何人不得侵犯。`;
        return {
          title: `${townshipName(place, year)}${village}${owner}土地房产所有证存根`,
          creator: '清和县人民政府',
          date,
          pages: 1,
          openness: personal(0.9, random),
          documentNumber: number,
          abstract: `可耕地${plots}段${acres}亩，房产${rooms}间。`,
          text: random.chance(0.35) ? text : null,
        };
      },
    };
  },
};

/** 建房用地, 宅基地 and 集体土地使用证, since the land law of 1986. */
const homesteads: FormPlan = {
  fonds: FONDS.land,
  code: 'TD',
  category: '土地',
  periods: [[1987, 2012]],
  volumesAYear: [1, 3],
  sheetsAVolume: [18, 30],
  retention: forEver,
  folder: (year, random) => {
    const town = year > 1992 && random.chance(0.35);
    const place = town ? COUNTY_SEAT : random.pick(RURAL_TOWNSHIPS);
    const permits = year >= 1990 && random.chance(0.5);
    const form = town
      ? '国有土地使用证登记审批表'
      : permits
        ? '集体土地建设用地使用证登记审批表'
        : '农村居民建房用地申请表';
    const creator =
      permits || town ? `清和县${year < 2002 ? '土地管理局' : '国土资源局'}` : townshipOffice(place, year);
    const mark = town ? '清国用' : permits ? '清集建' : null;
    return {
      title: () => `${townshipName(place, year)}${year}年${form}`,
      creator,
      sheet: (date, at) => {
        const owner = grownUp(year, random);
        const home = fullVillage(place, year, random);
        return {
          title: `${home}${owner}${form}`,
          creator,
          date,
          pages: random.int(2, 8),
          openness: personal(0.12, random),
          documentNumber: mark ? `${mark}(${year})字第${numbered(at + random.int(0, 3) * 100, 4)}号` : null,
          abstract: `用地面积${random.int(60, 180)}平方米，用途：住宅。`,
        };
      },
    };
  },
};

/** 林权: 自留山 and 责任山 of 1981–1984, then the reform of 2007–2010. No other years have them. */
const forestRights = (options: {
  periods: [number, number];
  volumes: [number, number];
  open: number;
}): FormPlan => ({
  fonds: FONDS.forestry,
  code: 'LQ',
  category: '林权',
  periods: [options.periods],
  volumesAYear: options.volumes,
  sheetsAVolume: [18, 32],
  retention: forEver,
  folder: (year, random) => {
    const place = random.pick(RURAL_TOWNSHIPS.slice(2));
    const village = villageName(place, random.pick(place.villages), year);
    const late = year > 2000;
    const form = late
      ? '林权登记申请表'
      : random.pick(['自留山使用证存根', '山林所有证存根', '林业生产责任山合同书']);
    /** In halves of a 亩. */
    const most = form === '山林所有证存根' ? 800 : form === '自留山使用证存根' ? 16 : 80;
    const creator = late
      ? '清和县林业局'
      : form === '林业生产责任山合同书'
        ? townshipOffice(place, year)
        : '清和县人民政府';
    return {
      title: () => `${townshipName(place, year)}${village}${form}`,
      creator,
      sheet: (date, at) => {
        const owner = grownUp(year, random);
        const group = late ? `${random.int(1, 12)}组` : `第${numeral(random.int(1, 12))}生产队`;
        const teams = form === '山林所有证存根';
        const hill = random.pick([
          '屋背山',
          '大坡',
          '长坑',
          '对门岭',
          '石壁脚',
          '水口',
          '茶子山',
          '凉亭坳',
          '柴山',
          '竹山里',
        ]);
        return {
          title: teams ? `${village}${group}${hill}${form}` : `${village}${group}${owner}${form}`,
          creator,
          date,
          pages: random.int(1, late ? 6 : 2),
          openness: personal(options.open, random),
          documentNumber: form.endsWith('存根')
            ? `清林证字第${numbered(at + random.int(1, 60) * 100, 5)}号`
            : null,
          abstract: `小地名${hill}，面积${random.int(most / 8, most) / 2}亩，${random.pick(['杉木', '马尾松', '毛竹', '油茶', '杂木'])}。`,
        };
      },
    };
  },
});

export const landPlans = [landReform, homesteads];
export const forestPlans = [
  forestRights({ periods: [1981, 1984], volumes: [9, 11], open: 0.65 }),
  forestRights({ periods: [2007, 2010], volumes: [8, 10], open: 0.05 }),
];
