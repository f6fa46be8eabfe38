import { identityTexts } from '@/texts/zh-CN/identity';
import { Button } from '@/ui/Button';
import { Failure } from '@/ui/Failure';
import { Stack } from '@/ui/Layout';
import { Paragraph } from '@/ui/Paragraph';
import { useSignIn } from './useSignIn';

/** Signing in as the person whose WeChat this is. */
export function WeChatSignIn({ onSignedIn }: { onSignedIn: () => void }) {
  const { signIn, busyAs, failed } = useSignIn();
  const enter = async () => {
    if (await signIn({ as: 'weChat' })) onSignedIn();
  };
  return (
    <Stack>
      <Paragraph>{identityTexts.weChatWhy}</Paragraph>
      {failed && <Failure title={identityTexts.signInFailed} failed={failed} />}
      <Button block busy={busyAs === 'weChat'} onPress={() => void enter()}>
        {identityTexts.withWeChat}
      </Button>
    </Stack>
  );
}
