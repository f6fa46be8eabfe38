import { createContext, useCallback, useContext, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { getItem, setItem } from '@/platform/storage';
import type { Scale } from '@/ui/Frame';

const KEY = 'scale';

type ScaleChoice = {
  scale: Scale;
  /** Whether the person has ever chosen; until then the elder mode is offered. */
  chosen: boolean;
  choose: (scale: Scale) => void;
};

const ScaleContext = createContext<ScaleChoice>({ scale: 'standard', chosen: true, choose: () => undefined });

/** The reading scale, remembered on the device; it needs no network. */
export function ScaleProvider({ children }: { children?: ReactNode }) {
  const [kept, setKept] = useState(() => getItem<Scale>(KEY));
  const choose = useCallback((scale: Scale) => {
    setItem(KEY, scale);
    setKept(scale);
  }, []);
  const value = useMemo(() => ({ scale: kept ?? 'standard', chosen: kept !== null, choose }), [kept, choose]);
  return <ScaleContext.Provider value={value}>{children}</ScaleContext.Provider>;
}

export const useScale = () => useContext(ScaleContext);
