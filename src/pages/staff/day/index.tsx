import { ForRole } from '@/features/identity/ForRole';
import { StaffDay } from '@/features/staff/StaffDay';
import { dateIn } from '@/features/staff/dateIn';
import { replaceWith, useRouteParams } from '@/platform/navigate';
import { places } from '@/platform/places';
import { today } from '@/shared/domain/calendar/shanghaiDate';
import { staffTexts } from '@/texts/zh-CN/staff';
import { Screen } from '@/ui/Screen';

/** Any day's list; the day is part of the screen's address. */
export default function StaffDayPage() {
  const params = useRouteParams();
  const current = today(new Date());
  const date = dateIn(params.date ?? '') ?? current;
  return (
    <Screen wide kicker={staffTexts.desk} title={staffTexts.dayTitle}>
      <ForRole role="staff" here={places.staffDay(date)}>
        <StaffDay date={date} today={current} onPick={(picked) => replaceWith(places.staffDay(picked))} />
      </ForRole>
    </Screen>
  );
}
