import { useState } from 'react';
import { ForRole } from '@/features/identity/ForRole';
import { StaffVisitBody } from '@/features/staff/StaffVisitBody';
import { staffNav } from '@/features/staff/staffNav';
import { useRouteParams } from '@/platform/navigate';
import { places } from '@/platform/places';
import type { VisitState } from '@/shared/domain/visits/visit';
import { staffTexts } from '@/texts/zh-CN/staff';
import { Screen } from '@/ui/Screen';

const desk = staffNav('requests');

/** One visit on the staff desk; the title says what there is to do, or what has been done. */
export default function StaffVisitPage() {
  const { id = '' } = useRouteParams();
  const [state, setState] = useState<VisitState | null>(null);
  return (
    <Screen
      wide
      desk={desk}
      current="requests"
      kicker={staffTexts.desk}
      title={state ? staffTexts.visitTitles[state] : staffTexts.visitTitlePlain}
    >
      <ForRole role="staff" here={places.staffVisit(id)}>
        <StaffVisitBody id={id} onState={setState} />
      </ForRole>
    </Screen>
  );
}
