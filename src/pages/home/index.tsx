import { ArchiveCard } from '@/features/archive/ArchiveCard';
import { useArchive } from '@/features/archive/ArchiveProvider';
import { BasketLink } from '@/features/basket/BasketLink';
import { useBasket } from '@/features/basket/useBasket';
import { SearchBox } from '@/features/catalogue/SearchBox';
import { SearchHistory } from '@/features/catalogue/SearchHistory';
import { ElderOffer } from '@/features/settings/ElderOffer';
import { ElderSwitch } from '@/features/settings/ElderSwitch';
import { useScale } from '@/features/settings/ScaleProvider';
import { goTo } from '@/platform/navigate';
import { places } from '@/platform/places';
import { prefersLargeText } from '@/platform/systemFont';
import { archiveTexts } from '@/texts/zh-CN/archive';
import { settingsTexts } from '@/texts/zh-CN/settings';
import { Stack } from '@/ui/Layout';
import { LinkRow, RowList } from '@/ui/LinkRow';
import { Paragraph } from '@/ui/Paragraph';
import { Screen } from '@/ui/Screen';
import { Section } from '@/ui/Section';

/** Home: what this is, the one box, the tree, the archive's own card. The elder mode offers fewer things. */
export default function HomePage() {
  const { value: archive } = useArchive();
  const { scale, chosen } = useScale();
  const basket = useBasket();
  const elder = scale !== 'standard';
  const search = (query: string) => goTo(places.results({ query }));
  // Whoever has large text in WeChat or the browser is asked before anything else.
  const offerFirst = prefersLargeText();
  return (
    <Screen
      cover
      current="home"
      title={archiveTexts.homeTitle}
      lead={archiveTexts.homeLead(archive?.name ?? '')}
    >
      <Stack gap="large">
        {offerFirst && <ElderOffer />}
        <Stack gap="small">
          <SearchBox onSearch={search} />
          {archive && <Paragraph tone="quiet">{archiveTexts.entryCount(archive.entries)}</Paragraph>}
        </Stack>
        {!elder && <SearchHistory onSearch={search} />}
        <BasketLink basket={basket} />
        <RowList>
          <LinkRow to={places.browse()} title={archiveTexts.browse} sub={archiveTexts.browseNote} />
        </RowList>
        {!offerFirst && <ElderOffer />}
        <Section title={archiveTexts.visitTitle}>
          <ArchiveCard />
        </Section>
        {chosen && (
          <Section title={elder ? settingsTexts.elderIsOn : settingsTexts.elderMode}>
            <ElderSwitch />
          </Section>
        )}
      </Stack>
    </Screen>
  );
}
