import { useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { call } from '@/platform/call';
import type { OutputOf } from '@/platform/call';
import { goTo, restartAt } from '@/platform/navigate';
import { start } from '@/platform/start';
import { getItem, setItem } from '@/platform/storage';
import { uiTexts } from '@/texts/zh-CN/ui';
import { FrameProvider } from '@/ui/Frame';
import './app.scss';

start();

type Archive = OutputOf<'catalogue.archive'>;

const places = [
  { key: 'home', label: uiTexts.home, onPress: () => restartAt('/pages/home/index') },
  { key: 'visits', label: uiTexts.myVisits, onPress: () => goTo('/pages/visits/index') },
  { key: 'me', label: uiTexts.me, onPress: () => goTo('/pages/me/index') },
];

/** What was known of the archive last time, until the server tells: the telephone works without a network. */
function useArchive(): Archive | null {
  const [archive, setArchive] = useState(() => getItem<Archive>('archive'));
  useEffect(() => {
    void call('catalogue.archive', {}).then((answer) => {
      if (!answer.ok) return;
      setItem('archive', answer.value);
      setArchive(answer.value);
    });
  }, []);
  return archive;
}

export default function App({ children }: { children?: ReactNode }) {
  const archive = useArchive();
  const frame = useMemo(
    () => ({
      scale: 'standard' as const,
      archiveName: archive?.name ?? '',
      phone: archive?.telephone ?? '',
      demo: archive?.demo ?? false,
      nav: places,
    }),
    [archive],
  );
  return <FrameProvider value={frame}>{children}</FrameProvider>;
}
