import { isCalendarDate } from '@/shared/domain/calendar/shanghaiDate';

/** '2026-11-18', also as '2026.11.18', '2026年11月8日' or '20261118'; null when it is no date. */
export function dateIn(typed: string): string | null {
  const match = /^(\d{4})[-./年]?(\d{1,2})[-./月]?(\d{1,2})日?$/.exec(
    typed.normalize('NFKC').replace(/\s/g, ''),
  );
  if (!match) return null;
  const [, year = '', month = '', day = ''] = match;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDate(date) ? date : null;
}
