import { goTo } from '@/platform/navigate';
import { uiTexts } from '@/texts/zh-CN/ui';
import { Box, Pressable, Words } from './host';

/** A place on the way here; the last one, without `to`, is this screen. */
export type Crumb = { label: string; to?: string };

/** Where this screen stands in the tree. */
export function Breadcrumbs({ items }: { items: Crumb[] }) {
  return (
    <Box role="navigation" label={uiTexts.whereYouAre} className="breadcrumbs">
      {items.map(({ label, to }, index) => (
        <Box key={`${index}:${label}`} className="crumb">
          {to ? (
            <Pressable role="link" to={to} className="crumb-link" onPress={() => goTo(to)}>
              <Words>{label}</Words>
            </Pressable>
          ) : (
            <Box className="crumb-here" current>
              {label}
            </Box>
          )}
          {index < items.length - 1 && (
            <Words className="crumb-divider" hidden>
              {uiTexts.crumbDivider}
            </Words>
          )}
        </Box>
      ))}
    </Box>
  );
}
