import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { ArchiveProvider, useArchive } from '@/features/archive/ArchiveProvider';
import { ScaleProvider, useScale } from '@/features/settings/ScaleProvider';
import { goTo, restartAt } from '@/platform/navigate';
import { places } from '@/platform/places';
import { start } from '@/platform/start';
import { uiTexts } from '@/texts/zh-CN/ui';
import { FrameProvider } from '@/ui/Frame';
import './app.scss';

start();

const nav = [
  { key: 'home', label: uiTexts.home, onPress: () => restartAt(places.home) },
  { key: 'visits', label: uiTexts.myVisits, onPress: () => goTo(places.visits) },
  { key: 'me', label: uiTexts.me, onPress: () => goTo(places.me) },
];

/** What every screen shows around its content, from what is known of the archive and the reader. */
function Framed({ children }: { children?: ReactNode }) {
  const { value: archive } = useArchive();
  const { scale } = useScale();
  const frame = useMemo(
    () => ({
      scale,
      archiveName: archive?.name ?? '',
      phone: archive?.telephone ?? '',
      demo: archive?.demo ?? false,
      nav,
    }),
    [archive, scale],
  );
  return <FrameProvider value={frame}>{children}</FrameProvider>;
}

export default function App({ children }: { children?: ReactNode }) {
  return (
    <ScaleProvider>
      <ArchiveProvider>
        <Framed>{children}</Framed>
      </ArchiveProvider>
    </ScaleProvider>
  );
}
