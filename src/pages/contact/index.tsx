import { ArchiveCard } from '@/features/archive/ArchiveCard';
import { archiveTexts } from '@/texts/zh-CN/archive';
import { Stack } from '@/ui/Layout';
import { Paragraph } from '@/ui/Paragraph';
import { Screen } from '@/ui/Screen';
import { Section } from '@/ui/Section';

/** The archive's card, and how to put a question to it. */
export default function ContactPage() {
  return (
    <Screen title={archiveTexts.contactTitle} lead={archiveTexts.contactLead}>
      <Stack gap="large">
        <ArchiveCard />
        <Section title={archiveTexts.howToAsk}>
          <Paragraph>{archiveTexts.askWhat}</Paragraph>
          <Paragraph>{archiveTexts.askWho}</Paragraph>
          <Paragraph>{archiveTexts.askWhere}</Paragraph>
          <Paragraph>{archiveTexts.bring}</Paragraph>
        </Section>
      </Stack>
    </Screen>
  );
}
