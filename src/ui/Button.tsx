import { uiTexts } from '@/texts/zh-CN/ui';
import { Pressable, Words } from './host';
import { classNames } from './classNames';

export type ButtonProps = {
  /** The visible words. */
  children: string;
  /** One primary per screen; 'quiet' is underlined text; 'danger' for what cannot be undone. */
  kind?: 'primary' | 'secondary' | 'quiet' | 'danger';
  /** Longer accessible name; must contain the visible words. */
  label?: string;
  /** Blocks presses on both targets. Say nearby why. */
  disabled?: boolean;
  /** Something is under way: says so, ignores presses, keeps the focus. */
  busy?: boolean;
  /** As wide as its container. */
  block?: boolean;
  /** For buttons that open or close something. */
  expanded?: boolean;
  /** For buttons that switch something on or off. */
  pressed?: boolean;
  onPress: () => void;
};

/** A button of words. */
export function Button({ children, kind = 'primary', block, busy, label, ...rest }: ButtonProps) {
  return (
    <Pressable
      role="button"
      className={classNames('button', `button-${kind}`, block && 'is-block', busy && 'is-busy')}
      label={busy && label ? uiTexts.busyWith(label) : label}
      busy={busy}
      {...rest}
    >
      <Words className="button-words">{busy ? uiTexts.busyWith(children) : children}</Words>
    </Pressable>
  );
}
