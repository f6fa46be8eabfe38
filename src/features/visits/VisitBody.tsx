import { goTo } from '@/platform/navigate';
import { places } from '@/platform/places';
import { visitTexts } from '@/texts/zh-CN/visits';
import { Button } from '@/ui/Button';
import { EmptyState } from '@/ui/EmptyState';
import { Failure } from '@/ui/Failure';
import { Stack } from '@/ui/Layout';
import { Loading } from '@/ui/Loading';
import { Notice } from '@/ui/Notice';
import { Paragraph } from '@/ui/Paragraph';
import { entriesToBookAgain } from './bookAgain';
import { CancelVisit } from './CancelVisit';
import { useVisit } from './useVisit';
import { VisitFacts } from './VisitFacts';
import { VisitOutcome } from './VisitOutcome';

export type VisitBodyProps = {
  id: string;
  today: string;
  address: string;
  fresh: boolean;
  /** With the ids of the entries to book once more. */
  onBookAgain: (entryIds: string[]) => void;
};

/** One of the reader's visits. */
export function VisitBody({ id, today, address, fresh, onBookAgain }: VisitBodyProps) {
  const { value: visit, failed, reload, cancel, cancelling, justCancelled } = useVisit(id);
  if (!visit && failed) return <Unread failed={failed} onRetry={reload} />;
  if (!visit) return <Loading />;
  const again = entriesToBookAgain(visit);
  return (
    <Stack gap="large">
      {justCancelled && <Notice kind="success" title={visitTexts.cancelled} reveal />}
      <VisitOutcome visit={visit} today={today} fresh={fresh} />
      {again.length > 0 && (
        <Button block onPress={() => onBookAgain(again)}>
          {visitTexts.bookAgain}
        </Button>
      )}
      <VisitFacts visit={visit} address={address} />
      {visit.cancellable && <CancelVisit cancel={cancel} cancelling={cancelling} />}
      <Button kind="quiet" onPress={() => goTo(places.visits)}>
        {visitTexts.seeVisits}
      </Button>
    </Stack>
  );
}

function Unread({
  failed,
  onRetry,
}: {
  failed: Parameters<typeof Failure>[0]['failed'];
  onRetry: () => void;
}) {
  if (failed.code !== 'NOT_FOUND' && failed.code !== 'INVALID_INPUT')
    return <Failure failed={failed} onRetry={onRetry} />;
  return (
    <EmptyState title={visitTexts.visitMissing}>
      <Paragraph>{visitTexts.visitMissingHow}</Paragraph>
      <Button onPress={() => goTo(places.visits)}>{visitTexts.seeVisits}</Button>
    </EmptyState>
  );
}
