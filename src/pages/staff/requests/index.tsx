import { ForRole } from '@/features/identity/ForRole';
import { RequestQueue } from '@/features/staff/RequestQueue';
import { staffNav } from '@/features/staff/staffNav';
import { places } from '@/platform/places';
import { staffTexts } from '@/texts/zh-CN/staff';
import { Screen } from '@/ui/Screen';

const desk = staffNav('requests');

/** The staff's queue of requests. */
export default function StaffRequestsPage() {
  return (
    <Screen
      wide
      desk={desk}
      current="requests"
      kicker={staffTexts.desk}
      title={staffTexts.requestsTitle}
      lead={staffTexts.requestsLead}
    >
      <ForRole role="staff" here={places.staffRequests}>
        <RequestQueue />
      </ForRole>
    </Screen>
  );
}
