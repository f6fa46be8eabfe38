import { uiTexts } from '@/texts/zh-CN/ui';
import { Box } from './host';

/** Says that something is being fetched. Nothing spins or flashes. */
export function Loading({ children = uiTexts.loading }: { children?: string }) {
  return (
    <Box role="status" live="polite" busy className="loading">
      {children}
    </Box>
  );
}
