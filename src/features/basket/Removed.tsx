import { basketTexts } from '@/texts/zh-CN/basket';
import { Button } from '@/ui/Button';
import { Notice } from '@/ui/Notice';

export type RemovedEntry = { id: string; title: string | null; at: number };

/** Says what was taken out of the basket and offers to put it back. */
export function Removed({ removed, onUndo }: { removed: RemovedEntry; onUndo: () => void }) {
  return (
    <Notice
      kind="success"
      title={removed.title ? basketTexts.removed(removed.title) : basketTexts.removedGone}
    >
      {removed.title && (
        <Button kind="quiet" onPress={onUndo}>
          {basketTexts.undo}
        </Button>
      )}
    </Notice>
  );
}
