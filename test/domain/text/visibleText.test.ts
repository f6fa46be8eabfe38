import { visibleText } from '@/shared/domain/text/visibleText';

describe('A text as it is seen', () => {
  it.each([
    ['nothing', '', ''],
    ['plain Chinese', '林晓禾', '林晓禾'],
    ['space around it', ' \u3000林晓禾\n', '林晓禾'],
    ['lines and tabs within it', '第一行\n第二行\t完', '第一行\n第二行\t完'],
    ['line ends of Windows and of old Macs', '一\r\n二\r三', '一\n二\n三'],
    ['NUL', 'a\u0000b', 'ab'],
    ['C0 controls and delete', 'a\u0001\u000b\u001f\u007fb', 'ab'],
    ['C1 controls', 'a\u0080\u0085\u009fb', 'ab'],
    ['a zero-width space', '档\u200b案', '档案'],
    ['a word joiner and a byte order mark', '\ufeff档\u2060案', '档案'],
    ['a soft hyphen', '档\u00ad案', '档案'],
    [
      'marks, embeddings, overrides and isolates of direction',
      '\u200e\u200f\u061c\u202a\u202e甲\u2066\u2069',
      '甲',
    ],
    ['half a character cut off at the end', '\u674e\ud842', '\u674e'],
    ['half a character alone', '\udfb7\u674e', '\u674e'],
    ['a whole rare character', '李𠮷', '李𠮷'],
    ['a character of the private use area', '\ue000', '\ue000'],
    ['tag characters', '甲\u{e0041}\u{e007f}', '甲'],
    ['a variant of a character', '葛\u{e0100}', '葛\u{e0100}'],
    ['a joined emoji', '👩\u200d🌾', '👩\u200d🌾'],
    ['a Mongolian vowel separator', 'ᠠ\u180eᠠ', 'ᠠ\u180eᠠ'],
    ['zero-width spaces alone', '\u200b\u2060', ''],
    ['joiners and spaces alone', ' \u200d\u180e\ufe0f ', ''],
    ['a Hangul filler alone', '\u3164', ''],
  ])('of %s', (_what, text, seen) => {
    expect(visibleText(text)).toBe(seen);
  });

  it('stays the same when it is taken again', () => {
    const once = visibleText('\u200b 甲\u202e\u200b 乙 \u2060');
    expect(once).toBe('甲 乙');
    expect(visibleText(once)).toBe(once);
  });
});
