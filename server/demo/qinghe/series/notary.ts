import { FONDS } from '../fonds';
import { forEver, numbered, personal, type FormPlan } from '../forms';
import { grownUp } from '../people';
import { fullVillage, RURAL_TOWNSHIPS } from '../places';

/** 公证: the county's office opened in 1981. */
const notarised: FormPlan = {
  fonds: FONDS.notary,
  code: 'GZ',
  category: '公证',
  periods: [[1981, 2011]],
  volumesAYear: [1, 2],
  sheetsAVolume: [20, 36],
  retention: forEver,
  folder: (year, random) => {
    const field = random.pick(['民事', '民事', '民事', '经济']);
    return {
      title: () => `清和县公证处${year}年${field}公证卷`,
      creator: '清和县公证处',
      sheet: (date, at) => {
        const who = grownUp(year, random);
        const other = grownUp(year, random);
        const matter =
          field === '民事'
            ? random.pick([
                `${who}继承权公证书`,
                `${who}遗嘱公证书`,
                `${who}、${other}房屋买卖合同公证书`,
                `${who}委托书公证书`,
                `${who}与${other}房产赠与公证书`,
                `${who}出生公证书`,
                `${who}学历公证书`,
                `${who}、${other}分家析产协议公证书`,
              ])
            : random.pick([
                `${who}承包鱼塘合同公证书`,
                `${fullVillage(random.pick(RURAL_TOWNSHIPS), year, random)}山林承包合同公证书`,
                `${who}与清和县农村信用合作社借款合同公证书`,
                `${who}承包经营门市部合同公证书`,
              ]);
        return {
          title: matter,
          creator: '清和县公证处',
          date,
          pages: random.int(6, 24),
          openness: personal(field === '经济' && year < 1996 ? 0.2 : 0, random),
          documentNumber: `(${year < 2000 ? year % 100 : year})清证${field[0]}字第${numbered(at + random.int(0, 4) * 40, 3)}号`,
        };
      },
    };
  },
};

export const notaryPlans = [notarised];
