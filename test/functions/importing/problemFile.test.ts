import { access, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { csvCell, ProblemFile, withoutPersonalNumbers } from '@functions/common/importing/problemFile';

const words = { headings: ['行号', '列', '原因', '原值'], reason: () => '原因' } as const;
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'report-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('ProblemFile', () => {
  it('writes a CSV that Excel opens, beside the input', async () => {
    const report = await ProblemFile.beside(join(folder, '目录.csv'), words);
    await report.add({ row: 7, column: '题名', code: 'TOO_LONG', value: '=1+1,"x"', loaded: false });
    await report.close();
    expect(report.path).toBe(join(folder, '目录.csv.errors.csv'));
    const written = await readFile(report.path, 'utf8');
    expect(written.startsWith('\ufeff行号,列,原因,原值\r\n')).toBe(true);
    expect(parse(written, { bom: true })[1]).toEqual(['7', '题名', '原因', `'=1+1,"x"`]);
  });

  it('leaves no file when there is nothing to report, not even that of an earlier run', async () => {
    const path = join(folder, 'a.csv.errors.csv');
    await writeFile(path, 'old');
    const report = await ProblemFile.beside(join(folder, 'a.csv'), words);
    await report.close();
    expect(report.isEmpty).toBe(true);
    await expect(access(path)).rejects.toThrow();
  });
});

describe('csvCell', () => {
  it('gives back the value, and no spreadsheet can run it', () => {
    const risky = fc.tuple(
      fc.constantFrom('=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠', ' =', ''),
      fc.string(),
    );
    fc.assert(
      fc.property(risky, ([start, rest]) => {
        const value = start + rest;
        const [[read = ''] = []] = parse(`${csvCell(value)},x`, { columns: false });
        expect([value, `'${value}`]).toContain(read);
        expect(read).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
      }),
    );
  });
});

describe('withoutPersonalNumbers', () => {
  it('masks what is as long as a telephone or ID number, in any width', () => {
    const [id, phone] = ['9'.repeat(17) + 'X', '0'.repeat(11)];
    expect(withoutPersonalNumbers(`甲${id}乙${phone}丙`)).toBe(`甲${'*'.repeat(18)}乙${'*'.repeat(11)}丙`);
    expect(withoutPersonalNumbers('９'.repeat(18))).toBe('*'.repeat(18));
    expect(withoutPersonalNumbers('100 0000 0000')).toBe('*'.repeat(13));
    expect(withoutPersonalNumbers('ZBC-025-0028-A01')).toBe('ZBC-025-0028-A01');
  });

  it('quotes a long value only in part, and cuts no number in two to show it', () => {
    expect([...withoutPersonalNumbers('长'.repeat(5000))]).toHaveLength(201);
    expect(withoutPersonalNumbers('长'.repeat(195) + '1'.repeat(18))).not.toContain('1');
  });
});
