import { armedForces, bureau, countySeat, government, party } from './agencies';
import { FONDS } from './fonds';
import type { PaperPlan } from './officialPapers';
import { farming, forests, grain, industry, townBuilding, trade, waterWorks } from './topics/economy';
import {
  archivesWork,
  countryside,
  discipline,
  meetings,
  partyBuilding,
  publicity,
  staffing,
} from './topics/leadership';
import { streetBuilding, streets, streetWelfare } from './topics/streets';
import { births, health, relief, schooling, soldiers, work, youthPlacement } from './topics/society';

const countyTopics = [
  farming,
  grain,
  waterWorks,
  industry,
  trade,
  townBuilding,
  forests,
  relief,
  schooling,
  health,
  births,
  work,
  staffing,
  meetings,
  archivesWork,
];

const ofBureaus = { volumesAYear: [1, 2], sheetsAVolume: [5, 9] } as const;

/** Who left which papers. Sizes are averages a year; together about 13,000 documents. */
export const paperPlans: readonly PaperPlan[] = [
  {
    fonds: FONDS.party,
    agency: party,
    topics: [partyBuilding, publicity, discipline, countryside, meetings, staffing, archivesWork],
    periods: [
      [1950, 1966],
      [1971, 2014],
    ],
    volumesAYear: [3, 5],
    sheetsAVolume: [7, 12],
  },
  {
    fonds: FONDS.government,
    agency: government,
    topics: countyTopics,
    periods: [
      [1950, 1967],
      [1981, 2016],
    ],
    volumesAYear: [5, 8],
    sheetsAVolume: [7, 12],
  },
  {
    fonds: FONDS.revolutionary,
    agency: government,
    topics: [...countyTopics, youthPlacement, publicity],
    periods: [[1968, 1980]],
    volumesAYear: [7, 10],
    sheetsAVolume: [7, 13],
  },
  {
    fonds: FONDS.civilAffairs,
    agency: bureau({
      field: '民政',
      since1973: '清和县民政局',
      mark: '清民',
      above: '民政局',
      sections: ['办公室', '优抚股', '救灾股'],
    }),
    topics: [relief, archivesWork],
    periods: [[1950, 2014]],
    ...ofBureaus,
  },
  {
    fonds: FONDS.land,
    agency: bureau({
      field: '土地',
      since1973: '清和县土地管理局',
      since2002: '清和县国土资源局',
      mark: '清土',
      above: '土地管理局',
      sections: ['办公室', '地籍股', '规划股'],
    }),
    topics: [townBuilding, archivesWork],
    periods: [[1987, 2014]],
    ...ofBureaus,
  },
  {
    fonds: FONDS.forestry,
    agency: bureau({
      field: '林业',
      since1973: '清和县林业局',
      mark: '清林',
      above: '林业局',
      sections: ['办公室', '营林股', '林政股'],
    }),
    topics: [forests, archivesWork],
    periods: [[1955, 2014]],
    ...ofBureaus,
  },
  {
    fonds: FONDS.educatedYouth,
    agency: bureau({
      field: '知青',
      since1973: '清和县知识青年上山下乡领导小组办公室',
      mark: '清知',
      above: '知识青年办公室',
      sections: ['办公室'],
    }),
    topics: [youthPlacement],
    periods: [[1969, 1980]],
    volumesAYear: [1, 2],
    sheetsAVolume: [8, 14],
  },
  {
    fonds: FONDS.education,
    agency: bureau({
      field: '文教',
      since1973: '清和县教育局',
      mark: '清教',
      above: '教育局',
      sections: ['办公室', '普教股', '人事股'],
    }),
    topics: [schooling, archivesWork],
    periods: [[1950, 2014]],
    ...ofBureaus,
  },
  {
    fonds: FONDS.armedForces,
    agency: armedForces,
    topics: [soldiers],
    periods: [[1955, 2012]],
    ...ofBureaus,
  },
  {
    fonds: FONDS.familyPlanning,
    agency: bureau({
      field: '计划生育',
      since1973: '清和县计划生育委员会',
      mark: '清计生',
      above: '计划生育委员会',
      sections: ['办公室', '政策法规股', '规划统计股'],
    }),
    topics: [births],
    periods: [[1979, 2014]],
    ...ofBureaus,
  },
  {
    fonds: FONDS.labour,
    agency: bureau({
      field: '劳动',
      since1973: '清和县劳动局',
      since2002: '清和县劳动和社会保障局',
      mark: '清劳',
      above: '劳动局',
      sections: ['办公室', '就业股', '工资股'],
    }),
    topics: [work, archivesWork],
    periods: [[1955, 2012]],
    ...ofBureaus,
  },
  {
    fonds: FONDS.countySeat,
    agency: countySeat,
    topics: [streets, streetWelfare, streetBuilding],
    periods: [[1954, 2000]],
    volumesAYear: [1, 3],
    sheetsAVolume: [6, 10],
  },
];
