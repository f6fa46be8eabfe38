import { ForRole } from '@/features/identity/ForRole';
import { MyVisits } from '@/features/visits/MyVisits';
import { places } from '@/platform/places';
import { today } from '@/shared/domain/calendar/shanghaiDate';
import { visitTexts } from '@/texts/zh-CN/visits';
import { Screen } from '@/ui/Screen';

/** A reader's visits. */
export default function VisitsPage() {
  return (
    <Screen title={visitTexts.visitsTitle} current="visits">
      <ForRole role="reader" here={places.visits}>
        <MyVisits today={today(new Date())} />
      </ForRole>
    </Screen>
  );
}
