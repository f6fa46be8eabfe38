import type { ReactNode } from 'react';
import { Box } from './host';

export type ParagraphProps = {
  /** 'lead' is larger, 'quiet' smaller and lighter (still 7:1), 'strong' heavier. */
  tone?: 'body' | 'lead' | 'quiet' | 'strong';
  children?: ReactNode;
};

/** A paragraph of running text. */
export function Paragraph({ tone = 'body', children }: ParagraphProps) {
  return <Box className={`paragraph paragraph-${tone}`}>{children}</Box>;
}
