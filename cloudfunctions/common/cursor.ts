import type { Sealer } from './sealing';

type Place = { sealer: Sealer; archiveKey: string; list: string };

/**
 * Where the next page begins, sealed: what it says, the order of arrival of an entry for instance, would tell of the
 * entries between that are not open, and nobody can make one up to look for them.
 */
export function writeCursor(
  { sealer, archiveKey, list }: Place,
  position: Record<string, string | number>,
): string {
  return sealer.seal({ text: JSON.stringify(position), context: contextOf({ archiveKey, list }) });
}

/** The position, or null when it is not one that this archive gave for this list. */
export function readCursor<Position>(
  { sealer, archiveKey, list }: Place,
  cursor: string,
  isPosition: (value: unknown) => value is Position,
): Position | null {
  try {
    const value: unknown = JSON.parse(
      sealer.open({ sealed: cursor, context: contextOf({ archiveKey, list }) }),
    );
    return isPosition(value) ? value : null;
  } catch {
    return null;
  }
}

function contextOf({ archiveKey, list }: Pick<Place, 'archiveKey' | 'list'>): string {
  return `cursor|${archiveKey}|${list}`;
}
