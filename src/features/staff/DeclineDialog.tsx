import { useState } from 'react';
import { staffTexts } from '@/texts/zh-CN/staff';
import { ConfirmDialog } from '@/ui/Dialog';
import { Chip } from '@/ui/Chip';
import { Failure } from '@/ui/Failure';
import { Row, Stack } from '@/ui/Layout';
import { Paragraph } from '@/ui/Paragraph';
import { TextField } from '@/ui/TextField';
import type { Decisions } from './useStaffVisit';

const LIMITS = { least: 2, most: 200 };

export type DeclineDialogProps = Pick<Decisions, 'decline' | 'declining'> & {
  reason: string;
  onReason: (reason: string) => void;
  onClose: () => void;
};

/** Declining needs a reason that the reader will see; a few are ready to be taken and changed. */
export function DeclineDialog({ decline, declining, reason, onReason, onClose }: DeclineDialogProps) {
  const [checked, setChecked] = useState(false);
  const problem = problemOf(reason);
  const submit = async () => {
    setChecked(true);
    if (!problem && (await decline(reason.trim()))) onClose();
  };
  return (
    <ConfirmDialog
      title={staffTexts.declineTitle}
      confirmLabel={staffTexts.declineYes}
      kind="danger"
      busy={declining.busy}
      onConfirm={() => void submit()}
      onClose={onClose}
    >
      <Stack>
        <Paragraph>{staffTexts.declineNote}</Paragraph>
        <Row>
          {staffTexts.readyReasons.map((ready) => (
            <Chip
              key={ready}
              label={staffTexts.useReason(ready)}
              selected={reason === ready}
              onPress={() => onReason(ready)}
            >
              {ready}
            </Chip>
          ))}
        </Row>
        <TextField
          label={staffTexts.reason}
          multiline
          required
          value={reason}
          error={checked && problem ? problem : undefined}
          onChange={onReason}
        />
        {declining.failed && declining.failed.code !== 'ALREADY_DECIDED' && (
          <Failure title={staffTexts.actionFailed} failed={declining.failed} />
        )}
      </Stack>
    </ConfirmDialog>
  );
}

function problemOf(reason: string): string | null {
  const length = [...reason.trim()].length;
  if (length < LIMITS.least) return staffTexts.reasonMissing;
  return length > LIMITS.most ? staffTexts.reasonTooLong(length, LIMITS.most) : null;
}
