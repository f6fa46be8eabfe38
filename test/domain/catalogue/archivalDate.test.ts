import fc from 'fast-check';
import { readArchivalDate } from '@/shared/domain/catalogue/archivalDate';
import { readNumeral } from '@/shared/domain/catalogue/chineseNumerals';

const known = `
20030512             2003-05-12 2003-05-12
2003-5-12            2003-05-12 2003-05-12
2003.5.12            2003-05-12 2003-05-12
2003/5/12            2003-05-12 2003-05-12
2003年5月12日        2003-05-12 2003-05-12
２００３年５月１２日 2003-05-12 2003-05-12
二〇〇三年五月十二日 2003-05-12 2003-05-12
二○○三年五月十二号 2003-05-12 2003-05-12
二OO三年十月廿一日   2003-10-21 2003-10-21
2003-05-12T08:00:00Z 2003-05-12 2003-05-12
2003年               2003-01-01 2003-12-31
2003                 2003-01-01 2003-12-31
20030000             2003-01-01 2003-12-31
200305               2003-05-01 2003-05-31
20030500             2003-05-01 2003-05-31
2003年5月            2003-05-01 2003-05-31
2004.2               2004-02-01 2004-02-29
1985年元月5日        1985-01-05 1985-01-05
2003年5月中旬        2003-05-11 2003-05-20
2003年2月下旬        2003-02-21 2003-02-28
2003年下半年         2003-07-01 2003-12-31
2003年某月4日        2003-01-01 2003-12-31
2003年5月某日        2003-05-01 2003-05-31
1950年代             1950-01-01 1959-12-31
[1950年代]           1950-01-01 1959-12-31
20世纪50年代         1950-01-01 1959-12-31
〔1962年〕           1962-01-01 1962-12-31
1998-2003            1998-01-01 2003-12-31
1998.1-2003.5        1998-01-01 2003-05-31
20030512-20030601    2003-05-12 2003-06-01
2003年5月—8月        2003-05-01 2003-08-31
2003年5月12日至15日  2003-05-12 2003-05-15
2003-5-12~2003-6-1   2003-05-12 2003-06-01
民国元年             1912-01-01 1912-12-31
民國二十三年五月三日 1934-05-03 1934-05-03
民国23年5月          1934-05-01 1934-05-31
民国三十八年元月     1949-01-01 1949-01-31
民国二十三年至二十五年 1934-01-01 1936-12-31
民国二十三年农历八月十五日 1934-01-21 1935-02-20
康德三年六月         1936-06-01 1936-06-30
1950年腊月           1950-01-21 1951-02-20
1950年八月初三       1950-01-21 1951-02-20
乾隆二十五年某月初四日 1760-01-21 1761-02-20
乾隆25年三月         1760-01-21 1761-02-20
嘉慶元年             1796-01-21 1797-02-20
光緒元年閏五月十三日 1875-01-21 1876-02-20
宣统三年             1911-01-21 1912-02-20
顺治元年             1644-01-21 1645-02-20
康熙六十一年十一月   1722-01-21 1723-02-20
乾隆二十五年至三十年 1760-01-21 1766-02-20
乾隆三十八至三十九年某月初一日 1773-01-21 1775-02-20
民国二十至二十二年   1931-01-01 1933-12-31
光绪三十年至民国三年 1904-01-21 1914-12-31`
  .trim()
  .split('\n')
  .map((line) => line.split(/\s+/) as [string, string, string]);

describe('readArchivalDate', () => {
  it.each(known)('reads %s as %s to %s', (written, from, to) => {
    expect(readArchivalDate(written)).toEqual({ written, from, to });
  });

  it.each(
    '|不详|无|约1950年|1950年左右|1949年?|2003-13-01|200313|2003年13月|20030230|2003年2月29日|20030012|98.5|980512|85年5月|1998-99|宣统四年|乾隆〇年|民国前三年|甲子年|2003-1998|2003年5月32日|光绪三年十三月|光绪三年五月三十一日|99999999'.split(
      '|',
    ),
  )('calls %j unknown', (written) => {
    expect(readArchivalDate(written)).toEqual({ written, from: null, to: null });
  });

  it('keeps what was written, trimmed', () => {
    expect(readArchivalDate(' 約1950年\u3000').written).toBe('約1950年');
  });

  it('never throws; both ends are real days in order, or both are unknown', () => {
    const pieces = fc.constantFrom(
      ...'0123456789年月日-./至〇一二三十元初正闰某春上旬约',
      '乾隆',
      '民国',
      '光绪',
      '农历',
      '世纪',
      '年代',
    );
    const text = fc.oneof(
      fc.array(pieces, { maxLength: 14 }).map((parts) => parts.join('')),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(text, (written) => {
        const { from, to } = readArchivalDate(written);
        if (from === null || to === null) expect([from, to]).toEqual([null, null]);
        else {
          expect(from <= to).toBe(true);
          for (const day of [from, to])
            expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
        }
      }),
      { numRuns: 5000 },
    );
  });

  it('reads one day the same however it is written', () => {
    const days = fc.date({ min: new Date('1912-01-01'), max: new Date('2060-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
        for (const written of [
          iso,
          iso.replace(/-/g, ''),
          `${year}.${month}.${day}`,
          `${year}年${month}月${day}日`,
          `民国${year - 1911}年${month}月${day}日`,
        ])
          expect(readArchivalDate(written)).toMatchObject({ from: iso, to: iso });
      }),
    );
  });

  it('covers every day of each traditional year from 1645 to 2050', () => {
    const calendar = new Intl.DateTimeFormat('en-u-ca-chinese', {
      timeZone: 'UTC',
      day: 'numeric',
      month: 'numeric',
    });
    const isNewYear = (time: number) => calendar.format(time) === '1/1';
    for (let year = 1645; year <= 2050; year++) {
      const january = Date.UTC(year, 0, 21);
      const firstDays = Array.from({ length: 31 }, (_, after) => january + after * 86_400_000).filter(
        isNewYear,
      );
      expect([year, firstDays.length]).toEqual([year, 1]);
    }
  });
});

describe('readNumeral', () => {
  it.each([
    ['12', 12],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['廿三', 23],
    ['卅', 30],
    ['一百〇三', 103],
    ['一百二十', 120],
    ['二〇〇三', 2003],
    ['元', 1],
    ['', null],
    ['十十', null],
    ['百年', null],
  ])('reads %j as %j', (text, value) => {
    expect(readNumeral(text)).toBe(value);
  });
});
