import { checkMapUsed, matchHeaders, parseColumnMap } from '@functions/common/importing/columns';

const used = (headings: string[], map?: string) =>
  Object.fromEntries(
    Object.entries(matchHeaders(headings, map === undefined ? undefined : parseColumnMap(map))?.of ?? {}).map(
      ([field, column]) => [field, column.index],
    ),
  );

describe('matchHeaders', () => {
  it('knows the names of DA/T 22 and of the county lists', () => {
    expect(used(['序号', '档号', '文号', '责任者', '题名', '日期', '密级', '页数', '备注'])).toEqual({
      code: 1,
      documentNumber: 2,
      creator: 3,
      title: 4,
      date: 5,
      secrecy: 6,
      extent: 7,
      note: 8,
    });
    expect(
      used(['全宗号', '案卷号', '文件档号', '文件题名', '成文日期', '开放鉴定意见', '档案类型']),
    ).toEqual({
      fondsCode: 0,
      volume: 1,
      code: 2,
      title: 3,
      date: 4,
      openness: 5,
      category: 6,
    });
  });

  it('forgives spaces, stars, full width and remarks in brackets', () => {
    expect(used(['＊档 号（必填）', '题  名*', '日 期：'])).toEqual({ code: 0, title: 1, date: 2 });
  });

  it('takes the more exact of two columns and names the other as unused, but not 序号', () => {
    const columns = matchHeaders(['序号', '案卷题名', '题名', '案卷档号', '档号', '拼音']);
    expect(columns?.of).toEqual({
      title: { index: 2, heading: '题名' },
      code: { index: 4, heading: '档号' },
    });
    expect(columns?.unused).toEqual(['案卷题名', '案卷档号', '拼音']);
  });

  it('is no header without both 题名 and 档号', () => {
    expect(matchHeaders(['档号', '日期'])).toBeNull();
    expect(matchHeaders(['清和县档案馆文书档案目录'])).toBeNull();
  });

  it('lets --map win', () => {
    expect(used(['我们的编号', '事由', '题名'], '我们的编号=档号,事由＝题名')).toEqual({ code: 0, title: 1 });
  });
});

describe('parseColumnMap', () => {
  it.each([
    ['题名', 'MAP_UNREADABLE'],
    ['甲=乙=丙', 'MAP_UNREADABLE'],
    ['=题名', 'MAP_UNREADABLE'],
    ['事由=不存在的项', 'MAP_TARGET_UNKNOWN'],
  ])('refuses %j with %s', (text, code) => {
    expect(() => parseColumnMap(text)).toThrow(expect.objectContaining({ code }));
  });

  it('notices a column that the file does not have', () => {
    expect(() => checkMapUsed(['档号', '题名'], parseColumnMap('事由=题名'))).toThrow(
      expect.objectContaining({ code: 'MAP_COLUMN_MISSING', detail: '事由' }),
    );
  });
});
