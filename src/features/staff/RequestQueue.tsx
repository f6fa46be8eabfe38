import { staffTexts } from '@/texts/zh-CN/staff';
import { Button } from '@/ui/Button';
import { EmptyState } from '@/ui/EmptyState';
import { Failure } from '@/ui/Failure';
import { Row, Stack } from '@/ui/Layout';
import { Loading } from '@/ui/Loading';
import { Paragraph } from '@/ui/Paragraph';
import { QueueTable } from './QueueTable';
import { useNow } from './useNow';
import { useQueue } from './useQueue';

/** The requests that wait for a decision. */
export function RequestQueue() {
  const { value: queue, failed, loading, reload, more, loadingMore, moreFailed } = useQueue();
  const now = useNow();
  if (!queue) return failed ? <Failure failed={failed} onRetry={reload} /> : <Loading />;
  return (
    <Stack>
      <Row gap="medium">
        <Paragraph tone="strong">{staffTexts.waiting(queue.waiting)}</Paragraph>
        <Button kind="secondary" busy={loading} onPress={reload}>
          {staffTexts.refresh}
        </Button>
      </Row>
      {failed && <Failure failed={failed} onRetry={reload} />}
      {queue.visits.length > 0 ? (
        <QueueTable visits={queue.visits} now={now} />
      ) : (
        <EmptyState title={staffTexts.nothingWaiting}>
          <Paragraph>{staffTexts.nothingWaitingNote}</Paragraph>
        </EmptyState>
      )}
      {moreFailed && <Failure failed={moreFailed} onRetry={() => void more()} />}
      {queue.nextCursor && !moreFailed && (
        <Button kind="secondary" busy={loadingMore} onPress={() => void more()}>
          {staffTexts.more}
        </Button>
      )}
    </Stack>
  );
}
