import { seriesName, volumeName } from '@/shared/domain/catalogue/nodeNames';

it.each([
  ['WS·2011·Y·办公室', '文书 · 2011年 · 永久 · 办公室'],
  ['WS·1998·C', '文书 · 1998年 · 长期'],
  ['KJ·D30', '科技 · 30年'],
  ['HY', '婚姻'],
  ['QT·甲', 'QT · 甲'],
  ['0012', '0012'],
  ['constructor', 'constructor'],
  ['WS·__proto__·toString', '文书 · __proto__ · toString'],
])('类别号 %s is named %s', (code, name) => {
  expect(seriesName(code)).toBe(name);
});

it('a 案卷 without a title is named by its number', () => {
  expect(volumeName('025')).toBe('第025卷');
});
