import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { createSealer } from '@functions/common/sealing';

const sealer = createSealer(randomBytes(32));
const context = 'visit|1|contact_phone';

describe('Sealing', () => {
  it('opens again to any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(sealer.open({ sealed: sealer.seal({ text, context }), context })).toBe(text);
      }),
    );
  });

  it('never gives the same twice, nor the text itself', () => {
    const text = '000-0000-0001';
    const sealed = Array.from({ length: 100 }, () => sealer.seal({ text, context }));
    expect(new Set(sealed).size).toBe(100);
    for (const each of sealed) expect(each).not.toContain(text);
  });

  it('does not open in another place, with another key, or altered', () => {
    const sealed = sealer.seal({ text: '000-0000-0001', context });
    expect(() => sealer.open({ sealed, context: 'visit|2|contact_phone' })).toThrow();
    expect(() => createSealer(randomBytes(32)).open({ sealed, context })).toThrow();
    const [version, iv, tag, body = ''] = sealed.split('.');
    const altered = `${body.startsWith('A') ? 'B' : 'A'}${body.slice(1)}`;
    expect(() => sealer.open({ sealed: [version, iv, tag, altered].join('.'), context })).toThrow();
    expect(() => sealer.open({ sealed: 'v2.a.b.c', context })).toThrow('Not a sealed value');
  });

  it('takes fingerprints that depend on key, context and text', () => {
    const of = (text: string, within = context, by = sealer) => by.fingerprint({ text, context: within });
    expect(of('a')).toBe(of('a'));
    expect(
      new Set([of('a'), of('b'), of('a', 'person|openid'), of('a', context, createSealer(randomBytes(32)))])
        .size,
    ).toBe(4);
  });

  it('refuses a key of the wrong length', () => {
    expect(() => createSealer(randomBytes(16))).toThrow('32 bytes');
  });
});
