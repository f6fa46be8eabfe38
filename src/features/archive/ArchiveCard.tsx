import { callPhone } from '@/platform/phone';
import { archiveTexts } from '@/texts/zh-CN/archive';
import { Button } from '@/ui/Button';
import { DefinitionList } from '@/ui/DefinitionList';
import { Failure } from '@/ui/Failure';
import { Stack } from '@/ui/Layout';
import { Loading } from '@/ui/Loading';
import { Paragraph } from '@/ui/Paragraph';
import { useArchive } from './ArchiveProvider';
import { openingHours } from './openingHours';

/** Opening hours, address and telephone. */
export function ArchiveCard() {
  const { value: archive, failed, reload } = useArchive();
  if (!archive) {
    return failed ? (
      <Failure title={archiveTexts.loadFailed} failed={failed} onRetry={reload} />
    ) : (
      <Loading />
    );
  }
  const days = openingHours(archive);
  return (
    <Stack>
      {days.length > 0 && <DefinitionList label={archiveTexts.hours} items={days} />}
      <Paragraph tone="quiet">{days.length > 0 ? archiveTexts.closedDays : archiveTexts.noHours}</Paragraph>
      <DefinitionList
        items={[
          { term: archiveTexts.address, description: archive.address },
          { term: archiveTexts.telephone, description: archive.telephone },
        ]}
      />
      <Button kind="secondary" onPress={() => callPhone(archive.telephone)}>
        {archiveTexts.call(archive.telephone)}
      </Button>
    </Stack>
  );
}
