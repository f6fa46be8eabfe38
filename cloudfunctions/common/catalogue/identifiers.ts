import { createHash } from 'node:crypto';

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/**
 * The public id of an entry: 80 bits of a hash of archive and canonical 档号, 16 characters. It stays the same when a
 * catalogue is imported again, so that shared links hold; that it can be computed gives nothing away, because
 * asking for an entry that is not open answers as if it did not exist.
 */
export function entryIdOf({ archiveKey, code }: { archiveKey: string; code: string }): string {
  return shortHash(['entry', archiveKey, code]);
}

/** The id of a node of the tree; '' stands for a level that the archive does not use. */
export function nodeIdOf(place: {
  archiveKey: string;
  fonds: string;
  series?: string;
  volume?: string;
}): string {
  return shortHash(['node', place.archiveKey, place.fonds, place.series ?? '', place.volume ?? '']);
}

function shortHash(parts: string[]): string {
  const digest = createHash('sha256').update(parts.join('\u0000')).digest();
  let id = '';
  for (let at = 0; at < 80; at += 5) {
    const pair = (digest[at >> 3]! << 8) | digest[(at >> 3) + 1]!;
    id += ALPHABET[(pair >> (11 - (at & 7))) & 31];
  }
  return id;
}
