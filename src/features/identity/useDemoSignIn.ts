import { useRef, useState } from 'react';
import { keepSession } from '@/platform/session';
import { post } from '@/platform/transport';
import type { Failed } from '@/platform/useAnswer';

type DemoPerson = { as: 'reader' | 'staff'; name: string };

/** The sign-in of a demonstration: no check of identity. Answers whether it worked. */
export function useDemoSignIn() {
  const [busyAs, setBusyAs] = useState<DemoPerson['as'] | null>(null);
  const [failed, setFailed] = useState<Failed | null>(null);
  const running = useRef(false);

  const signIn = async ({ as, name }: DemoPerson): Promise<boolean> => {
    if (running.current) return false;
    running.current = true;
    setBusyAs(as);
    setFailed(null);
    const trimmed = name.trim();
    const token = tokenIn(await post('/session/demo', { as, ...(trimmed && { name: trimmed }) }));
    running.current = false;
    setBusyAs(null);
    if (typeof token === 'string') return keepSession(token);
    setFailed(token);
    return false;
  };
  return { signIn, busyAs, failed };
}

/** The token of the answer, or why there is none. */
function tokenIn(answer: Awaited<ReturnType<typeof post>>): string | Failed {
  if (!answer.ok) return { ...answer.error, requestId: answer.requestId };
  const { value } = answer;
  const token = typeof value === 'object' && value !== null && 'token' in value ? value.token : null;
  return typeof token === 'string' ? token : { code: 'INTERNAL' };
}
