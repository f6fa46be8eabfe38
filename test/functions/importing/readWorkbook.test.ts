import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stream, Workbook } from 'exceljs';
import fc from 'fast-check';
import { numberText, stringText } from '@functions/common/importing/cellText';
import { readWorkbook } from '@functions/common/importing/readWorkbook';
import { XmlScanner } from '@functions/common/importing/xmlScanner';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'workbook-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function cellsOf(file: string): Promise<string[][]> {
  const rows: string[][] = [];
  for await (const { cells } of readWorkbook(file)) rows.push(cells);
  return rows;
}

const lines = Array.from({ length: 5000 }, (_, index) => [
  `Z1-${index}`,
  `关于第${index}号地块𠀀房屋登记的请示`,
  '甲'.repeat(index % 90),
]);

async function written(useSharedStrings: boolean): Promise<string> {
  const filename = join(folder, `${useSharedStrings}.xlsx`);
  const writer = new stream.xlsx.WorkbookWriter({ filename, useSharedStrings });
  const sheet = writer.addWorksheet('目录');
  for (const line of lines) sheet.addRow(line).commit();
  await writer.commit();
  return filename;
}

describe('readWorkbook', () => {
  it.each([true, false])(
    'loses no character where pieces of a stream meet (shared strings: %s)',
    async (shared) => {
      expect(await cellsOf(await written(shared))).toEqual(lines);
    },
  );

  it('refuses a file that was cut off, instead of loading a part of it', async () => {
    const bytes = await readFile(await written(true));
    for (const share of [0.3, 0.9, 0.999]) {
      const file = join(folder, 'cut.xlsx');
      await writeFile(file, bytes.subarray(0, Math.floor(bytes.length * share)));
      await expect(cellsOf(file)).rejects.toMatchObject({ code: 'WORKBOOK_BROKEN' });
    }
  });

  it('refuses a file with a damaged middle', async () => {
    const bytes = await readFile(await written(false));
    bytes.fill(0, bytes.length >> 1, (bytes.length >> 1) + 2000);
    const file = join(folder, 'damaged.xlsx');
    await writeFile(file, bytes);
    await expect(cellsOf(file)).rejects.toMatchObject({ code: 'WORKBOOK_BROKEN' });
  });

  it('reads the first sheet that is not hidden, and a calendar that begins in 1904', async () => {
    const workbook = new Workbook();
    workbook.properties.date1904 = true;
    workbook.addWorksheet('旧', { state: 'hidden' }).addRow(['不读']);
    const sheet = workbook.addWorksheet('新');
    sheet.addRow([
      '题名',
      new Date(Date.UTC(1962, 4, 3)),
      true,
      { formula: 'A1', result: '题名' },
      '<a&"b">',
    ]);
    const file = join(folder, 'sheets.xlsx');
    await workbook.xlsx.writeFile(file);
    expect(await cellsOf(file)).toEqual([['题名', '1962-05-03', 'TRUE', '题名', '<a&"b">']]);
  });
});

it('marks numbers that may have lost their last zero', async () => {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet();
  sheet.addRow(['A-1', 1985.1, 1985.2, '1985.1', 12.1]);
  sheet.addRow(['A-2', 1985.1]).getCell(2).numFmt = '0.00';
  const file = join(folder, 'shortened.xlsx');
  await workbook.xlsx.writeFile(file);
  const rows = [];
  for await (const row of readWorkbook(file)) rows.push(row);
  expect(rows).toEqual([
    { row: 1, cells: ['A-1', '1985.1', '1985.2', '1985.1', '12.1'], shortened: [1] },
    { row: 2, cells: ['A-2', '1985.10'] },
  ]);
});

it('marks the cells of a workbook that hold an error', async () => {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet('目录');
  sheet.addRow(['A-1', { error: '#N/A' }, { formula: '1/0', result: { error: '#DIV/0!' } }]);
  sheet.addRow(['A-2', '#N/A 是一句话']);
  const file = join(folder, 'errors.xlsx');
  await workbook.xlsx.writeFile(file);
  const faults = [];
  for await (const row of readWorkbook(file)) faults.push(row.faults);
  expect(faults).toEqual([
    [
      { cell: 1, code: 'CELL_ERROR', value: '#N/A' },
      { cell: 2, code: 'CELL_ERROR', value: '#DIV/0!' },
    ],
    undefined,
  ]);
});

describe('numberText', () => {
  it.each([
    ['7', '0000', '0007'],
    ['7', '', '7'],
    ['12.50', '0.00', '12.50'],
    ['1985.1', '0.00', '1985.10'],
    ['1985.1', '', '1985.1'],
    ['1.1000000000000001', '', '1.1'],
    ['123456789012345680', '', '123456789012345680'],
    ['37753', 'yyyy-m-d', '2003-05-12'],
    ['37753.75', 'yyyy/m/d h:mm', '2003-05-12'],
    ['37753', 'yyyy"年"m"月"', '2003-05'],
    ['37753', 'yyyy', '2003'],
    ['1', 'yyyy-m-d', '1900-01-01'],
    ['59', 'yyyy-m-d', '1900-02-28'],
    ['61', 'yyyy-m-d', '1900-03-01'],
    ['-1', 'yyyy-m-d', '-1'],
    ['0.5', '[Red]h:mm', '0.5'],
    ['text', '', 'text'],
  ])('%s under %j shows %s', (value, format, shown) => {
    expect(numberText(value, format, false)).toBe(shown);
  });

  it('reads control characters as Excel writes them', () => {
    expect(stringText('一_x000D_\n二_x005F_')).toBe('一\r\n二_');
  });
});

describe('XmlScanner', () => {
  const xml =
    '<?xml version="1.0"?><x:a k="1 > 0" j=\'&#x9a6c;\'><!-- <no> --><b/>文&amp;字&#20013;<![CDATA[<c>]]></x:a>\n';
  const events = (pieces: string[]) => {
    const seen: string[] = [];
    let text = '';
    const scanner = new XmlScanner({
      open: (name, attributes) => seen.push(`<${name} ${JSON.stringify(attributes())}`),
      text: (piece) => void (text += piece),
      close: (name) => seen.push(`/${name} ${text}`),
    });
    for (const piece of pieces) scanner.write(piece);
    scanner.end();
    return seen;
  };

  it('tells the same wherever the document is cut into pieces', () => {
    const whole = ['<a {"k":"1 > 0","j":"马"}', '<b {}', '/b ', '/a 文&字中<c>'];
    expect(events([xml])).toEqual(whole);
    fc.assert(
      fc.property(fc.array(fc.nat(xml.length)), (cuts) => {
        const edges = [0, ...cuts.sort((a, b) => a - b), xml.length];
        expect(events(edges.map((edge, index) => xml.slice(edge, edges[index + 1])))).toEqual(whole);
      }),
    );
  });

  it('knows the five entities of XML and no other name', () => {
    expect(events(['<a>&lt;&gt;&amp;&quot;&apos;&constructor;&__proto__;</a>'])).toEqual([
      '<a {}',
      `/a <>&"'&constructor;&__proto__;`,
    ]);
  });

  it.each(['<a>', '<a></a><b', '<!DOCTYPE a>'])('refuses %s', (broken) => {
    expect(() => events([broken])).toThrow(/xml/);
  });
});
