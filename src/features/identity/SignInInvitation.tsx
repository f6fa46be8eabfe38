import { goTo } from '@/platform/navigate';
import { places } from '@/platform/places';
import { identityTexts } from '@/texts/zh-CN/identity';
import { Button } from '@/ui/Button';
import { EmptyState } from '@/ui/EmptyState';
import { Stack } from '@/ui/Layout';
import { Paragraph } from '@/ui/Paragraph';

export type SignInInvitationProps = {
  title: string;
  why: string;
  /** Where to come back to. */
  next: string;
  /** Somebody is signed in, but as the wrong person. */
  switching?: boolean;
};

/** What stands in place of a screen that needs a sign-in. */
export function SignInInvitation({ title, why, next, switching }: SignInInvitationProps) {
  return (
    <EmptyState title={title}>
      <Stack>
        <Paragraph>{why}</Paragraph>
        <Button onPress={() => goTo(places.signIn(next))}>
          {switching ? identityTexts.switchPerson : identityTexts.signIn}
        </Button>
      </Stack>
    </EmptyState>
  );
}
