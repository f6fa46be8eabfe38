import { useRef, useState } from 'react';
import { keepSession } from '@/platform/session';
import { post } from '@/platform/transport';
import type { Failed } from '@/platform/useAnswer';
import { signInWithWeChat } from '@/platform/weChatSignIn';

/** The ways to sign in: as anyone, where the archive is a demonstration, or as the person whose WeChat this is. */
export type SignInWay = { as: 'reader' | 'staff'; name: string } | { as: 'weChat' };

/** Signs in once at a time; answers whether it worked. */
export function useSignIn() {
  const [busyAs, setBusyAs] = useState<SignInWay['as'] | null>(null);
  const [failed, setFailed] = useState<Failed | null>(null);
  const running = useRef(false);

  const signIn = async (way: SignInWay): Promise<boolean> => {
    if (running.current) return false;
    running.current = true;
    setBusyAs(way.as);
    setFailed(null);
    const token = tokenIn(await asked(way));
    running.current = false;
    setBusyAs(null);
    if (typeof token === 'string') return keepSession(token);
    setFailed(token);
    return false;
  };
  return { signIn, busyAs, failed };
}

function asked(way: SignInWay): ReturnType<typeof post> {
  if (way.as === 'weChat') return signInWithWeChat();
  const name = way.name.trim();
  return post('/session/demo', { as: way.as, ...(name && { name }) });
}

/** The token of the answer, or why there is none. */
function tokenIn(answer: Awaited<ReturnType<typeof post>>): string | Failed {
  if (!answer.ok) {
    // WeChat did not know its own code: 'sign in first' would be no help here, trying again is.
    const { code } = answer.error;
    return { code: code === 'NOT_SIGNED_IN' ? 'INTERNAL' : code, requestId: answer.requestId };
  }
  const { value } = answer;
  const token = typeof value === 'object' && value !== null && 'token' in value ? value.token : null;
  return typeof token === 'string' ? token : { code: 'INTERNAL' };
}
