import { addDays, today, weekdayOf, type CalendarDate } from '@/shared/domain/calendar/shanghaiDate';
import { initialBookingRules } from '@/shared/domain/visits/bookingRules';
import { demoFondsTexts, demoTexts } from '@/texts/zh-CN/demo';
import { FONDS } from './qinghe/fonds';
import { QING_FONDS, QING_FONDS_NAME } from './qingEntries';

/** Key of the demo archive. */
export const DEMO_ARCHIVE_KEY = 'qinghe';

const archive_key = DEMO_ARCHIVE_KEY;

export const archiveRow = {
  archive_key,
  name: demoTexts.name,
  telephone: '0000-1234567',
  address: demoTexts.address,
  demo: true,
  booking_rules: JSON.stringify({ ...initialBookingRules, maxItems: 12 }),
};

/** The 全宗 in the order of their numbers, the Qing workshops last. */
export const fondsRows = [...Object.values(FONDS), { code: QING_FONDS, name: QING_FONDS_NAME }].map(
  ({ code, name }, id) => ({
    archive_key,
    code,
    id,
    name,
    about: JSON.stringify(demoFondsTexts[code] ?? []),
  }),
);

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri'];

const template = (
  id: string,
  weekday: number,
  [starts, ends]: readonly [string, string],
  capacity: number,
) => ({
  archive_key,
  id,
  weekday,
  starts,
  ends,
  capacity,
  valid_from: null,
  valid_to: null,
});

/** Monday to Friday twice a day, six readers each; four on a Saturday morning. */
export const templateRows = [
  ...WEEKDAYS.flatMap((day, at) => [
    template(`${day}-am`, at + 1, ['09:00', '11:30'], 6),
    template(`${day}-pm`, at + 1, ['14:00', '16:30'], 6),
  ]),
  template('sat-am', 6, ['09:00', '11:30'], 4),
];

const WEDNESDAY = 3;
const SUNDAY = 7;

/** A closed Wednesday and an open Sunday, some three weeks ahead of the first start. */
export function specialDayRows(now: Date) {
  const start = addDays({ date: today(now), days: 20 });
  return [
    { archive_key, date: firstOn(WEDNESDAY, start), open: false, reason: demoTexts.closedDay },
    { archive_key, date: firstOn(SUNDAY, start), open: true, reason: demoTexts.openDay },
  ];
}

/** The first day on or after `start` with that ISO weekday. */
function firstOn(weekday: number, start: CalendarDate): CalendarDate {
  return addDays({ date: start, days: (weekday - weekdayOf(start) + 7) % 7 });
}
