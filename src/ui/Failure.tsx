import { currentAddress, goTo } from '@/platform/navigate';
import { callPhone } from '@/platform/phone';
import { places } from '@/platform/places';
import { errorTexts, refusalSentence } from '@/texts/zh-CN/errors';
import { Button } from './Button';
import { useFrame } from './Frame';
import { Row, Stack } from './Layout';
import { Notice } from './Notice';
import { Paragraph } from './Paragraph';

export type FailureProps = {
  /** What did not work, where the sentence for the code does not say it. */
  title?: string;
  failed: Parameters<typeof refusalSentence>[0] & { requestId?: string };
  /** As in Notice. */
  reveal?: boolean;
  onRetry?: () => void;
};

/**
 * Something did not work: what, why, how to mend it, and the telephone. Where a sign-in is wanting, trying again is no use: the
 * way to sign in, and back, stands in its place.
 */
export function Failure({ title, failed, reveal, onRetry }: FailureProps) {
  const { phone } = useFrame();
  const signsIn = failed.code === 'NOT_SIGNED_IN';
  return (
    <Notice kind="error" title={title} reveal={reveal}>
      <Stack>
        <Paragraph>{refusalSentence(failed)}</Paragraph>
        {failed.code === 'INTERNAL' && failed.requestId && (
          <Paragraph tone="quiet">{errorTexts.quote(failed.requestId)}</Paragraph>
        )}
        <Row>
          {signsIn && (
            <Button kind="secondary" onPress={() => goTo(places.signIn(currentAddress()))}>
              {errorTexts.signIn}
            </Button>
          )}
          {onRetry && !signsIn && (
            <Button kind="secondary" onPress={onRetry}>
              {errorTexts.retry}
            </Button>
          )}
          {phone && (
            <Button kind="quiet" onPress={() => callPhone(phone)}>
              {errorTexts.call(phone)}
            </Button>
          )}
        </Row>
      </Stack>
    </Notice>
  );
}
