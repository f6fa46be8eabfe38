import { useState } from 'react';
import { goTo } from '@/platform/navigate';
import { places } from '@/platform/places';
import { identityTexts } from '@/texts/zh-CN/identity';
import { Button } from '@/ui/Button';
import { Failure } from '@/ui/Failure';
import { Stack } from '@/ui/Layout';
import { LinkRow, RowList } from '@/ui/LinkRow';
import { Loading } from '@/ui/Loading';
import { Notice } from '@/ui/Notice';
import { Paragraph } from '@/ui/Paragraph';
import { Card } from '@/ui/Section';
import { personWords } from './personWords';
import { canSignOut, signOut } from './signOut';
import type { useMe } from './useMe';

export type PersonProps = { asked: ReturnType<typeof useMe>; onSignedOut: () => void };

/** Who is signed in, signing in and out, and for staff the way to the desk. */
export function Person({ asked: { value: me, failed, reload }, onSignedOut }: PersonProps) {
  const [busy, setBusy] = useState(false);
  const [left, setLeft] = useState(false);
  if (!me) return failed ? <Failure failed={failed} onRetry={reload} /> : <Loading />;
  const leave = async () => {
    setBusy(true);
    await signOut();
    onSignedOut();
    setBusy(false);
    setLeft(true);
  };
  return (
    <Stack>
      {left && me.role === 'visitor' && <Notice kind="success" title={identityTexts.signedOut} />}
      <Card>
        <Stack gap="small">
          <Paragraph tone="strong">{personWords(me)}</Paragraph>
          {me.role === 'visitor' && <Paragraph tone="quiet">{identityTexts.visitorNote}</Paragraph>}
        </Stack>
        {me.role === 'visitor' && (
          <Button block onPress={() => goTo(places.signIn(places.me))}>
            {identityTexts.signIn}
          </Button>
        )}
        {me.role !== 'visitor' && canSignOut() && (
          <Button kind="secondary" busy={busy} onPress={() => void leave()}>
            {identityTexts.signOut}
          </Button>
        )}
      </Card>
      {me.role === 'staff' && (
        <RowList>
          <LinkRow
            to={places.staffRequests}
            title={identityTexts.staffDesk}
            sub={identityTexts.staffDeskNote}
          />
        </RowList>
      )}
    </Stack>
  );
}
