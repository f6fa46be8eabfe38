import { useArchive } from '@/features/archive/ArchiveProvider';
import { ForRole } from '@/features/identity/ForRole';
import { VisitBody } from '@/features/visits/VisitBody';
import { useRouteParams } from '@/platform/navigate';
import { places } from '@/platform/places';
import { today } from '@/shared/domain/calendar/shanghaiDate';
import { visitTexts } from '@/texts/zh-CN/visits';
import { Screen } from '@/ui/Screen';

/** One visit of a reader; with `fresh` right after it was submitted. */
export default function VisitPage() {
  const { id = '', fresh } = useRouteParams();
  const { value: archive } = useArchive();
  return (
    <Screen title={visitTexts.visitTitle} current="visits">
      <ForRole role="reader" here={places.visit(id)}>
        <VisitBody id={id} today={today(new Date())} address={archive?.address ?? ''} fresh={fresh === '1'} />
      </ForRole>
    </Screen>
  );
}
