import { isTelephone, plainTelephone } from '@/shared/domain/visits/telephone';

/** Numbers that nobody has: noughts, as many as it takes. */
const noughts = (count: number) => '0'.repeat(count);
const MOBILE = `13${noughts(9)}`;
const CITY = `57${noughts(9)}`;

it.each([
  ['a mobile number', MOBILE],
  ['one in groups', `130 0000 0000`],
  ['one with hyphens', `199-${noughts(4)}-${noughts(4)}`],
  ['one with the code of the country', `+86 ${MOBILE}`],
  ['a landline with an area code of three digits', `000-${noughts(8)}`],
  ['a landline with an area code of four digits', `0000 ${noughts(7)}`],
  ['a landline in brackets', `(0000)${noughts(8)}`],
  ['the shortest landline with its area code', `000${noughts(7)}`],
  ['a landline with the code of the country, with and without its 0', `+86 0${CITY}`],
  ['a landline with the code of the country alone', `+86 ${CITY}`],
  ['seven digits of the place itself', `2${noughts(6)}`],
  ['eight digits of the place itself', `8${noughts(7)}`],
  ['a number abroad', `+1 ${noughts(3)} ${noughts(7)}`],
])('takes %s', (_what, text) => {
  expect(isTelephone(text)).toBe(true);
});

it.each([
  ['a mobile number that breaks off', `130 0000 00`],
  ['a mobile number with a digit too many', `${MOBILE}0`],
  ['a mobile number that begins like none', `12${noughts(9)}`],
  ['a mobile number of eight digits', `13${noughts(6)}`],
  ['a landline that breaks off after its area code', noughts(8)],
  ['a landline with a digit too many', noughts(13)],
  ['six digits', `8${noughts(5)}`],
  ['a mobile number that breaks off after the code of the country', `+86 13${noughts(7)}`],
  ['the code of a country alone', '+86'],
  ['a plus in the middle', `13+${noughts(9)}`],
  ['words', '没有'],
  ['a number with a word', `${MOBILE}转`],
  ['more signs than are kept', `1 3 ${'0 '.repeat(9)}`],
  ['nothing', ''],
])('refuses %s', (_what, text) => {
  expect(isTelephone(text)).toBe(false);
});

it('reads wide digits and signs as the plain ones', () => {
  const wide = '０００－００００－００００';
  expect(plainTelephone(`　${wide} `)).toBe('000-0000-0000');
});
