/** One 全宗 of the invented county. */
export type DemoFonds = { code: string; name: string };

const fonds = (code: string, name: string): DemoFonds => ({ code, name });

export const FONDS = {
  republic: fonds('M01', '清和县政府（民国）'),
  party: fonds('001', '中共清和县委员会'),
  government: fonds('002', '清和县人民政府'),
  civilAffairs: fonds('010', '清和县民政局'),
  land: fonds('015', '清和县国土资源局'),
  forestry: fonds('020', '清和县林业局'),
  educatedYouth: fonds('025', '清和县知识青年上山下乡领导小组办公室'),
  education: fonds('030', '清和县教育局'),
  armedForces: fonds('035', '清和县人民武装部'),
  notary: fonds('040', '清和县公证处'),
  familyPlanning: fonds('045', '清和县计划生育委员会'),
  revolutionary: fonds('050', '清和县革命委员会'),
  labour: fonds('055', '清和县劳动和社会保障局'),
  construction: fonds('060', '清和县城乡建设局'),
  countySeat: fonds('101', '清和县城关镇人民政府'),
  photographs: fonds('Z01', '清和县档案馆馆藏照片'),
} as const satisfies Record<string, DemoFonds>;
