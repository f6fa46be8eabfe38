import { useState } from 'react';
import { catalogueTexts } from '@/texts/zh-CN/catalogue';
import { settingsTexts } from '@/texts/zh-CN/settings';
import { Button } from '@/ui/Button';
import { Stack } from '@/ui/Layout';
import { Notice } from '@/ui/Notice';
import { Paragraph } from '@/ui/Paragraph';
import { useSearchHistory } from './useSearchHistory';

/** Clears the searches that this device remembers. */
export function ForgetSearches() {
  const { searches, clear } = useSearchHistory();
  const [cleared, setCleared] = useState(false);
  if (searches.length === 0) {
    return cleared ? (
      <Notice kind="success" title={catalogueTexts.historyCleared} />
    ) : (
      <Paragraph tone="quiet">{settingsTexts.noHistory}</Paragraph>
    );
  }
  const forget = () => {
    clear();
    setCleared(true);
  };
  return (
    <Stack>
      <Button kind="secondary" onPress={forget}>
        {settingsTexts.clearHistory}
      </Button>
    </Stack>
  );
}
