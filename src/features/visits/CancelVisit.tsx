import { useState } from 'react';
import { visitTexts } from '@/texts/zh-CN/visits';
import { Button } from '@/ui/Button';
import { ConfirmDialog } from '@/ui/Dialog';
import { Failure } from '@/ui/Failure';
import { Stack } from '@/ui/Layout';
import { Paragraph } from '@/ui/Paragraph';
import type { useVisit } from './useVisit';

/** Cancelling a visit, after being asked once more. */
export function CancelVisit({
  cancel,
  cancelling,
}: Pick<ReturnType<typeof useVisit>, 'cancel' | 'cancelling'>) {
  const [asking, setAsking] = useState(false);
  const close = () => setAsking(false);
  return (
    <>
      <Button kind="danger" onPress={() => setAsking(true)}>
        {visitTexts.cancel}
      </Button>
      {asking && (
        <ConfirmDialog
          title={visitTexts.cancelTitle}
          confirmLabel={visitTexts.cancelYes}
          kind="danger"
          busy={cancelling.busy}
          onConfirm={() => void cancel().then((done) => done && close())}
          onClose={close}
        >
          <Stack>
            <Paragraph>{visitTexts.cancelWhat}</Paragraph>
            {cancelling.failed && (
              <Failure title={visitTexts.cancelFailed} failed={cancelling.failed} reveal />
            )}
          </Stack>
        </ConfirmDialog>
      )}
    </>
  );
}
