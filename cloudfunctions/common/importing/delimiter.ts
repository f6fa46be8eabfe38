const DELIMITERS = [',', '\t', ';', '|'];
const SNIFFED_LINES = 30;

/** The delimiter that the most lines of the beginning have the same number of; quoted ones do not count. */
export function sniffDelimiter(head: string): string {
  const lines = head
    .replace(/"[^"]*"/g, '')
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, SNIFFED_LINES);
  const agreement = DELIMITERS.map((delimiter) => {
    const lineCounts = new Map<number, number>();
    for (const line of lines) {
      const found = line.split(delimiter).length - 1;
      if (found > 0) lineCounts.set(found, (lineCounts.get(found) ?? 0) + 1);
    }
    return Math.max(0, ...[...lineCounts].map(([found, times]) => found * times));
  });
  return DELIMITERS[agreement.indexOf(Math.max(...agreement))] ?? ',';
}
