import { splitAddress } from './address';

/** A screen as Taro's router keeps it; `load` answers the import of its code first. */
type Route = { path: string; load: () => [Promise<unknown>, ...unknown[]] };

const here = new Set<string>();

const routes = (): Route[] =>
  (window as { __taroAppConfig?: { routes?: Route[] } }).__taroAppConfig?.routes ?? [];

async function fetchRoute({ path, load }: Route): Promise<void> {
  await load()[0];
  here.add(path);
}

/** Taro's router changes the address first and fetches then: without a network nothing would be shown for it. */
export function fetchScreen(url: string): Promise<unknown> | null {
  const { path } = splitAddress(url);
  const route = routes().find((one) => one.path === path);
  return route && !here.has(path) ? fetchRoute(route) : null;
}

/** Fetches every screen, one after another; what cannot be had now is fetched when it is opened. */
export async function fetchEveryScreen(): Promise<void> {
  for (const route of routes()) await fetchRoute(route).catch(() => undefined);
}
