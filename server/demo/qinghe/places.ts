import type { Random } from '../random';

/** A township of the invented county, called by the name of its time. The county seat has 居委会 for villages. */
export type Township = { stem: string; kind: '镇' | '乡'; villages: readonly string[] };

const township = (stem: string, kind: '镇' | '乡', villages: string): Township => ({
  stem,
  kind,
  villages: villages.split(' '),
});

export const TOWNSHIPS: readonly Township[] = [
  township('城关', '镇', '东街 西街 南门 北门 文庙街 鼓楼 河沿 新桥 盐店街 校场'),
  township('青萍', '镇', '上枧 下枧 李家湾 竹园 芦花荡 陈家埠 渡口 青石桥 大塘 小塘 蒋家圩'),
  township('柘湾', '镇', '柘树湾 何家垄 渔塘 石门槛 老渡 新渡 沈家桥 大圩 方家店 南岸'),
  township('望鹿', '镇', '鹿鸣 坳背 王家冲 水库 上坪 下坪 茅田 栗树垭 张家老屋 石桥头'),
  township('半塘', '镇', '半塘 塘坝 许家桥头 东畈 西畈 罗家圩 牌楼 吴家渡 砖窑 荷叶'),
  township('白芷', '乡', '白芷 药山 上垄 下垄 谢家坪 桃树坞 田心 黄泥岗 邹家岭'),
  township('松楮', '乡', '楮皮 纸棚 松树岭 高家山 大坪 冷水坑 枫树坳 唐家湾 横路'),
  township('石臼', '乡', '石臼 油坊 石灰窑 曹家坪 岩下 岩背 大岭 彭家冲 双井'),
  township('雁回', '乡', '雁塘 沙洲 回龙庵 郭家湾 芦席 堤头 堤尾 马家墩 九亩'),
  township('沙棠', '乡', '沙棠 梨园 丁家坝 前进 胡家店 长岗 短岗 水碾 董家院'),
  township('麻栎', '乡', '麻栎 炭窑 徐家岭 后山 前山 蜂桶 杨梅坑 周家垭 木梓'),
  township('桐花', '乡', '桐花 油桐坪 孙家垄 茶亭 界牌 花桥 上屋 下屋 宋家坳'),
  township('云涧', '乡', '云涧 龙潭头 瀑水 叶家山 三岔 烂泥坪 羊角尖 程家坞'),
  township('槐岗', '乡', '槐树岗 韩家店 五里 十里 朱家楼 义学 东井 西井 碾子'),
  township('茶岩', '乡', '茶岩 岩茶 冯家坑 石壁 深坑 袁家坳 余粮 樟树脚'),
];

export const COUNTY_SEAT = TOWNSHIPS[0]!;
export const RURAL_TOWNSHIPS: readonly Township[] = TOWNSHIPS.slice(1);

const inCommunes = (year: number) => year >= 1958 && year <= 1983;

/** 青萍乡, 青萍公社, 青萍镇 as the year has it. */
export function townshipName(place: Township, year: number): string {
  if (place === COUNTY_SEAT) return '城关镇';
  if (inCommunes(year)) return `${place.stem}公社`;
  return `${place.stem}${year < 1984 ? '乡' : place.kind}`;
}

/** The office of a township at that time. */
export function townshipOffice(place: Township, year: number): string {
  const name = townshipName(place, year);
  if (year < 1949) return place === COUNTY_SEAT ? '城关镇公所' : `${name}公所`;
  if (!inCommunes(year) || place === COUNTY_SEAT) {
    if (year >= 1955 && year < 1968) return `${name}人民委员会`;
    return year >= 1968 && year <= 1980 ? `${name}革命委员会` : `${name}人民政府`;
  }
  const commune = `${place.stem}人民公社`;
  return year >= 1968 && year <= 1980 ? `${commune}革命委员会` : `${commune}管理委员会`;
}

/** 李家湾村, 李家湾大队, 东街居委会. */
export function villageName(place: Township, stem: string, year: number): string {
  if (place === COUNTY_SEAT) return year < 1954 ? stem : `${stem}居委会`;
  return `${stem}${inCommunes(year) ? '大队' : '村'}`;
}

/** A random village with its township: 青萍公社李家湾大队. */
export function fullVillage(place: Township, year: number, random: Random): string {
  return townshipName(place, year) + villageName(place, random.pick(place.villages), year);
}

/** What the county calls its townships together. */
export function townshipsTogether(year: number): string {
  if (inCommunes(year)) return '各公社';
  return year < 1984 ? '各区、乡' : '各乡镇';
}
