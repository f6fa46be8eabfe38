import { elderAliases, settingsTexts } from '@/texts/zh-CN/settings';
import { Stack } from '@/ui/Layout';
import { Notice } from '@/ui/Notice';
import { Paragraph } from '@/ui/Paragraph';
import { ElderSwitch } from './ElderSwitch';

/** Whoever searches for the elder mode by one of its names finds its switch. */
export function ElderAliasNotice({ query }: { query: string }) {
  if (!elderAliases.includes(query.replace(/\s/g, ''))) return null;
  return (
    <Notice title={settingsTexts.aliasTitle}>
      <Stack>
        <Paragraph>{settingsTexts.elderNote}</Paragraph>
        <ElderSwitch />
      </Stack>
    </Notice>
  );
}
