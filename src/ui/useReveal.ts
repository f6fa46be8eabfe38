import { useEffect, useId, useRef } from 'react';
import { reveal } from '@/platform/reveal';

/**
 * The id of an element that comes into view, with the focus, whenever `value` becomes another one; null brings nothing.
 * With `later` the first value does not count: the screen has just been opened.
 */
export function useReveal(value: unknown, { later = false } = {}): string {
  // React's ids have colons, which a selector cannot have.
  const id = useId().replace(/:/g, '');
  const before = useRef(later ? value : null);
  useEffect(() => {
    if (value !== null && value !== before.current) reveal(id);
    before.current = value;
  }, [id, value]);
  return id;
}
