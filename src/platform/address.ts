/** A screen's address taken apart: path without leading slash, decoded parameters. */
export type Address = { path: string; params: Record<string, string> };

/** Parameters that the frameworks add; they say nothing about which screen it is. */
const ADDED = new Set(['stamp', '$taroTimestamp', '__key_']);

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Takes an address apart; `options` are parameters that came separately and still encoded. */
export function splitAddress(url: string, options: Record<string, string | undefined> = {}): Address {
  const [path = '', query = ''] = url.split('?', 2);
  const given: [string, string][] = query
    .split('&')
    .filter(Boolean)
    .map((pair) => {
      const at = pair.indexOf('=');
      return at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)];
    });
  const params: Record<string, string> = {};
  for (const [name, value] of [...given, ...Object.entries(options)]) {
    if (!ADDED.has(name) && value !== undefined) params[name] = decoded(String(value));
  }
  return { path: path.replace(/^\//, ''), params };
}

const keyOf = ({ path, params }: Address) => JSON.stringify([path, Object.entries(params).sort()]);

/** Where in a stack of screens an address stands (the uppermost), or −1. */
export function indexInStack(stack: Address[], url: string): number {
  return stack.map(keyOf).lastIndexOf(keyOf(splitAddress(url)));
}

/** An address from a path and parameters; empty ones are left out. */
export function addressOf(path: string, params: Record<string, string | number | undefined> = {}): string {
  const query = Object.entries(params)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`)
    .join('&');
  return query ? `${path}?${query}` : path;
}
