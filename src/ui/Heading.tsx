import type { ReactNode } from 'react';
import { Box } from './host';

export type HeadingProps = {
  /** 2 for a part of the screen, 3 within one. Level 1 belongs to Screen. */
  level: 2 | 3 | 4;
  /** Of useReveal, where a heading comes into view. */
  id?: string;
  children: ReactNode;
};

/** A heading within a screen. */
export function Heading({ level, id, children }: HeadingProps) {
  return (
    <Box id={id} role="heading" level={level} className={`heading heading-${level}`}>
      {children}
    </Box>
  );
}
