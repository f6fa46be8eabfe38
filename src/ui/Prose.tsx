import { Box } from './host';

/** The text of a document, for reading at length; its own line breaks are kept. */
export function Prose({ children }: { children: string }) {
  return (
    <Box className="prose">
      {children.split(/\n+/).map((paragraph, index) => (
        <Box key={index} className="prose-paragraph">
          {paragraph}
        </Box>
      ))}
    </Box>
  );
}
