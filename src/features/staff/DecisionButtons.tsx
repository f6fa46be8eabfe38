import { useState } from 'react';
import { errorTexts } from '@/texts/zh-CN/errors';
import { staffTexts } from '@/texts/zh-CN/staff';
import { Button } from '@/ui/Button';
import { Failure } from '@/ui/Failure';
import { Row, Stack } from '@/ui/Layout';
import { Notice } from '@/ui/Notice';
import { Paragraph } from '@/ui/Paragraph';
import { DeclineDialog } from './DeclineDialog';
import type { Decisions } from './useStaffVisit';

export type DecisionButtonsProps = {
  decisions: Decisions;
  /** Every entry of the visit is open now; else it can only be declined. */
  allOpen: boolean;
};

/** Confirm or decline. What was written as a reason stays until the visit is decided. */
export function DecisionButtons({ decisions, allOpen }: DecisionButtonsProps) {
  const { confirm, confirming, decline, declining } = decisions;
  const [declinesNow, setDeclinesNow] = useState(false);
  const [reason, setReason] = useState('');
  const { failed } = confirming;
  return (
    <Stack>
      {failed && failed.code !== 'ALREADY_DECIDED' && (
        <Failure title={staffTexts.actionFailed} failed={failed} reveal />
      )}
      {!allOpen && failed?.code !== 'ENTRY_NOT_OPEN' && (
        <Notice kind="warning">
          <Paragraph>{errorTexts.sentences.ENTRY_NOT_OPEN}</Paragraph>
        </Notice>
      )}
      <Row gap="medium">
        <Button busy={confirming.busy} disabled={!allOpen} onPress={() => void confirm()}>
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
