import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

/**
 * The one place where personal data is encrypted (facts: trust S3, S18), so that SM4 can take its place.
 * `context` is the additional authenticated data, table|row|field: a sealed value moved elsewhere does not open.
 */
export type Sealer = {
  /** '' stays ''. Answers 'v1.<iv>.<tag>.<ciphertext>' in base64url. */
  seal: (input: { text: string; context: string }) => string;
  open: (input: { sealed: string; context: string }) => string;
  /** Keyed look-up value of an identifier, hex. */
  fingerprint: (input: { text: string; context: string }) => string;
};

const VERSION = 'v1';

/** @param key 32 random bytes, kept outside the database. */
export function createSealer(key: Buffer): Sealer {
  if (key.length !== 32) throw new Error('The data key must have 32 bytes');
  const derive = (purpose: string) => Buffer.from(hkdfSync('sha256', key, '', purpose, 32));
  const sealingKey = derive('chadang seal v1');
  const fingerprintKey = derive('chadang fingerprint v1');
  return {
    seal({ text, context }) {
      if (text === '') return '';
      const iv = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', sealingKey, iv).setAAD(Buffer.from(context));
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return [VERSION, ...[iv, cipher.getAuthTag(), body].map((part) => part.toString('base64url'))].join(
        '.',
      );
    },
    open({ sealed, context }) {
      if (sealed === '') return '';
      const [version, iv, tag, body] = sealed.split('.');
      if (version !== VERSION || !iv || !tag || !body) throw new Error('Not a sealed value');
      const decipher = createDecipheriv('aes-256-gcm', sealingKey, Buffer.from(iv, 'base64url'))
        .setAAD(Buffer.from(context))
        .setAuthTag(Buffer.from(tag, 'base64url'));
      return Buffer.concat([decipher.update(Buffer.from(body, 'base64url')), decipher.final()]).toString(
        'utf8',
      );
    },
    fingerprint: ({ text, context }) =>
      createHmac('sha256', fingerprintKey).update(context).update('\u0000').update(text).digest('hex'),
  };
}
