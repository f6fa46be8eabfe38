/** Words about reading comfort and what this device remembers. */
export const settingsTexts = {
  elderMode: '长辈版',
  elderOn: '换成长辈版',
  elderOff: '换回标准版',
  elderNote: '字更大，按钮更大',
  elderIsOn: '现在是长辈版',
  offerTitle: '字要不要大一些？',
  offer: '长辈版字大、按钮大。以后也能在“我的”里换。',
  offerYes: '换成长辈版',
  offerNo: '不用，就这样',
  aliasTitle: '您是不是在找长辈版？',
  sizeTitle: '文字大小',
  sizes: { standard: '标准', elder: '大（长辈版）', 'elder-max': '特大（长辈版）' },
  sizeSaved: '已经换好，下次打开也是这样。',
  deviceTitle: '这台设备上的记录',
  clearHistory: '清除查找记录',
  noHistory: '现在没有查找记录。',
} as const;

/** Queries that mean the elder mode itself, not records. */
export const elderAliases: readonly string[] = [
  '长辈版',
  '长辈模式',
  '老年版',
  '老人版',
  '老年模式',
  '大字',
  '大字版',
  '大字体',
  '关怀版',
  '关怀模式',
  '适老版',
];
