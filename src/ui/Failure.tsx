import { callPhone } from '@/platform/phone';
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

/** Something did not work: what, why, how to mend it, and the telephone. */
export function Failure({ title, failed, reveal, onRetry }: FailureProps) {
  const { phone } = useFrame();
  return (
    <Notice kind="error" title={title} reveal={reveal}>
      <Stack>
        <Paragraph>{refusalSentence(failed)}</Paragraph>
        {failed.code === 'INTERNAL' && failed.requestId && (
          <Paragraph tone="quiet">{errorTexts.quote(failed.requestId)}</Paragraph>
        )}
        <Row>
          {onRetry && (
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
