import fc from 'fast-check';
import { readArchivalDate } from '@/shared/domain/catalogue/archivalDate';
import { readDateInFigures } from '@/shared/domain/catalogue/dateInFigures';
import type { CalendarDay } from '@/shared/domain/catalogue/dateInFigures';

const shown = ({ year, month, day }: CalendarDay) => [year, month, day].filter(Boolean).join('/');
const read = (written: string) => {
  const span = readDateInFigures(written);
  return span && [shown(span.from), shown(span.to)];
};

const figures = `
20141111              2014/11/11 2014/11/11
20120213-20121123     2012/2/13  2012/11/23
20120213—20121123     2012/2/13  2012/11/23
20120213至20121123    2012/2/13  2012/11/23
２０１４１１１１      2014/11/11 2014/11/11
1998.8.20             1998/8/20  1998/8/20
1998.8.20.            1998/8/20  1998/8/20
1998-8-20             1998/8/20  1998/8/20
1998/08/20            1998/8/20  1998/8/20
1998-8-20~1998-9-1    1998/8/20  1998/9/1
1998.8                1998/8     1998/8
199808                1998/8     1998/8
20030500              2003/5     2003/5
20030000              2003       2003
1998                  1998       1998
1998-2003             1998       2003
1998.1-2003.5         1998/1     2003/5
20000229              2000/2/29  2000/2/29`
  .trim()
  .split('\n')
  .map((line) => line.split(/\s+/) as [string, string, string]);

describe('dates in figures', () => {
  it.each(figures)('%s is %s to %s', (written, from, to) => {
    expect(read(written)).toEqual([from, to]);
  });

  it.each([
    '',
    '民国二十三年五月',
    '乾隆二十五年',
    '1983年5月',
    '[1998]',
    '约1998',
    '1998?',
    '20030229',
    '20031301',
    '20030012',
    '0999',
    '2200',
    '2012-02-13-2012-11-23',
    '20121123-20120213',
    '8.20',
    '1998.8-20',
    '199',
    '2003 1 1',
    '1950 12',
  ])('leaves “%s” as it is written', (written) => {
    expect(readDateInFigures(written)).toBeNull();
  });

  it('never says another date than the catalogue has', () => {
    const number = (max: number) => fc.integer({ min: 0, max }).map(String);
    const part = fc.tuple(
      number(2300),
      number(14),
      number(33),
      fc.constantFrom('', '-', '.', '/'),
      fc.nat(2),
    );
    const date = part.map(([year, month, day, separator, said]) => {
      const pad = (text: string) => (separator === '' ? text.padStart(2, '0') : text);
      return [year.padStart(4, '0'), pad(month), pad(day)].slice(0, said + 1).join(separator);
    });
    const written = fc.oneof(
      date,
      fc.tuple(date, fc.constantFrom('-', '至', '—', '~'), date).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(written, (text) => {
        const span = readDateInFigures(text);
        if (!span) return;
        const { from, to } = readArchivalDate(text);
        expect(from).not.toBeNull();
        const begins = ({ year, month, day }: CalendarDay) =>
          [String(year).padStart(4, '0'), ...[month, day].map((n) => String(n || 1).padStart(2, '0'))].join(
            '-',
          );
        expect(begins(span.from)).toBe(from);
        expect(to?.startsWith(String(span.to.year).padStart(4, '0'))).toBe(true);
        if (span.to.day > 0) expect(to).toBe(begins(span.to));
      }),
      { numRuns: 3000 },
    );
  });
});
