import type { Failed } from '@/platform/useAnswer';
import { moment } from '@/texts/zh-CN/dates';
import { staffTexts } from '@/texts/zh-CN/staff';
import { Notice } from '@/ui/Notice';
import { Paragraph } from '@/ui/Paragraph';

/** Tells the second of two what the first did: who, when, what, and why. */
export function Overtaken({ fields = {} }: Pick<Failed, 'fields'>) {
  const { state, by, at, reason } = fields;
  const who = by || (state === 'CANCELLED' ? staffTexts.reader : staffTexts.someone);
  const deed = staffTexts.deeds[state as keyof typeof staffTexts.deeds];
  return (
    <Notice kind="warning" title={staffTexts.alreadyDecided} reveal>
      {deed && (
        <Paragraph>
          {at ? staffTexts.decidedAt(who, moment(at), deed) : staffTexts.decidedBy(who, deed)}
        </Paragraph>
      )}
      {reason && <Paragraph>{staffTexts.decidedReason(reason)}</Paragraph>}
    </Notice>
  );
}
