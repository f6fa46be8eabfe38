import { Box, Words } from './host';

export type StatusTagProps = {
  /** Each tone has its own shape: hollow ring, full disc, crossed square, bar. */
  tone: 'waiting' | 'positive' | 'negative' | 'neutral';
  /** The state in words. */
  children: string;
};

/** A state in words beside a shape; never colour alone. */
export function StatusTag({ tone, children }: StatusTagProps) {
  return (
    <Box className={`status status-${tone}`}>
      <Words className="status-shape" hidden />
      <Words className="status-words">{children}</Words>
    </Box>
  );
}
