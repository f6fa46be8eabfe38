import { useState } from 'react';
import type { Failed } from '@/platform/useAnswer';
import { useAnswer } from '@/platform/useAnswer';
import { useCommand } from '@/platform/useCommand';
import { useReturn } from '@/platform/useReturn';
import type { StaffVisit } from '@/shared/contracts/staff';
import type { Answer } from '@/shared/contracts/errors';

/** What the staff member has just done on this screen. */
export type Deed = 'CONFIRMED' | 'DECLINED';

/** A visit with the two decisions. When a colleague was first, or an entry was closed, the visit is read again. */
export function useStaffVisit(id: string) {
  const asked = useAnswer('staff.visit', { id });
  const confirming = useCommand('staff.confirm');
  const declining = useCommand('staff.decline');
  const [decided, setDecided] = useState<{ visit: StaffVisit; deed: Deed } | null>(null);
  const [overtaken, setOvertaken] = useState<Failed | null>(null);
  const { reload } = asked;
  useReturn(() => {
    setDecided(null);
    reload();
  });

  const settle = (answer: Answer<StaffVisit> | null, deed: Deed): boolean => {
    if (!answer) return false;
    if (answer.ok) setDecided({ visit: answer.value, deed });
    else if (answer.error.code === 'ALREADY_DECIDED') {
      setOvertaken(answer.error);
      reload();
      return true;
    } else if (answer.error.code === 'ENTRY_NOT_OPEN') reload();
    return answer.ok;
  };

  return {
    ...asked,
    value: decided?.visit ?? asked.value,
    justDone: decided?.deed ?? null,
    overtaken,
    /** Both answer whether the request is decided now, by whomever. */
    confirm: async () => settle(await confirming.run({ id }), 'CONFIRMED'),
    decline: async (reason: string) => settle(await declining.run({ id, reason }), 'DECLINED'),
    confirming,
    declining,
  };
}

export type Decisions = ReturnType<typeof useStaffVisit>;
