import { createContext, useContext } from 'react';
import type { ReactNode } from 'react';

/** 'elder' has main text of 20 px, 'elder-max' of 30 px. */
export type Scale = 'standard' | 'elder' | 'elder-max';

/** One place in the bar at the foot of every screen. */
export type NavItem = { key: string; label: string; onPress: () => void };

/** What every screen shows around its own content. */
export type FrameValue = {
  scale: Scale;
  archiveName: string;
  /** The archive's telephone number as dialled; empty hides the telephone button. */
  phone: string;
  /** Demo records are shown: every screen says so. */
  demo: boolean;
  nav: NavItem[];
};

const FrameContext = createContext<FrameValue>({
  scale: 'standard',
  archiveName: '',
  phone: '',
  demo: false,
  nav: [],
});

/** Supplies the frame of all screens below it, so that pages do not repeat it. */
export function FrameProvider({ value, children }: { value: FrameValue; children?: ReactNode }) {
  return <FrameContext.Provider value={value}>{children}</FrameContext.Provider>;
}

export const useFrame = () => useContext(FrameContext);
