import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Workbook } from 'exceljs';
import { sniffDelimiter } from '@functions/common/importing/delimiter';
import { readRows } from '@functions/common/importing/readRows';
import { gbkBytes } from '../../support/importing/gbkBytes';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'catalogue-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function rowsOf(name: string, content: string | Uint8Array): Promise<[number, ...string[]][]> {
  const file = join(folder, name);
  await writeFile(file, content);
  const rows: [number, ...string[]][] = [];
  for await (const { row, cells } of readRows(file)) rows.push([row, ...cells]);
  return rows;
}

const text = '档号,题名\r\nA-1,土地證\r\n';
const rows = [
  [1, '档号', '题名'],
  [2, 'A-1', '土地證'],
];

describe('readRows', () => {
  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16, little end first', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16, big end first', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
    ['GBK', gbkBytes(text)],
  ])('reads %s', async (_name, bytes) => {
    expect(await rowsOf('encoding.csv', bytes)).toEqual(rows);
  });

  it('reads GBK whose first Chinese character comes after more than one buffer of ASCII', async () => {
    const ascii = Array.from({ length: 20_000 }, (_, index) => `A-${index},x`).join('\n');
    const read = await rowsOf('late.csv', gbkBytes(`code,title\n${ascii}\nZ-1,婚姻登记\n`));
    expect(read[read.length - 1]).toEqual([20_002, 'Z-1', '婚姻登记']);
  });

  it('reads a character of GB 18030 beyond GBK', async () => {
    const bytes = Buffer.concat([gbkBytes('档号,题名\nA-1,'), Buffer.from([0x95, 0x32, 0x82, 0x36])]);
    expect((await rowsOf('four.csv', bytes))[1]).toEqual([2, 'A-1', '𠀀']);
  });

  it.each([
    ['with a byte order mark', '\ufeff'],
    ['without one', ''],
  ])('keeps UTF-8 %s when a byte is damaged: it costs a character, not the file', async (_name, mark) => {
    const bytes = Buffer.from(`${mark}档号,题名\nA-1,土地证\nA-2,房产证\n`);
    bytes[bytes.indexOf(Buffer.from('地')) + 1] = 0xff;
    const [, damaged, whole] = await rowsOf('damaged.csv', bytes);
    expect(damaged?.slice(0, 2)).toEqual([2, 'A-1']);
    expect(damaged?.[2]).toMatch(/^土\ufffd+证$/);
    expect(whole).toEqual([3, 'A-2', '房产证']);
  });

  it('keeps GBK when a byte is damaged', async () => {
    const bytes = Buffer.concat([
      gbkBytes('档号,题名\nA-1,土地证\nA-2,'),
      Buffer.from([0xff]),
      gbkBytes('证\n'),
    ]);
    expect((await rowsOf('damaged.csv', bytes))[1]).toEqual([2, 'A-1', '土地证']);
  });

  it('takes a quoted line break, comma and quote as part of a cell, and counts rows as Excel does', async () => {
    const csv = '档号,题名\n\nA-1,"第一行\n第二行, ""引"""\nA-2,没有引号的"字"\n';
    expect(await rowsOf('quotes.csv', csv)).toEqual([
      [1, '档号', '题名'],
      [3, 'A-1', '第一行\n第二行, "引"'],
      [4, 'A-2', '没有引号的"字"'],
    ]);
  });

  it('reads tabs and semicolons', async () => {
    expect(await rowsOf('tabs.txt', '档号\t题名\nA-1\t土地,房产\n')).toEqual([
      [1, '档号', '题名'],
      [2, 'A-1', '土地,房产'],
    ]);
    expect(sniffDelimiter('a;b;c\n1;"x,y,z,w,v";3\n')).toBe(';');
  });

  it('refuses a file without any end of line', async () => {
    await expect(rowsOf('endless.csv', 'x'.repeat(2_100_000))).rejects.toMatchObject({
      code: 'LINE_TOO_LONG',
      detail: '1',
    });
  });

  it('reads the first sheet of a workbook as the archive sees it', async () => {
    const workbook = new Workbook();
    const sheet = workbook.addWorksheet('目录');
    sheet.addRow(['清和县档案馆目录']);
    sheet.addRow(['档号', '题名', '件号', '页数', '日期', '月份', '年度', '公式', '备注']);
    sheet.addRow([]);
    const row = sheet.addRow(['A-1', { richText: [{ text: '土地' }, { text: '房产' }] }, 7, 12.5]);
    row.getCell(3).numFmt = '0000';
    for (const [column, format] of [
      [5, 'yyyy-mm-dd'],
      [6, 'yyyy"年"m"月"'],
      [7, 'yyyy'],
    ] as const) {
      row.getCell(column).value = new Date(Date.UTC(2003, 4, 12));
      row.getCell(column).numFmt = format;
    }
    row.getCell(8).value = { formula: '1+2', result: 3 };
    row.getCell(9).value = { text: '看网页', hyperlink: 'https://example.org' };
    workbook.addWorksheet('第二张').addRow(['不读']);
    const read = await rowsOf('book.xlsx', new Uint8Array(await workbook.xlsx.writeBuffer()));
    expect(read.filter(([, ...cells]) => cells.some(Boolean))).toEqual([
      [1, '清和县档案馆目录'],
      [2, '档号', '题名', '件号', '页数', '日期', '月份', '年度', '公式', '备注'],
      [4, 'A-1', '土地房产', '0007', '12.5', '2003-05-12', '2003-05', '2003', '3', '看网页'],
    ]);
  });

  it.each([
    ['FILE_EMPTY', ''],
    ['OLD_EXCEL', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
    ['WORKBOOK_BROKEN', 'PK\u0003\u0004 and no more of a workbook'],
  ])('refuses with %s', async (code, content) => {
    await expect(rowsOf('bad.xlsx', content)).rejects.toMatchObject({ code });
  });

  it('refuses a file that is not there', async () => {
    await expect(readRows(join(folder, 'none.csv')).next()).rejects.toMatchObject({ code: 'FILE_MISSING' });
  });
});
