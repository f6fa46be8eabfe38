import { useState } from 'react';
import { basketTexts } from '@/texts/zh-CN/basket';
import { Notice } from '@/ui/Notice';

export type OverLimitProps = { count: number; visitLimit: number | null };

/** Says at once that the basket has more than one visit may have; once it has not, says so in the same place. */
export function OverLimit({ count, visitLimit }: OverLimitProps) {
  const over = visitLimit !== null && count > visitLimit;
  const [wasOver, setWasOver] = useState(over);
  if (over && !wasOver) setWasOver(true);
  if (over) return <Notice kind="warning" title={basketTexts.tooMany(count, visitLimit)} />;
  return wasOver && count > 0 ? <Notice kind="success" title={basketTexts.nowFits(count)} /> : null;
}
