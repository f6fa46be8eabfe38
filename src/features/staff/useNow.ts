import { useEffect, useState } from 'react';

const MINUTE = 60_000;

/** The present instant in ms, moving on every minute; for words such as “已等 5 分钟”. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), MINUTE);
    return () => clearInterval(timer);
  }, []);
  return now;
}
