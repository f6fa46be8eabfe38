import { ForgetSearches } from '@/features/catalogue/ForgetSearches';
import { Person } from '@/features/identity/Person';
import { useMe } from '@/features/identity/useMe';
import { ElderSwitch } from '@/features/settings/ElderSwitch';
import { TextSizeChoice } from '@/features/settings/TextSizeChoice';
import { staffNav } from '@/features/staff/staffNav';
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
  const asked = useMe();
  const staff = asked.value?.role === 'staff';
  return (
    <Screen title={identityTexts.title} current="me" desk={staff ? staffNav('me') : undefined}>
      <Stack gap="large">
        {/* The draft holds a person's name: it must not greet the next one at this device. */}
        <Person asked={asked} onSignedOut={forgetDraft} />
        <RowList>
          {staff && (
            <LinkRow to={places.home} title={identityTexts.catalogue} sub={identityTexts.catalogueNote} />
          )}
          {!staff && <LinkRow to={places.visits} title={identityTexts.myVisits} />}
          {!staff && <LinkRow to={places.basket} title={identityTexts.basket} />}
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
