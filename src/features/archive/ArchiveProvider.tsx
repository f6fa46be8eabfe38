import { createContext, useContext, useEffect } from 'react';
import type { ReactNode } from 'react';
import type { OutputOf } from '@/platform/call';
import { getItem, setItem } from '@/platform/storage';
import { useAnswer } from '@/platform/useAnswer';
import type { Asked } from '@/platform/useAnswer';

export type Archive = OutputOf<'catalogue.archive'>;

const KEY = 'archive';
const NOTHING = {};
const ArchiveContext = createContext<Asked<Archive>>({
  value: null,
  failed: null,
  loading: false,
  reload: () => undefined,
});

/**
 * The archive itself, for every screen. Until the server answers, what was known last time stands in, so that the
 * telephone works without a network.
 */
export function ArchiveProvider({ children }: { children?: ReactNode }) {
  const asked = useAnswer('catalogue.archive', NOTHING);
  useEffect(() => {
    if (asked.value) setItem(KEY, asked.value);
  }, [asked.value]);
  const value = { ...asked, value: asked.value ?? getItem<Archive>(KEY) };
  return <ArchiveContext.Provider value={value}>{children}</ArchiveContext.Provider>;
}

export const useArchive = () => useContext(ArchiveContext);
