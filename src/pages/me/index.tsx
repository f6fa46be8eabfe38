import { ForgetSearches } from '@/features/catalogue/ForgetSearches';
import { Person } from '@/features/identity/Person';
import { ElderSwitch } from '@/features/settings/ElderSwitch';
import { TextSizeChoice } from '@/features/settings/TextSizeChoice';
import { forgetDraft } from '@/features/visits/bookingDraft';
import { places } from '@/platform/places';
import { archiveTexts } from '@/texts/zh-CN/archive';
import { identityTexts } from '@/texts/zh-CN/identity';
import { settingsTexts } from '@/texts/zh-CN/settings';
import { Stack } from '@/ui/Layout';
import { LinkRow, RowList } from '@/ui/LinkRow';
import { Screen } from '@/ui/Screen';
import { Section } from '@/ui/Section';

/** Who I am, how large the text is, what this device remembers. */
export default function MePage() {
  return (
    <Screen title={identityTexts.title} current="me">
      <Stack gap="large">
        {/* The draft holds a person's name: it must not greet the next one at this device. */}
        <Person onSignedOut={forgetDraft} />
        <RowList>
          <LinkRow to={places.visits} title={identityTexts.myVisits} />
          <LinkRow to={places.basket} title={identityTexts.basket} />
          <LinkRow to={places.contact} title={archiveTexts.contactLink} sub={archiveTexts.contactLinkNote} />
        </RowList>
        <Section title={settingsTexts.elderMode}>
          <ElderSwitch />
        </Section>
        <Section title={settingsTexts.sizeTitle}>
          <TextSizeChoice />
        </Section>
        <Section title={settingsTexts.deviceTitle}>
          <ForgetSearches />
        </Section>
      </Stack>
    </Screen>
  );
}
