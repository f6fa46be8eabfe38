import type { ReactNode } from 'react';
import { Box } from './host';

/** One element of a description: its name and its value. */
export type Definition = { term: string; description: ReactNode };

/** Names and values, as on a catalogue card. */
export function DefinitionList({ items, label }: { items: Definition[]; label?: string }) {
  return (
    <Box role="list" label={label} className="definitions">
      {items.map(({ term, description }) => (
        <Box key={term} role="listitem" className="definition">
          <Box className="definition-term">{term}</Box>
          <Box className="definition-text">{description}</Box>
        </Box>
      ))}
    </Box>
  );
}
