import { ForRole } from '@/features/identity/ForRole';
import { StaffVisitBody } from '@/features/staff/StaffVisitBody';
import { useRouteParams } from '@/platform/navigate';
import { places } from '@/platform/places';
import { staffTexts } from '@/texts/zh-CN/staff';
import { Screen } from '@/ui/Screen';

/** One visit on the staff desk. */
export default function StaffVisitPage() {
  const { id = '' } = useRouteParams();
  return (
    <Screen wide kicker={staffTexts.desk} title={staffTexts.visitTitlePlain}>
      <ForRole role="staff" here={places.staffVisit(id)}>
        <StaffVisitBody id={id} />
      </ForRole>
    </Screen>
  );
}
