import { LIMITS } from '@/shared/domain/catalogue/catalogueRecord';
import { type Columns, matchHeaders } from '@functions/common/importing/columns';
import { toRecord } from '@functions/common/importing/toRecord';

/** One row as heading → cell; 档号 and 题名 are filled in unless given. */
function read(cells: Record<string, string>) {
  const row: Record<string, string> = {
    档号: 'Z109-WS·2011·Y·办公室-0001',
    题名: '关于修路的请示',
    ...cells,
  };
  const columns = matchHeaders(Object.keys(row)) as Columns;
  const { record, problems } = toRecord({ cells: Object.values(row), columns });
  return { record, problems: problems.map(({ column, code }) => `${column} ${code}`) };
}

describe('toRecord', () => {
  it('fills the DA/T 18 elements, and from the 档号 what has no column', () => {
    const { record, problems } = read({
      责任者: ' 清和县交通局 ',
      文号: '清交〔1962〕3号',
      日期: '1962年5月',
      保管期限: '永久',
      开放状态: '开放',
      密级: '',
      备注: '两\r\n行',
      门类: '文书',
    });
    expect(problems).toEqual([]);
    expect(record).toMatchObject({
      level: 'ITEM',
      title: '关于修路的请示',
      creator: '清和县交通局',
      documentNumber: '清交〔1962〕3号',
      dateWritten: '1962年5月',
      dateFrom: '1962-05-01',
      dateTo: '1962-05-31',
      openness: 'OPEN',
      secrecy: null,
      note: '两\n行',
      fondsCode: 'Z109',
      series: 'WS·2011·Y·办公室',
      volume: null,
      item: '0001',
      availability: 'BY_ORDER',
    });
  });

  it.each([
    [{}, 'UNREVIEWED', []],
    [{ 开放标识: '' }, 'UNREVIEWED', []],
    [{ 开放标识: '开放' }, 'OPEN', []],
    [{ 开放标识: '控制' }, 'CONTROLLED', []],
    [{ 开放标识: '延期开放' }, 'DEFERRED', []],
    [{ 开放标识: '未审核' }, 'UNREVIEWED', []],
    [{ 开放标识: '应该可以吧' }, 'UNREVIEWED', ['开放标识 OPENNESS_UNKNOWN']],
    [{ 开放标识: '是' }, 'UNREVIEWED', ['开放标识 OPENNESS_UNKNOWN']],
    [{ 是否开放: '是' }, 'OPEN', []],
    [{ 是否开放: '否' }, 'CONTROLLED', []],
    [{ 开放标识: '开放', 密级: '国内' }, 'OPEN', []],
    [{ 开放标识: '开放', 密级: '秘密' }, 'UNREVIEWED', ['密级 SECRET_NOT_OPENED']],
    [{ 开放标识: '开放', 密级: '内部' }, 'UNREVIEWED', ['密级 SECRET_NOT_OPENED']],
    [{ 开放标识: '控制', 密级: '机密' }, 'CONTROLLED', []],
  ])('of %j is %s', (cells, openness, problems) => {
    const reading = read(cells);
    expect(reading.record?.openness).toBe(openness);
    expect(reading.problems).toEqual(problems);
  });

  it.each([
    [{ 题名: ' \u3000' }, ['题名 MISSING']],
    [{ 档号: '' }, ['档号 MISSING']],
    [{ 档号: '--' }, ['档号 CODE_UNREADABLE']],
    [{ 档号: 'A-\ufffd1' }, ['档号 CODE_UNREADABLE']],
    [{ 题名: '长'.repeat(LIMITS.title + 1) }, ['题名 TOO_LONG']],
    [{ 密级: '长'.repeat(LIMITS.secrecy + 1) }, ['密级 TOO_LONG']],
    [{ 日期: '长'.repeat(LIMITS.dateWritten + 1) }, ['日期 TOO_LONG']],
  ])('keeps out %j', (cells, problems) => {
    expect(read(cells)).toEqual({ record: null, problems });
  });

  it('counts a rare character as one against the limit', () => {
    expect(read({ 题名: '𠀀'.repeat(LIMITS.title) }).record).not.toBeNull();
  });

  it('keeps out a row with more cells than headings', () => {
    const columns = matchHeaders(['档号', '题名']) as Columns;
    expect(toRecord({ cells: ['A-1', '土地', '房产'], columns })).toMatchObject({
      record: null,
      problems: [{ code: 'TOO_MANY_CELLS', value: '房产' }],
    });
    expect(toRecord({ cells: ['A-1', '土地', ' ', ''], columns }).record).not.toBeNull();
  });

  it('loads what it does not understand on the safe side, and says so', () => {
    const { record, problems } = read({ 层级: '册', 利用方式: '看情况', 题名: '乱\ufffd码' });
    expect(record).toMatchObject({ level: 'ITEM', availability: 'BY_ORDER', title: '乱\ufffd码' });
    expect(problems).toEqual([
      '题名 CHARACTERS_DAMAGED',
      '层级 LEVEL_UNKNOWN',
      '利用方式 AVAILABILITY_UNKNOWN',
    ]);
  });

  it('says so when the date has a damaged character', () => {
    expect(read({ 日期: '19\ufffd0年' })).toMatchObject({
      record: { dateFrom: null },
      problems: ['日期 CHARACTERS_DAMAGED'],
    });
  });

  it('takes separate columns for the first and last year when the date itself says nothing', () => {
    expect(read({ 日期: '不详', 年份起: '1950', 年份止: '1952' }).record).toMatchObject({
      dateWritten: '不详',
      dateFrom: '1950-01-01',
      dateTo: '1952-12-31',
    });
    expect(read({ 起始日期: '1950-03', 终止日期: '1951' }).record).toMatchObject({
      dateWritten: '1950-03至1951',
      dateFrom: '1950-03-01',
      dateTo: '1951-12-31',
    });
    expect(read({ 日期: '约1950年' }).record).toMatchObject({
      dateWritten: '约1950年',
      dateFrom: null,
      dateTo: null,
    });
  });

  it('takes a number that may have lost its last zero for the year alone', () => {
    const columns = matchHeaders(['档号', '题名', '日期']) as Columns;
    const cells = ['Z109-WS-1', '土地', '1985.1'];
    expect(toRecord({ cells, columns }).record).toMatchObject({
      dateFrom: '1985-01-01',
      dateTo: '1985-01-31',
    });
    expect(toRecord({ cells, columns, shortened: [2] }).record).toMatchObject({
      dateWritten: '1985.1',
      dateFrom: '1985-01-01',
      dateTo: '1985-12-31',
    });
  });

  it('of a row that is kept out says only why', () => {
    expect(read({ 题名: '', 开放状态: '不知道' })).toEqual({ record: null, problems: ['题名 MISSING'] });
  });

  it('reads a list of volumes as volumes', () => {
    const columns = matchHeaders(['案卷档号', '案卷题名']) as Columns;
    expect(toRecord({ cells: ['Z1-WS-0005', '一九五〇年文书'], columns }).record).toMatchObject({
      level: 'VOLUME',
      series: 'WS',
      volume: '0005',
      item: null,
    });
  });

  it('lets columns win over the 档号', () => {
    expect(read({ 档号: 'ZBC-025-0028-0001', 案卷号: '025' }).record).toMatchObject({
      series: null,
      volume: '025',
      page: '0028',
      item: '0001',
    });
  });

  it('never hands on NUL, control characters or broken surrogates', () => {
    const { record } = read({ 题名: '土\u0000地\ud842证\u0007', 备注: 'a\u0000b' });
    expect(record).toMatchObject({ title: '土 地\ufffd证', note: 'a b' });
  });
});
