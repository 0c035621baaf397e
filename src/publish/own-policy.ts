import { createHash } from 'node:crypto';

const INLINE = /<(style|script)(?=[\s>])([^>]*)>([\s\S]*?)<\/\1>/g;
const POLICY = /(<meta http-equiv="content-security-policy" content=")([^"]*)(")/;
const HASH = / 'sha256-([^']*)'/g;

const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64');

/**
 * A page whose content security policy allows its own styles and scripts only. The framework lists those of the whole
 * site on every page: hashes that no compressor makes smaller.
 */
export function ownPolicy(html: string): string {
  const own = new Set([...html.matchAll(INLINE)].map(([, , , text = '']) => hashOf(text)));
  return html.replace(
    POLICY,
    (_, before: string, policy: string, after: string) =>
      before + policy.replace(HASH, (listed, hash: string) => (own.has(hash) ? listed : '')) + after,
  );
}
