import { goTo } from '@/platform/navigate';
import { places } from '@/platform/places';
import { catalogueTexts } from '@/texts/zh-CN/catalogue';
import { Button } from '@/ui/Button';
import { EmptyState } from '@/ui/EmptyState';
import { Failure } from '@/ui/Failure';
import { Stack } from '@/ui/Layout';
import { Loading } from '@/ui/Loading';
import { Section } from '@/ui/Section';
import { AboutFonds } from './AboutFonds';
import { EntryList } from './EntryList';
import type { EntryListProps } from './EntryList';
import { More } from './More';
import { TreeNode } from './TreeNode';
import type { Browsed, useBrowse } from './useBrowse';

export type BrowsedNodeProps = {
  browsing: ReturnType<typeof useBrowse>;
  actionOf: EntryListProps['actionOf'];
};

/** A node's branches and entries, or why there are none. */
export function BrowsedNode({ browsing, actionOf }: BrowsedNodeProps) {
  const { value: browsed, failed, reload, ...paging } = browsing;
  if (!browsed && (failed?.code === 'NOT_FOUND' || failed?.code === 'INVALID_INPUT')) {
    return (
      <EmptyState title={catalogueTexts.nodeMissing}>
        <Button onPress={() => goTo(places.browse())}>{catalogueTexts.allFonds}</Button>
      </EmptyState>
    );
  }
  if (!browsed) return failed ? <Failure failed={failed} onRetry={reload} /> : <Loading />;
  return (
    <Stack gap="large">
      <TreeNode browsed={browsed} />
      {browsed.entries.length > 0 && (
        <Section title={catalogueTexts.entriesHere}>
          <EntryList
            label={catalogueTexts.entriesHere}
            entries={browsed.entries}
            actionOf={actionOf}
            wholeVolume={wholeVolumeOf(browsed)}
          />
        </Section>
      )}
      <More hasMore={browsed.nextCursor !== null} {...paging} />
      {browsed.node && <AboutFonds about={browsed.node.about} />}
    </Stack>
  );
}

/** A volume is named after its own entry, whose 档号 begins those of all others and comes first. */
function wholeVolumeOf({ node, entries }: Browsed): string | undefined {
  const [first] = entries;
  return node?.kind === 'VOLUME' && first?.title === node.name ? first.id : undefined;
}
