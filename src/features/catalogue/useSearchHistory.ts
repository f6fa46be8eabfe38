import { useState } from 'react';
import { usePageShow } from '@/platform/lifecycle';
import { forgetSearches, readHistory } from './searchHistory';

/** The searches of this device, read again whenever the screen is shown. */
export function useSearchHistory() {
  const [searches, setSearches] = useState(readHistory);
  usePageShow(() => setSearches(readHistory()));
  const clear = () => {
    forgetSearches();
    setSearches([]);
  };
  return { searches, clear };
}
