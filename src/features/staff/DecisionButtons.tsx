import { useState } from 'react';
import { staffTexts } from '@/texts/zh-CN/staff';
import { Button } from '@/ui/Button';
import { Failure } from '@/ui/Failure';
import { Row, Stack } from '@/ui/Layout';
import { DeclineDialog } from './DeclineDialog';
import type { Decisions } from './useStaffVisit';

/** Confirm or decline. What was written as a reason stays until the visit is decided. */
export function DecisionButtons({ decisions }: { decisions: Decisions }) {
  const { confirm, confirming, decline, declining } = decisions;
  const [declinesNow, setDeclinesNow] = useState(false);
  const [reason, setReason] = useState('');
  const { failed } = confirming;
  return (
    <Stack>
      {failed && failed.code !== 'ALREADY_DECIDED' && (
        <Failure title={staffTexts.actionFailed} failed={failed} />
      )}
      <Row gap="medium">
        <Button busy={confirming.busy} onPress={() => void confirm()}>
          {staffTexts.confirm}
        </Button>
        <Button kind="danger" onPress={() => setDeclinesNow(true)}>
          {staffTexts.decline}
        </Button>
      </Row>
      {declinesNow && (
        <DeclineDialog
          decline={decline}
          declining={declining}
          reason={reason}
          onReason={setReason}
          onClose={() => setDeclinesNow(false)}
        />
      )}
    </Stack>
  );
}
