import { loadText } from '../../support/importing/loadText';

const HEADER = '档号,题名,日期,开放标识';

describe('a quote without its partner', () => {
  it('costs its own row; the rows behind it are loaded, each with its own openness', async () => {
    const lines = [
      HEADER,
      'Q-WS-0001,"五反运动材料,1952,开放',
      'Q-WS-0002,秘密举报人名单,1952,控制',
      'Q-WS-0003,"整党"工作总结,1953,开放',
      'Q-WS-0004,第四件,1953,开放',
    ];
    for (const end of ['\n', '\r\n', '\r']) {
      const { summary, entries, problems } = await loadText(lines.join(end) + end);
      expect(problems).toEqual(['2 题名 QUOTE_UNPAIRED']);
      expect(summary).toMatchObject({ rows: 4, good: 3, bad: 1 });
      expect(entries).toEqual([
        'Q-WS-0002 秘密举报人名单 CONTROLLED',
        'Q-WS-0003 "整党"工作总结 OPEN',
        'Q-WS-0004 第四件 OPEN',
      ]);
    }
  });

  it('does not pair with one in the next row, though both together would be well-formed', async () => {
    const text =
      '档号\t题名\t日期\t开放标识\nA-1\t"三\t1950\t开放\nA-2\t四"\t1951\t控制\nA-3\t五\t1951\t开放\n';
    const { entries, problems } = await loadText(text);
    expect(problems).toEqual(['2 题名 QUOTE_UNPAIRED', '3 题名 QUOTE_UNPAIRED']);
    expect(entries).toEqual(['A-3 五 OPEN']);
  });

  it('is found at the end of the file, however long it is', async () => {
    const rows = Array.from({ length: 30_000 }, (_, at) => `A-${at + 2},第${at + 2}件,1950,开放`);
    const { summary, problems } = await loadText([HEADER, 'A-1,甲,"1950,开放', ...rows].join('\n'));
    expect(problems).toEqual(['2 日期 QUOTE_UNPAIRED']);
    expect(summary).toMatchObject({ rows: 30_001, good: 30_000 });
    const last = await loadText(`${HEADER}\nA-1,甲,1950,开放\nA-2,"乙,1950,开放`);
    expect([last.entries, last.problems]).toEqual([['A-1 甲 OPEN'], ['3 题名 QUOTE_UNPAIRED']]);
  });

  it('makes no row of the pieces of a long text that it cut', async () => {
    const { entries, problems } = await loadText(
      `${HEADER}\nA-1,甲,1950,开放\nA-2,"机密",\n名单,赵某,1950,开放\n到此为止",1950,控制\nA-3,乙,1950,开放\n`,
    );
    expect(entries).toEqual(['A-1 甲 OPEN', 'A-3 乙 OPEN']);
    expect(problems).toEqual(['3  ROW_UNCLEAR', '4  ROW_UNCLEAR', '5 档号 QUOTE_UNPAIRED']);
  });

  it('says in which column it is and quotes the line', async () => {
    const { problems, quoted } = await loadText(`${HEADER}\nA-1,甲,"1950,开放\n`);
    expect([problems, quoted]).toEqual([['2 日期 QUOTE_UNPAIRED'], ['A-1,甲,"1950,开放']]);
  });
});

describe('line breaks', () => {
  it('end a row whichever they are, also several kinds in one file', async () => {
    const { entries, problems } = await loadText(
      '档号,题名,开放标识,备注\r\nM-WS-0001,甲,控制,注\r\nM-WS-0002,乙,开放,注\nM-WS-0003\n\r\nM-WS-0004,丁,开放,\r',
    );
    expect(entries).toEqual(['M-WS-0001 甲 CONTROLLED', 'M-WS-0002 乙 OPEN', 'M-WS-0004 丁 OPEN']);
    expect(problems).toEqual(['4 题名 MISSING']);
  });

  it('in a well-formed quoted cell become a space where an element has one line', async () => {
    const { records, problems } = await loadText(
      '档号,题名,责任者,备注,开放标识\nA-1,"关于修路\r\n的请示","交通局\n水利局","一, 甲\n二, 乙",开放\n',
    );
    expect(problems).toEqual([]);
    expect(records).toMatchObject([
      { title: '关于修路 的请示', creator: '交通局 水利局', note: '一, 甲\n二, 乙', openness: 'OPEN' },
    ]);
  });
});
