import type { Failed } from '@/platform/useAnswer';
import { visitTexts } from '@/texts/zh-CN/visits';
import { Button } from '@/ui/Button';
import { Failure } from '@/ui/Failure';
import { Stack } from '@/ui/Layout';
import { mendingOf } from './mending';
import type { Mending } from './mending';

const ways = {
  SESSION: visitTexts.chooseAnother,
  DETAILS: visitTexts.correct,
  BASKET: visitTexts.seeBasket,
  VISITS: visitTexts.seeVisits,
  SIGN_IN: visitTexts.signIn,
} as const satisfies Record<Exclude<Mending, 'RETRY'>, string>;

/** Why a submit failed, and one button to where it can be mended; nothing that was typed is lost. */
export function SubmitFailure({
  failed,
  onMend,
  onRetry,
}: {
  failed: Failed;
  onMend: (mending: keyof typeof ways) => void;
  onRetry: () => void;
}) {
  const mending = mendingOf(failed.code);
  if (mending === 'RETRY')
    return <Failure title={visitTexts.submitFailed} failed={failed} reveal onRetry={onRetry} />;
  return (
    <Stack gap="small">
      <Failure title={visitTexts.submitFailed} failed={failed} reveal />
      <Button kind="secondary" onPress={() => onMend(mending)}>
        {ways[mending]}
      </Button>
    </Stack>
  );
}
