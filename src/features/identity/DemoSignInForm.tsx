import { useState } from 'react';
import { identityTexts } from '@/texts/zh-CN/identity';
import { Button } from '@/ui/Button';
import { Failure } from '@/ui/Failure';
import { Stack } from '@/ui/Layout';
import { Notice } from '@/ui/Notice';
import { Paragraph } from '@/ui/Paragraph';
import { TextField } from '@/ui/TextField';
import { useSignIn } from './useSignIn';

const NAME_LIMIT = 30;

/** Signing in as anyone, for demonstrations only. */
export function DemoSignInForm({ onSignedIn }: { onSignedIn: () => void }) {
  const [name, setName] = useState('');
  const { signIn, busyAs, failed } = useSignIn();
  const tooLong = [...name.trim()].length > NAME_LIMIT;
  const enter = async (as: 'reader' | 'staff') => {
    if (!tooLong && (await signIn({ as, name }))) onSignedIn();
  };
  return (
    <Stack>
      <Notice kind="warning" title={identityTexts.demoTitle}>
        <Paragraph>{identityTexts.demoLead}</Paragraph>
        <Paragraph>{identityTexts.demoWarning}</Paragraph>
      </Notice>
      <TextField
        label={identityTexts.nameLabel}
        hint={identityTexts.nameHint}
        value={name}
        error={tooLong ? identityTexts.nameTooLong : undefined}
        onChange={setName}
      />
      {failed && <Failure title={identityTexts.signInFailed} failed={failed} />}
      <Button block busy={busyAs === 'reader'} onPress={() => void enter('reader')}>
        {identityTexts.asReader}
      </Button>
      <Button kind="secondary" block busy={busyAs === 'staff'} onPress={() => void enter('staff')}>
        {identityTexts.asStaff}
      </Button>
    </Stack>
  );
}
