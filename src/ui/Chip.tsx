import { Pressable, Words } from './host';
import { uiTexts } from '@/texts/zh-CN/ui';
import { classNames } from './classNames';

export type ChipProps = {
  /** The visible words. */
  children: string;
  /** Accessible name, for instance 移除筛选：婚姻. */
  label: string;
  /** Shows the mark of removal; otherwise the chip chooses something. */
  removable?: boolean;
  /** For chips that choose: chosen or not. */
  selected?: boolean;
  onPress: () => void;
};

/** A small thing to choose or to take away again. */
export function Chip({ children, label, removable, selected, onPress }: ChipProps) {
  return (
    <Pressable
      role="button"
      label={label}
      pressed={removable ? undefined : selected}
      className={classNames('chip', selected && 'is-selected')}
      onPress={onPress}
    >
      <Words>{children}</Words>
      {removable && (
        <Words className="chip-remove" hidden>
          {uiTexts.removeSign}
        </Words>
      )}
    </Pressable>
  );
}
