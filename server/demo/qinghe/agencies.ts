import { COUNTY_SEAT, type Township } from './places';

type Named = readonly [from: number, to: number, name: string];

/** An office through its changes of name, with the one above it and the marks of its documents (发文代字). */
export type Agency = {
  names: readonly Named[];
  marks: readonly Named[];
  superiors: readonly Named[];
  superiorMarks: readonly Named[];
  /** Sections by which documents are filed one by one since 2001. */
  sections: readonly string[];
  /** Whether its own office (办公室) issues papers. */
  office: boolean;
  /** The township that it governs; otherwise the whole county. */
  place?: Township;
  /** Share of documents that were once 秘密 or 机密. */
  secret: number;
};

/** The name that held in a year. */
export function named(list: readonly Named[], year: number): string {
  return (list.find(([from, to]) => year >= from && year <= to) ?? list[list.length - 1]!)[2];
}

const COUNTY: readonly Named[] = [
  [1949, 1954, '清和县人民政府'],
  [1955, 1967, '清和县人民委员会'],
  [1968, 1980, '清和县革命委员会'],
  [1981, 2099, '清和县人民政府'],
];

export const party: Agency = {
  names: [[1949, 2099, '中共清和县委员会']],
  marks: [
    [1949, 1967, '清委'],
    [1968, 2099, '清发'],
  ],
  superiors: [
    [1949, 1995, '中共泽阳地委'],
    [1996, 2099, '中共泽阳市委'],
  ],
  superiorMarks: [
    [1949, 1995, '泽地'],
    [1996, 2099, '泽发'],
  ],
  sections: ['办公室', '秘书科', '督查室'],
  office: true,
  secret: 0.06,
};

export const government: Agency = {
  names: COUNTY,
  marks: [
    [1949, 1954, '清府'],
    [1955, 1967, '清人'],
    [1968, 1980, '清革'],
    [1981, 2099, '清政'],
  ],
  superiors: [
    [1949, 1967, '泽阳专员公署'],
    [1968, 1977, '泽阳地区革命委员会'],
    [1978, 1995, '泽阳地区行政公署'],
    [1996, 2099, '泽阳市人民政府'],
  ],
  superiorMarks: [
    [1949, 1967, '泽专'],
    [1968, 1977, '泽革'],
    [1978, 1995, '泽署'],
    [1996, 2099, '泽政'],
  ],
  sections: ['办公室', '综合科', '秘书科', '法制科'],
  office: true,
  secret: 0.02,
};

/** A bureau of the county; before 1955 a section of its government, 1968–1972 a group of the 革命委员会. */
export function bureau(options: {
  field: string;
  since1973: string;
  since2002?: string;
  mark: string;
  above: string;
  sections: string[];
}): Agency {
  const { field, since1973, mark, above, sections } = options;
  return {
    names: [
      [1949, 1954, `清和县人民政府${field}科`],
      [1955, 1967, `清和县人民委员会${field}科`],
      [1968, 1972, `清和县革命委员会${field}组`],
      [1973, 2001, since1973],
      [2002, 2099, options.since2002 ?? since1973],
    ],
    marks: [[1949, 2099, mark]],
    superiors: [
      [1949, 1967, `泽阳专员公署${field}处`],
      [1968, 1995, `泽阳地区${above}`],
      [1996, 2099, `泽阳市${above}`],
    ],
    superiorMarks: [[1949, 2099, mark.replace('清', '泽')]],
    sections,
    office: false,
    secret: 0.005,
  };
}

export const armedForces: Agency = {
  names: [
    [1949, 1957, '清和县人民武装部'],
    [1958, 1961, '清和县兵役局'],
    [1962, 2099, '清和县人民武装部'],
  ],
  marks: [[1949, 2099, '清武']],
  superiors: [[1949, 2099, '泽阳军分区']],
  superiorMarks: [[1949, 2099, '泽军']],
  sections: ['政工科', '军事科', '后勤科'],
  office: false,
  secret: 0.15,
};

export const countySeat: Agency = {
  names: [
    [1949, 1954, '城关镇人民政府'],
    [1955, 1967, '城关镇人民委员会'],
    [1968, 1980, '城关镇革命委员会'],
    [1981, 2099, '城关镇人民政府'],
  ],
  marks: [[1949, 2099, '城政']],
  superiors: COUNTY,
  superiorMarks: government.marks,
  sections: ['党政办', '民政办', '村镇办'],
  office: false,
  place: COUNTY_SEAT,
  secret: 0,
};
