/**
 * What a document can be. Letters in the topic lists:
 * n notice of the body itself, N notice of the body above; p approval, together with the township's request for it;
 * q request to the body above, Q request of a township; b report, B report of a township; j decision; y opinions;
 * g public notice; t circular; f a title of its own, whole as it stands.
 */
export type PaperKind = 'n' | 'N' | 'p' | 'q' | 'Q' | 'b' | 'B' | 'j' | 'y' | 'g' | 't' | 'f';

/** Matters written about in the years `from`–`to`. Slots in braces are filled by slots.ts. */
export type Matter = { from: number; to: number; kinds: readonly PaperKind[]; text: string };

export type Topic = {
  /** As in 关于…工作的通知, the title of a volume. */
  name: string;
  matters: readonly Matter[];
  /** Share of documents more than 25 years old that have been opened. */
  opened: number;
  /** Papers of passing value: some are kept for a short term only. */
  fleeting: boolean;
};

/** Reads lines of the form `1955-2000 nb 抓紧夏收夏种`. */
export function topic(options: { name: string; opened?: number; fleeting?: boolean; lines: string }): Topic {
  const matters = options.lines
    .trim()
    .split('\n')
    .map((line): Matter => {
      const parts = /^\s*(\d{4})-(\d{4}) ([nNpqQbBjygtf]+) (\S+)\s*$/.exec(line);
      if (!parts) throw new Error(`not a matter: ${line}`);
      return {
        from: Number(parts[1]),
        to: Number(parts[2]),
        kinds: [...parts[3]!] as PaperKind[],
        text: parts[4]!,
      };
    });
  return { name: options.name, matters, opened: options.opened ?? 0.9, fleeting: options.fleeting ?? false };
}
