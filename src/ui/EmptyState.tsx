import type { ReactNode } from 'react';
import { Box } from './host';

export type EmptyStateProps = {
  title: string;
  /** What to do instead: sentences, buttons. */
  children?: ReactNode;
};

/** Nothing to show, and what to do about it. */
export function EmptyState({ title, children }: EmptyStateProps) {
  return (
    <Box role="status" live="polite" className="empty">
      <Box className="empty-title">{title}</Box>
      {children && <Box className="empty-body stack gap-medium">{children}</Box>}
    </Box>
  );
}
