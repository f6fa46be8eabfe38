/** Where a file or document stands: 全宗号, 类别号 (or 目录号), 案卷号, 页号, 件号; null where there is none. */
export type FilingPlace = {
  fonds: string | null;
  series: string | null;
  volume: string | null;
  page: string | null;
  item: string | null;
};

const NOWHERE: FilingPlace = { fonds: null, series: null, volume: null, page: null, item: null };
const NUMBER = /^[0-9]+$/;

/**
 * Reads the place out of a canonical 档号 by DA/T 13-2022:
 * - `全宗号-类别号-案卷号-件号`: a document in a volume (more than four parts: the extra ones belong to the 类别号);
 * - `全宗号-类别号-件号`: a document filed on its own;
 * - `全宗号-件号`: older lists without classes;
 * - `全宗号-卷号-页号-半页与序号` (ZBC-025-0028-A01): the registers of the Qing court, whose second and third parts are
 *   numbers and whose last begins with the letter of the half page; there are no classes there.
 */
export function filingPlace(canonicalCode: string): FilingPlace {
  const parts = canonicalCode.split('-').filter((part) => part !== '');
  const [fonds = null, second = '', third = '', fourth = ''] = parts;
  const item = parts[parts.length - 1] ?? null;
  if (parts.length < 2) return { ...NOWHERE, item };
  if (parts.length === 2) return { ...NOWHERE, fonds, item };
  if (parts.length === 3) return { ...NOWHERE, fonds, series: second, item };
  if (parts.length === 4 && NUMBER.test(second) && NUMBER.test(third) && /^[A-Z][0-9]+$/.test(fourth))
    return { fonds, series: null, volume: second, page: third, item };
  return {
    ...NOWHERE,
    fonds,
    series: parts.slice(1, -2).join('-'),
    volume: parts[parts.length - 2] ?? null,
    item,
  };
}
