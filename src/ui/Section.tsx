import type { ReactNode } from 'react';
import { Heading } from './Heading';
import { Box } from './host';

export type SectionProps = {
  title?: string;
  /** Of useReveal, where the title comes into view. */
  titleId?: string;
  /** Beside the title, for instance a quiet Button. */
  action?: ReactNode;
  children?: ReactNode;
};

/** A part of a screen under its own heading. */
export function Section({ title, titleId, action, children }: SectionProps) {
  return (
    <Box className="section">
      {title && (
        <Box className="section-head">
          <Heading id={titleId} level={2}>
            {title}
          </Heading>
          {action}
        </Box>
      )}
      {children}
    </Box>
  );
}

/** A framed part, for one thing that stands by itself. 'accent' has the cinnabar edge. */
export function Card({ accent, children }: { accent?: boolean; children?: ReactNode }) {
  return <Box className={accent ? 'card is-accent' : 'card'}>{children}</Box>;
}
