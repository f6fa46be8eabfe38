import { normaliseText } from '../text/normalise';

/** One way of counting years: year n of it is `first + n - 1`. */
export type Era = {
  /** The western year that most of its first year lies in. */
  first: number;
  /** The last year number that was in use. */
  years: number;
  /** Whether its months follow the traditional lunisolar calendar. */
  lunar: boolean;
};

/**
 * Qing reigns; 乾隆 was counted on inside the palace until 1799, hence 64. 民国 counts in the Gregorian calendar from 1912
 * (it is still used in Taiwan), as did 大同 and 康德 in the Northeast, 1932–1945.
 */
const ERAS: Record<string, Era> = {
  天命: { first: 1616, years: 11, lunar: true },
  天聪: { first: 1627, years: 10, lunar: true },
  崇德: { first: 1636, years: 8, lunar: true },
  顺治: { first: 1644, years: 18, lunar: true },
  康熙: { first: 1662, years: 61, lunar: true },
  雍正: { first: 1723, years: 13, lunar: true },
  乾隆: { first: 1736, years: 64, lunar: true },
  嘉庆: { first: 1796, years: 25, lunar: true },
  道光: { first: 1821, years: 30, lunar: true },
  咸丰: { first: 1851, years: 11, lunar: true },
  同治: { first: 1862, years: 13, lunar: true },
  光绪: { first: 1875, years: 34, lunar: true },
  宣统: { first: 1909, years: 3, lunar: true },
  民国: { first: 1912, years: 150, lunar: false },
  大同: { first: 1932, years: 3, lunar: false },
  康德: { first: 1934, years: 12, lunar: false },
};

const byFoldedName = new Map(Object.entries(ERAS).map(([name, era]) => [normaliseText(name), era]));

/** The era names in the folded form of `normaliseText`, as alternatives of a regular expression. */
export const ERA_NAMES = [...byFoldedName.keys()].join('|');

/** The era of a folded name, e.g. '干隆' for 乾隆. */
export function eraOf(foldedName: string): Era | null {
  return byFoldedName.get(foldedName) ?? null;
}
