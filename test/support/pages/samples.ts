import type { OutputOf } from '@/platform/call';
import type { EntrySummary } from '@/shared/contracts/catalogue';
import type { QueuedVisit, StaffVisit } from '@/shared/contracts/staff';
import type { BookableDay, VisitDetail } from '@/shared/contracts/visits';

export const archive: OutputOf<'catalogue.archive'> = {
  key: 'qinghe',
  name: '清和县档案馆',
  telephone: '000-0000-0000',
  address: '清和县文庙街 1 号',
  openingHours: [
    { weekday: 1, starts: '09:00', ends: '11:30' },
    { weekday: 1, starts: '14:00', ends: '17:00' },
    { weekday: 3, starts: '09:00', ends: '11:30' },
  ],
  demo: true,
  demoSignIn: true,
  today: '2026-11-18',
  entries: 49710,
};

export const entryId = (number: number): string => number.toString(36).padStart(16, '0');

export function summary(number: number, changes: Partial<EntrySummary> = {}): EntrySummary {
  return {
    id: entryId(number),
    code: `QH1-HY·1983-${String(number).padStart(4, '0')}`,
    title: `柳溪乡结婚登记第 ${number} 号`,
    marks: [[0, 3]],
    dateWritten: '1983年5月',
    creator: '柳溪乡人民政府',
    category: '婚姻',
    fonds: 'QH1',
    availability: 'BY_ORDER',
    ...changes,
  };
}

export const noFacets = { category: [], decade: [], fonds: [], availability: [] };

export function found(changes: Partial<OutputOf<'catalogue.search'>> = {}): OutputOf<'catalogue.search'> {
  return {
    entries: [summary(1), summary(2)],
    total: { value: 312, capped: false },
    facets: {
      category: [{ key: '婚姻', name: '婚姻', count: 300 }],
      decade: [
        { key: '1980', name: '1980', count: 310 },
        { key: 'unknown', name: 'unknown', count: 2 },
      ],
      fonds: [{ key: 'QH1', name: '柳溪乡人民政府', count: 312 }],
      availability: [{ key: 'BY_ORDER', name: 'BY_ORDER', count: 312 }],
    },
    nextCursor: null,
    waysOn: null,
    ...changes,
  };
}

export function entry(changes: Partial<OutputOf<'catalogue.entry'>> = {}): OutputOf<'catalogue.entry'> {
  return {
    id: entryId(1),
    elements: {
      level: 'ITEM',
      code: 'QH1-HY·1983-0001',
      title: '柳溪乡结婚登记第 1 号',
      dateWritten: '1983年5月',
      dateFrom: '1983-05-01',
      dateTo: '1983-05-31',
      creator: '柳溪乡人民政府',
      documentNumber: null,
      retention: '永久',
      openness: 'OPEN',
      secrecy: null,
      extent: '2 页',
      page: null,
      carrier: '纸质',
      category: '婚姻',
      fondsCode: 'QH1',
      fondsName: '柳溪乡人民政府',
      note: null,
      abstract: null,
      text: null,
    },
    place: [
      { node: 'f1', kind: 'FONDS', name: '柳溪乡人民政府' },
      { node: 's1', kind: 'SERIES', name: '婚姻登记' },
    ],
    previous: null,
    next: summary(2),
    availability: 'BY_ORDER',
    howToSee: { advice: 'ORDER_AHEAD', action: 'ADD_TO_BASKET' },
    ...changes,
  };
}

export function day(date: string, changes: Partial<BookableDay> = {}): BookableDay {
  return {
    date,
    state: 'OPEN',
    closure: null,
    makeUpDay: false,
    sessions: [
      { id: `${date}/morning`, starts: '09:00', ends: '11:30', capacity: 6, placesLeft: 3 },
      { id: `${date}/afternoon`, starts: '14:00', ends: '17:00', capacity: 6, placesLeft: 0 },
    ],
    ...changes,
  };
}

const closed = (date: string, reason: 'WEEKDAY' | 'HOLIDAY' | 'SPECIAL', name: string | null = null) =>
  day(date, { state: 'CLOSED', closure: { reason, name }, sessions: [] });

export const sessions: OutputOf<'visits.sessions'> = {
  days: [
    day('2026-11-19', { state: 'TOO_SOON', sessions: [] }),
    closed('2026-11-21', 'WEEKDAY'),
    closed('2026-11-22', 'WEEKDAY'),
    day('2026-11-23'),
    closed('2026-11-24', 'SPECIAL', '库房消毒'),
    day('2026-11-25'),
    closed('2026-12-31', 'HOLIDAY', '元旦'),
    day('2027-01-04', { state: 'UNKNOWN', sessions: [] }),
  ],
  rules: { maxItems: 3, noticeDays: 2, windowDays: 60, maxOpenVisits: 3 },
};

export const visitId = '00000000-0000-4000-8000-000000000001';

export function visit(changes: Partial<VisitDetail> = {}): VisitDetail {
  return {
    id: visitId,
    number: '7K2M-9QXD',
    state: 'REQUESTED',
    date: '2099-11-18',
    starts: '09:00',
    ends: '11:30',
    requestedAt: '2026-11-17T02:05:00.000Z',
    items: [
      { entryId: entryId(1), code: 'QH1-HY·1983-0001', title: '柳溪乡结婚登记第 1 号', state: 'REQUESTED' },
    ],
    purpose: 'PERSONAL_PROOF',
    purposeNote: '',
    declineReason: null,
    cancellable: true,
    ...changes,
  };
}

export function queued(changes: Partial<QueuedVisit> = {}): QueuedVisit {
  const { id, number, state, date, starts, ends, requestedAt } = visit();
  return {
    id,
    number,
    state,
    date,
    starts,
    ends,
    requestedAt,
    items: 2,
    readerName: '方小禾',
    firstTitle: '柳溪乡结婚登记第 1 号',
    allOpen: true,
    ...changes,
  };
}

export function staffVisit(changes: Partial<StaffVisit> = {}): StaffVisit {
  const { cancellable: _cancellable, ...detail } = visit();
  return {
    ...detail,
    items: [
      {
        entryId: entryId(1),
        code: 'QH1-HY·1983-0001',
        title: '柳溪乡结婚登记第 1 号',
        state: 'REQUESTED',
        open: true,
      },
    ],
    contact: { name: '方小禾', phone: '000-1111-2222' },
    locations: ['3 库 12 列 4 层'],
    history: [{ at: detail.requestedAt, state: 'REQUESTED', by: null, reason: null }],
    ...changes,
  };
}
