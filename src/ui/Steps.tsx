import { uiTexts } from '@/texts/zh-CN/ui';
import { Box } from './host';

export type StepsProps = {
  /** From 1. */
  current: number;
  total: number;
  /** Name of the current step. */
  label?: string;
};

/** Where the reader is in a journey, in words and as a ruler. */
export function Steps({ current, total, label }: StepsProps) {
  return (
    <Box className="steps">
      <Box className="steps-words">
        {uiTexts.step(current, total)}
        {label ? uiTexts.colon + label : ''}
      </Box>
      <Box className="steps-ruler" hidden>
        {Array.from({ length: total }, (_, index) => (
          <Box key={index} className={index < current ? 'steps-part is-done' : 'steps-part'} />
        ))}
      </Box>
    </Box>
  );
}
