import { signsInWithWeChat } from '@/platform/weChatSignIn';
import { identityTexts } from '@/texts/zh-CN/identity';
import { Button } from '@/ui/Button';
import { EmptyState } from '@/ui/EmptyState';
import { Stack } from '@/ui/Layout';
import { Notice } from '@/ui/Notice';
import { Paragraph } from '@/ui/Paragraph';
import { DemoSignInForm } from './DemoSignInForm';
import { personWords } from './personWords';
import { useMe } from './useMe';
import { WeChatSignIn } from './WeChatSignIn';

/** The ways to sign in here: the demonstration's, or the hint that WeChat knows who its users are. */
export function SignIn({ demo, onSignedIn }: { demo: boolean; onSignedIn: () => void }) {
  const { value: me } = useMe();
  const known = me && me.role !== 'visitor';
  const weChat = signsInWithWeChat();
  return (
    <Stack gap="large">
      {known && (
        <Notice title={identityTexts.already(personWords(me))}>
          <Button kind="secondary" onPress={onSignedIn}>
            {identityTexts.goOn}
          </Button>
        </Notice>
      )}
      {demo && <DemoSignInForm onSignedIn={onSignedIn} />}
      {weChat && <WeChatSignIn onSignedIn={onSignedIn} />}
      {!demo && !weChat && !known && (
        <EmptyState title={identityTexts.inWeChat}>
          <Paragraph>{identityTexts.inWeChatWhy}</Paragraph>
        </EmptyState>
      )}
    </Stack>
  );
}
