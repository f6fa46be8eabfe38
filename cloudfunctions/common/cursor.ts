/**
 * Where the next page begins, opaque to clients: base64url of JSON. Whatever a client makes up is either refused (null)
 * or only another place in a list that it may read anyway.
 */
export function writeCursor(position: Record<string, string | number>): string {
  return Buffer.from(JSON.stringify(position)).toString('base64url');
}

/** The position, or null when it is not one that `isPosition` knows. */
export function readCursor<Position>(
  cursor: string,
  isPosition: (value: unknown) => value is Position,
): Position | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return isPosition(value) ? value : null;
  } catch {
    return null;
  }
}
