import type { ReactNode } from 'react';
import { Heading } from './Heading';
import { Box } from './host';

export type SectionProps = {
  title?: string;
  /** Of useReveal, where the title comes into view. */
  titleId?: string;
  /** Nearly as high as the screen: its title can come to the top while what follows is still being read. */
  tall?: boolean;
  /** Beside the title, for instance a quiet Button. */
  action?: ReactNode;
  children?: ReactNode;
};

/** A part of a screen under its own heading. */
export function Section({ title, titleId, tall, action, children }: SectionProps) {
  return (
    <Box className={tall ? 'section is-tall' : 'section'}>
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
