import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { LIMITS, type CatalogueRecord } from '@/shared/domain/catalogue/catalogueRecord';
import { demoFondsTexts } from '@/texts/zh-CN/demo';
import { QING_FILE, QING_FONDS, QING_FONDS_NAME, qingEntries } from '../../../server/demo/qingEntries';

const ROOT = resolve(__dirname, '../../..');

describe('The entries of the Qing Imperial Workshops', () => {
  const entries: CatalogueRecord[] = [];

  beforeAll(async () => {
    for await (const entry of qingEntries(ROOT)) entries.push(entry);
  });

  it('are unpacked to the very file that their README names, and stay small', () => {
    const packed = readFileSync(resolve(ROOT, QING_FILE));
    const readme = readFileSync(resolve(ROOT, 'data/qing-zaobanchu/README.md'), 'utf8');
    expect(packed.length).toBeLessThan(2_000_000);
    expect(readme).toContain(createHash('sha256').update(brotliDecompressSync(packed)).digest('hex'));
  });

  it('are 19,710 with as many 档号, all open and readable on the screen', () => {
    expect(new Set(entries.map(({ code }) => code)).size).toBe(19_710);
    for (const { openness, availability, text, level } of entries) {
      expect({ openness, availability, level }).toEqual({
        openness: 'OPEN',
        availability: 'ONLINE',
        level: 'ITEM',
      });
      expect(text).toBeTruthy();
    }
  });

  it('keep the words of the register, traditional characters and those beyond the basic plane included', () => {
    const first = entries[0];
    expect(first).toMatchObject({
      code: 'ZBC-025-0028-A01',
      title: '郎中白世秀員外郎金輝來説太監胡世',
      creator: '郎中白世秀',
      dateWritten: '乾隆二十五年某月初四日',
      fondsCode: QING_FONDS,
      fondsName: QING_FONDS_NAME,
      volume: '025',
      page: '28A',
      item: 'A01',
    });
    expect(first?.text).toMatch(/^初四日郎中白世秀員外郎金輝來説太監胡世傳旨養心殿明殿現安羅漢床/);
    expect(entries.some(({ title }) => title.includes('𤼵'))).toBe(true);
  });

  it('have no 责任者 where the script found none, and a range of days wherever the year can be read', () => {
    expect(entries.filter(({ creator }) => creator === null)).toHaveLength(5549);
    const known = entries.filter(({ dateFrom }) => dateFrom !== null);
    expect(known.length).toBeGreaterThanOrEqual(19_529);
    for (const { dateFrom, dateTo } of known) {
      expect(dateFrom! >= '1760-01-01' && dateTo! <= '1789-12-31').toBe(true);
    }
  });

  it('keep to the limits of every element', () => {
    const wrong = entries.filter((entry) =>
      Object.entries(LIMITS).some(([element, limit]) => {
        const text = entry[element as keyof CatalogueRecord];
        return text !== null && (text === '' || [...text].length > limit);
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('are introduced with their origin, their licence and what a script derived', () => {
    const about = demoFondsTexts[QING_FONDS]!.join('\n');
    for (const word of [
      '演示数据',
      'UranusSeven/qing_bureau_of_construction',
      'Apache-2.0',
      '程序',
      '虚构的编号',
      '错字',
    ])
      expect(about).toContain(word);
  });

  it('fail plainly when the file is not there', async () => {
    const read = async () => {
      for await (const _ of qingEntries('/nowhere')) return;
    };
    await expect(read()).rejects.toThrow(/ENOENT/);
  });
});
