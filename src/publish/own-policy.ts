import { createHash } from 'node:crypto';

const INLINE = /<(style|script)(?=[\s>])([^>]*)>([\s\S]*?)<\/\1>/g;
const POLICY = /(<meta http-equiv="content-security-policy" content=")([^"]*)(")/;
const HASH = / 'sha256-([^']*)'/g;

const hashes = new Map<string, string>();

/** The same styles stand on many pages: each is hashed once. */
function hashOf(text: string): string {
  const known = hashes.get(text);
  if (known !== undefined) return known;
  const hash = createHash('sha256').update(text).digest('base64');
  hashes.set(text, hash);
  return hash;
}

const policies = new Map<string, string>();

/**
 * A page whose content security policy allows its own styles and scripts only. The framework lists those of the whole
 * site on every page: hashes that no compressor makes smaller.
 */
export function ownPolicy(html: string): string {
  const own = new Set([...html.matchAll(INLINE)].map(([, , , text = '']) => hashOf(text)));
  return html.replace(POLICY, (_, before: string, policy: string, after: string) => {
    // Pages of a kind have one policy.
    const key = [policy, ...own].join(' ');
    const kept =
      policies.get(key) ?? policy.replace(HASH, (listed, hash: string) => (own.has(hash) ? listed : ''));
    policies.set(key, kept);
    return before + kept + after;
  });
}
