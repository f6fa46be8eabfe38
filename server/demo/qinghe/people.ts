import type { Random } from '../random';

const SURNAMES = [
  ...'王李张刘陈杨黄赵周吴徐孙马胡朱郭何罗高林',
  ...'王李张刘陈杨黄赵周吴徐孙马胡朱郭何罗高林',
  ...'梁郑谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁沈任姚卢傅钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹熊孟秦白江阎薛尹段',
];

/** Given names by decade of birth; the first list of each is for men. */
const GIVEN: readonly [until: number, men: string, women: string][] = [
  [
    1929,
    '德福 德厚 永昌 万和 世荣 文彬 金生 有财 长根 福生 兴发 炳南 玉堂 树德 耀宗 启明 光裕 仁山 义成 汉卿 子和 春山 守仁 家驹 继先 茂林 宝善 廷栋',
    '桂英 秀贞 玉珍 月娥 金花 凤英 翠莲 兰香 春姑 菊香 银娣 桃妹 荷花 素珍 淑贞',
  ],
  [
    1948,
    '金山 水生 根宝 庆云 长明 大海 振华 明德 木生 火生 连生 文清 志高 国栋 家齐 有根 松林 满堂 炳生 云山 祖耀 宗义 保林 传银 光荣',
    '秀英 桂兰 玉兰 秀兰 凤英 玉英 菊英 桂香 冬英 腊梅 水仙 翠英 金莲 春香 素芬 桂珍 月英 福英',
  ],
  [
    1959,
    '建国 国庆 建华 援朝 解放 新民 和平 国华 保国 志明 建民 开明 友谊 社生 跃进 国平 永康 光明 新华 友才 德水',
    '秀珍 玉梅 桂芳 凤兰 爱华 淑芬 春兰 秀芳 翠芳 玉芬 爱珍 友珍 彩云 秋菊 桂花 美英',
  ],
  [
    1969,
    '卫东 红卫 向阳 学军 建军 志刚 永红 卫国 立新 建平 春生 爱民 国梁 冬生 学文 忠诚 四清 红兵 少华 学农 勤俭',
    '红梅 卫红 爱红 小红 春梅 丽华 玉琴 学英 彩霞 红霞 冬梅 建英 月红 小英 兰英',
  ],
  [
    1979,
    '海波 建新 晓明 志勇 伟 军 斌 涛 辉 永军 学斌 小龙 建伟 文军 志辉 红星 春林 立军 俊生',
    '丽 芳 敏 燕 艳 红 霞 海燕 丽萍 小燕 春燕 晓红 艳红 玉霞 秀梅 雪梅',
  ],
  [
    1999,
    '磊 鑫 浩 宇 俊杰 晓峰 文博 志远 超 凯 帅 晨 子豪 佳明 振宇 家豪 天宇 俊峰',
    '婷 雪 倩 莹 佳 丹 婷婷 佳佳 梦瑶 思雨 雅琴 晓雪 欣怡 雨晴 慧敏 文静',
  ],
];

const byDecade = GIVEN.map(([until, men, women]) => ({
  until,
  man: men.split(' '),
  woman: women.split(' '),
}));

export type Sex = 'man' | 'woman';

export function surname(random: Random): string {
  return random.pick(SURNAMES);
}

export function givenName(options: { born: number; sex: Sex; random: Random }): string {
  const names = byDecade.find(({ until }) => options.born <= until) ?? byDecade[byDecade.length - 1]!;
  return options.random.pick(names[options.sex]);
}

/** An invented person's name, as people of that age and sex were called. */
export function personName(options: { born: number; sex: Sex; random: Random }): string {
  return surname(options.random) + givenName(options);
}

/** Somebody who was grown up in that year. */
export function grownUp(year: number, random: Random): string {
  const sex = random.chance(0.8) ? 'man' : 'woman';
  return personName({ born: year - random.int(25, 55), sex, random });
}
