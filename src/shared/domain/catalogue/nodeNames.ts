/**
 * Names of the usual codes of 类别号 (DA/T 13-2022 leaves them to the archive; these are the common ones). An archive's
 * own names come with its catalogue's 门类 column.
 */
const SERIES_NAMES = new Map(
  Object.entries({
    WS: '文书',
    KJ: '科技',
    ZP: '照片',
    LY: '录音',
    LX: '录像',
    KU: '会计',
    HY: '婚姻',
    TD: '土地',
    LQ: '林权',
    ZQ: '知青',
    XJ: '学籍',
    TW: '退伍',
    GZ: '公证',
    DS: '独生子女',
    ZG: '招工',
    GS: '工伤',
    SY: '收养',
    ZS: '再生育',
  }),
);

const RETENTIONS = new Map(Object.entries({ Y: '永久', C: '长期', D: '短期', D30: '30年', D10: '10年' }));

/** 'WS·2011·Y·办公室' → '文书 · 2011年 · 永久 · 办公室'; what is not known stays as it is written. */
export function seriesName(code: string): string {
  return code
    .split('·')
    .map((part, at) => {
      if (at === 0) return SERIES_NAMES.get(part) ?? part;
      if (/^(1[6-9]|20)\d\d$/.test(part)) return `${part}年`;
      return RETENTIONS.get(part) ?? part;
    })
    .join(' · ');
}

/** Where entries stand whose 档号 and columns name no 全宗. */
export const UNSTATED_FONDS = '没有写全宗';

/** A 案卷 without a title of its own: '025' → '第025卷'. */
export function volumeName(code: string): string {
  return `第${code}卷`;
}
