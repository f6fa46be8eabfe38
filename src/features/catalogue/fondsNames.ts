import type { Bucket } from '@/shared/contracts/catalogue';

/** Names by 全宗号, from all results since the app was started. */
const names = new Map<string, string>();

/** An empty result names no fonds, though a filter by one is in force: its name is kept from an earlier result. */
export function rememberFonds(fonds: Bucket[]): void {
  for (const { key, name } of fonds) names.set(key, name);
}

export const knownFonds = (code: string): string | undefined => names.get(code);
