import { goTo } from '@/platform/navigate';
import { uiTexts } from '@/texts/zh-CN/ui';
import { Box, Pressable } from './host';

/** A place on the way here; the last one, without `to`, is this screen. */
export type Crumb = { label: string; to?: string };

/** Where this screen stands in the tree. */
export function Breadcrumbs({ items }: { items: Crumb[] }) {
  return (
    <Box role="navigation" label={uiTexts.whereYouAre} className="breadcrumbs">
      {items.map(({ label, to }, index) =>
        to ? (
          <Pressable
            key={`${index}:${label}`}
            role="link"
            to={to}
            className="crumb crumb-link"
            onPress={() => goTo(to)}
          >
            {label}
          </Pressable>
        ) : (
          <Box key={`${index}:${label}`} className="crumb crumb-here" current>
            {label}
          </Box>
        ),
      )}
    </Box>
  );
}
