import type { Failed } from '@/platform/useAnswer';
import { catalogueTexts } from '@/texts/zh-CN/catalogue';
import { Button } from '@/ui/Button';
import { Failure } from '@/ui/Failure';

export type MoreProps = {
  /** Whether more can be fetched. */
  hasMore: boolean;
  loadingMore: boolean;
  moreFailed: Failed | null;
  more: () => Promise<void>;
};

/** The way to the next page of a list; what is shown already stays when it fails. */
export function More({ hasMore, loadingMore, moreFailed, more }: MoreProps) {
  if (moreFailed) return <Failure failed={moreFailed} onRetry={() => void more()} />;
  if (!hasMore) return null;
  return (
    <Button kind="secondary" block busy={loadingMore} onPress={() => void more()}>
      {catalogueTexts.more}
    </Button>
  );
}
