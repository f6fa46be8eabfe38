import type { ReactNode } from 'react';
import { Box } from './host';

export type LayoutProps = {
  /** 'small' 8 px, 'medium' 16 px, 'large' 32 px (in the standard scale). */
  gap?: 'small' | 'medium' | 'large';
  children?: ReactNode;
};

/** Children one under another. */
export function Stack({ gap = 'medium', children }: LayoutProps) {
  return <Box className={`stack gap-${gap}`}>{children}</Box>;
}

/** Children side by side, wrapping to new lines where there is no room. */
export function Row({ gap = 'small', children }: LayoutProps) {
  return <Box className={`row gap-${gap}`}>{children}</Box>;
}

/** What is to be known first, beside the main content on wide screens and above it elsewhere. */
export function Columns({ side, main }: { side: ReactNode; main: ReactNode }) {
  return (
    <Box className="columns">
      <Box className="columns-side">{side}</Box>
      <Box className="columns-main">{main}</Box>
    </Box>
  );
}
