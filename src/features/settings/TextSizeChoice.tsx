import { useState } from 'react';
import { settingsTexts } from '@/texts/zh-CN/settings';
import type { Scale } from '@/ui/Frame';
import { ChoiceList } from '@/ui/ChoiceList';
import { Stack } from '@/ui/Layout';
import { Notice } from '@/ui/Notice';
import { useScale } from './ScaleProvider';

const scales: Scale[] = ['standard', 'elder', 'elder-max'];

/** The three sizes of text. */
export function TextSizeChoice() {
  const { scale, choose } = useScale();
  const [saved, setSaved] = useState(false);
  return (
    <Stack>
      <ChoiceList
        label={settingsTexts.sizeTitle}
        hideLabel
        choices={scales.map((value) => ({ value, label: settingsTexts.sizes[value] }))}
        value={scale}
        onChange={(value) => {
          choose(value as Scale);
          setSaved(true);
        }}
      />
      {saved && <Notice kind="success" title={settingsTexts.sizeSaved} />}
    </Stack>
  );
}
