/**
 * Fetches what a screen needs before it can be opened; null where that is here already. Rejects without a network; may
 * be tried again.
 */
export function fetchScreen(url: string): Promise<unknown> | null;
