import type { ReactNode } from 'react';
import { uiTexts } from '@/texts/zh-CN/ui';
import { Box, Words } from './host';

export type NoticeProps = {
  kind?: 'info' | 'success' | 'warning' | 'error';
  title?: string;
  /** Words, and if useful a Button. */
  children?: ReactNode;
};

/** A message in a live region; its kind is said in words and shown by shape, not by colour alone. */
export function Notice({ kind = 'info', title, children }: NoticeProps) {
  const urgent = kind === 'error';
  return (
    <Box
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
