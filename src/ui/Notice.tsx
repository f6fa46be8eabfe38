import type { ReactNode } from 'react';
import { uiTexts } from '@/texts/zh-CN/ui';
import { Box, Words } from './host';
import { useReveal } from './useReveal';

export type NoticeProps = {
  kind?: 'info' | 'success' | 'warning' | 'error';
  title?: string;
  /** Answers something that the reader has just done, perhaps far from here: comes into view, with the focus. */
  reveal?: boolean;
  /** Words, and if useful a Button. */
  children?: ReactNode;
};

/** A message in a live region; its kind is said in words and shown by shape, not by colour alone. */
export function Notice({ kind = 'info', title, reveal, children }: NoticeProps) {
  const id = useReveal(reveal ? `${kind} ${title}` : null);
  const urgent = kind === 'error';
  return (
    <Box
      id={id}
      role={urgent ? 'alert' : 'status'}
      live={urgent ? 'assertive' : 'polite'}
      className={`notice notice-${kind}`}
    >
      {(title || kind !== 'info') && (
        <Box className="notice-title">
          <Words className="notice-kind">{uiTexts.noticeKind[kind] + (title ? uiTexts.colon : '')}</Words>
          {title && <Words>{title}</Words>}
        </Box>
      )}
      {children && <Box className="notice-body">{children}</Box>}
    </Box>
  );
}
