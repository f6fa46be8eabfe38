import { ForRole } from '@/features/identity/ForRole';
import { StaffDay } from '@/features/staff/StaffDay';
import { staffNav } from '@/features/staff/staffNav';
import { replaceWith, useRouteParams } from '@/platform/navigate';
import { places } from '@/platform/places';
import { isCalendarDate, today } from '@/shared/domain/calendar/shanghaiDate';
import { staffTexts } from '@/texts/zh-CN/staff';
import { Screen } from '@/ui/Screen';

const desk = staffNav('day');

/** Any day's list; the day is part of the screen's address. */
export default function StaffDayPage() {
  const { date: asked = '' } = useRouteParams();
  const current = today(new Date());
  const date = isCalendarDate(asked) ? asked : current;
  return (
    <Screen wide desk={desk} current="day" kicker={staffTexts.desk} title={staffTexts.dayTitle}>
      <ForRole role="staff" here={places.staffDay(date)}>
        <StaffDay date={date} today={current} onPick={(picked) => replaceWith(places.staffDay(picked))} />
      </ForRole>
    </Screen>
  );
}
