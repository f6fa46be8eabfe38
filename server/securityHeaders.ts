import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';

/**
 * Headers of every answer. The pages may load from this server alone; inline styles are how the framework sets
 * sizes, and the few inline scripts of its index.html are allowed by their hash.
 */
export function securityHeaders({ h5Root }: { h5Root: string | null }): Record<string, string> {
  const policy = [
    "default-src 'self'",
    ["script-src 'self'", ...inlineScriptHashes(h5Root)].join(' '),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ];
  return {
    'content-security-policy': policy.join('; '),
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=()',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
  };
}

function inlineScriptHashes(h5Root: string | null): string[] {
  const path = `${h5Root}/index.html`;
  if (!h5Root || !existsSync(path)) return [];
  const scripts = readFileSync(path, 'utf8').matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g);
  return Array.from(
    scripts,
    ([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  );
}
