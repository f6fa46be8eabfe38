import type { ReactNode } from 'react';
import { identityTexts } from '@/texts/zh-CN/identity';
import { Failure } from '@/ui/Failure';
import { Loading } from '@/ui/Loading';
import { SignInInvitation } from './SignInInvitation';
import { useMe } from './useMe';

export type ForRoleProps = {
  role: 'reader' | 'staff';
  /** This screen's address, to come back to after signing in. */
  here: string;
  /** Why a visitor should sign in; the reader's words if left out. */
  invitation?: { title: string; why: string };
  children: ReactNode;
};

/** Shows its children to one role and says plainly to everyone else how to become it. */
export function ForRole({ role, here, invitation, children }: ForRoleProps) {
  const { value: me, failed, reload } = useMe();
  if (failed && !me) return <Failure failed={failed} onRetry={reload} />;
  if (!me) return <Loading />;
  if (me.role === role) return children;
  const { title, why } = wordsFor({ role, visitor: me.role === 'visitor', invitation });
  return <SignInInvitation title={title} why={why} next={here} switching={me.role !== 'visitor'} />;
}

function wordsFor({
  role,
  visitor,
  invitation,
}: {
  role: ForRoleProps['role'];
  visitor: boolean;
  invitation: ForRoleProps['invitation'];
}) {
  if (role === 'staff') return { title: identityTexts.staffOnly, why: identityTexts.staffOnlyWhy };
  if (!visitor) return { title: identityTexts.readersOnly, why: identityTexts.readersOnlyWhy };
  return invitation ?? { title: identityTexts.signInFirst, why: identityTexts.signInFirstWhy };
}
