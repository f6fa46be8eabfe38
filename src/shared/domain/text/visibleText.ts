/**
 * What cannot be seen: control characters but tab and line feed, halves of characters, and what Unicode calls ignorable,
 * such as zero-width spaces and the signs that turn the direction of writing. Joiners and variant selectors stay:
 * they change how their neighbours look, in names and in minority scripts.
 */
const INVISIBLE =
  /(?![\t\n\u200c\u200d\u180b-\u180f\ufe00-\ufe0f\u{e0100}-\u{e01ef}])[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;

/** Something that is more than space and joiners. */
const SEEN = /[^\p{White_Space}\p{Default_Ignorable_Code_Point}]/u;

/**
 * A text as it is seen, trimmed; '' when nothing of it is. Taken out rather than refused: such characters come along
 * with what somebody copies, and nobody could find them in a field to remove them.
 */
export function visibleText(text: string): string {
  const left = text.replace(/\r\n?/g, '\n').replace(INVISIBLE, '');
  return SEEN.test(left) ? left.trim() : '';
}
