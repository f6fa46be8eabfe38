import type { Random } from '../random';

/**
 * 文号 as the time wrote it: 清府字第23号, (56)清人字第23号, 清革〔1972〕23号, 清政发〔1987〕23号. Cataloguers also type square and round
 * brackets.
 */
export function documentNumber(options: {
  mark: string;
  suffix: string;
  year: number;
  number: number;
  random: Random;
}): string {
  const { mark, suffix, year, number, random } = options;
  const short = String(year % 100).padStart(2, '0');
  if (year < 1955) return `${mark}字第${number}号`;
  if (year < 1968) return `(${short})${mark}字第${number}号`;
  const full = mark.endsWith('发') || year < 1981 ? mark : mark + suffix;
  if (year < 1981)
    return random.chance(0.6) ? `${full}〔${year}〕${number}号` : `${full}(${short})${number}号`;
  const brackets = random.next();
  if (year > 2000 || brackets < 0.72) return `${full}〔${year}〕${number}号`;
  return brackets < 0.86 ? `${full}[${year}]${number}号` : `${full}(${year})${number}号`;
}
