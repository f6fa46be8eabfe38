import type { ReactNode } from 'react';
import { goTo } from '@/platform/navigate';
import { Box, Pressable } from './host';
import { classNames } from './classNames';

export type LinkRowProps = {
  title: ReactNode;
  /** A second, quieter line. */
  sub?: ReactNode;
  /** Small facts under it: reference code, date. */
  meta?: ReactNode;
  /** At the right end, for instance a StatusTag; in the line of the action where there is one. */
  tag?: ReactNode;
  /** Below the link, not part of it: for instance a Button. */
  action?: ReactNode;
  /** Accessible name when the row's words read badly one after another. */
  label?: string;
  /** No longer one of the list, but not gone either: its title is struck through. */
  struck?: boolean;
  /** The screen to open: '/pages/…/index?…'. */
  to?: string;
  /** Instead of, or before, opening `to`. With `to`, replaces the default goTo. */
  onPress?: () => void;
};

/** A row of a list that leads to another screen. Put rows in a RowList. */
export function LinkRow({ title, sub, meta, tag, action, label, struck, to, onPress }: LinkRowProps) {
  const press = onPress ?? (() => to && goTo(to));
  return (
    <Box role="listitem" className={classNames('link-row-item', struck && 'is-struck')}>
      <Pressable role="link" to={to} label={label} className="link-row" onPress={press}>
        <Box className="link-row-body">
          <Box className="link-row-words">
            <Box className="link-row-title">{title}</Box>
            {sub && <Box className="link-row-sub">{sub}</Box>}
            {meta && <Box className="link-row-meta">{meta}</Box>}
          </Box>
          {tag && !action && <Box className="link-row-tag">{tag}</Box>}
        </Box>
      </Pressable>
      {action && (
        <Box className="link-row-foot">
          {tag}
          <Box className="link-row-action">{action}</Box>
        </Box>
      )}
    </Box>
  );
}

/** A ruled list of LinkRows or ListItems. */
export function RowList({ label, children }: { label?: string; children?: ReactNode }) {
  return (
    <Box role="list" label={label} className="row-list">
      {children}
    </Box>
  );
}

/** A row of a RowList with content of its own, for instance a row with two buttons. */
export function ListItem({ children }: { children?: ReactNode }) {
  return (
    <Box role="listitem" className="link-row-item list-item">
      {children}
    </Box>
  );
}
