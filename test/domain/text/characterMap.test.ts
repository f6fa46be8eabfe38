import { readFileSync } from 'node:fs';
import { CHARACTER_GROUPS } from '@/shared/domain/text/characterMap';
import { normaliseText } from '@/shared/domain/text/normalise';
import { CHARACTER_MAP_FILE, characterMapSource } from '../../../scripts/build-character-map';

describe('the character map', () => {
  it('is what its script makes of the OpenCC tables', () => {
    expect(readFileSync(CHARACTER_MAP_FILE, 'utf8')).toBe(characterMapSource());
  });

  it('has every character in one group only, so that folding twice is folding once', () => {
    const characters = [...CHARACTER_GROUPS.replace(/\s/g, '')];
    expect(new Set(characters).size).toBe(characters.length);
    expect(characters.length).toBeGreaterThan(6000);
  });

  it('folds every traditional character of the table to the same as its first simplified form', () => {
    const table = readFileSync('data/opencc/TSCharacters.txt', 'utf8').split('\n');
    const rows = table
      .filter((line) => !line.startsWith('#') && line.includes('\t'))
      .map((line) => line.split(/[\t ]/));
    expect(rows.length).toBeGreaterThan(4000);
    const different = rows.filter(([from = '', to = '']) => normaliseText(from) !== normaliseText(to));
    expect(different).toEqual([]);
  });

  it('leaves every code point of Unicode as it is once it has been folded', () => {
    const unstable: string[] = [];
    for (let point = 0; point < 0x110000; point++) {
      const once = normaliseText(String.fromCodePoint(point));
      if (normaliseText(once) !== once) unstable.push(point.toString(16));
    }
    expect(unstable).toEqual([]);
  });
});
