import { Box } from './host';

/** Small facts, for instance of a row: every inner list is a line of its own, and no fact is broken that fits a line. */
export function FactLines({ lines }: { lines: string[][] }) {
  return (
    <>
      {lines.map((facts) => (
        <Box key={facts.join()} className="facts">
          {facts.map((fact) => (
            <Box key={fact}>{fact}</Box>
          ))}
        </Box>
      ))}
    </>
  );
}
