/**
 * The clock of the host. With `start` (an ISO instant) it begins there and runs on, so that a demonstration or a
 * journey happens on a known day; only where the demo mode is on.
 */
export function clockFrom({ start, demo }: { start: string | undefined; demo: boolean }): () => Date {
  const from = demo && start ? Date.parse(start) : NaN;
  if (Number.isNaN(from)) return () => new Date();
  const begun = performance.now();
  return () => new Date(from + performance.now() - begun);
}
