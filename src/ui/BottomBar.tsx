import { uiTexts } from '@/texts/zh-CN/ui';
import type { NavItem } from './Frame';
import { Box, Pressable, Words } from './host';

export type BottomBarProps = {
  items: NavItem[];
  /** Key of the item that the reader is at. */
  current?: string;
  /** Adds the telephone as the last item. */
  phone?: { number: string; onPress: () => void };
};

/** The bar at the foot of every screen: words only, the telephone always one tap away. */
export function BottomBar({ items, current, phone }: BottomBarProps) {
  return (
    <Box role="navigation" label={uiTexts.mainPlaces} className="bottom-bar">
      <Box className="bottom-bar-row">
        {items.map(({ key, label, onPress }) => (
          <Pressable
            key={key}
            role="button"
            className={key === current ? 'bottom-item is-current' : 'bottom-item'}
            current={key === current}
            onPress={onPress}
          >
            <Words>{label}</Words>
          </Pressable>
        ))}
        {phone && (
          <Pressable
            role="button"
            className="bottom-item bottom-phone"
            label={uiTexts.callNumber(phone.number)}
            onPress={phone.onPress}
          >
            <Words>{uiTexts.phone}</Words>
          </Pressable>
        )}
      </Box>
    </Box>
  );
}
