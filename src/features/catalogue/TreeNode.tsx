import { places } from '@/platform/places';
import { catalogueTexts } from '@/texts/zh-CN/catalogue';
import { Stack } from '@/ui/Layout';
import { LinkRow, RowList } from '@/ui/LinkRow';
import { Paragraph } from '@/ui/Paragraph';
import { Section } from '@/ui/Section';
import type { Browsed } from './useBrowse';

/** The branches of a node of the tree. */
export function TreeNode({ browsed }: { browsed: Browsed }) {
  const { children } = browsed;
  const kind = children[0]?.kind;
  return (
    <Stack gap="large">
      {kind && (
        <Section title={catalogueTexts.kinds[kind]}>
          <RowList label={catalogueTexts.kinds[kind]}>
            {children.map((child) => (
              <LinkRow
                key={child.node}
                to={places.browse(child.node)}
                title={child.name}
                meta={catalogueTexts.nodeCount(child.count)}
              />
            ))}
          </RowList>
        </Section>
      )}
      {children.length === 0 && browsed.entries.length === 0 && (
        <Paragraph tone="quiet">{catalogueTexts.emptyNode}</Paragraph>
      )}
    </Stack>
  );
}
