import { createHash } from 'node:crypto';

const INLINE = /<(style|script)(?=[\s>])[^>]*>([\s\S]*?)<\/\1>/g;
const START = '<meta charset="utf-8">';

/** What a page may do beside running its own scripts and styles. */
const DIRECTIVES = [
  "default-src 'self'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
];

/** What the site is bundled with that stands inside pages. */
export interface InlineParts {
  readonly styles: Iterable<string>;
  readonly scripts: Iterable<string>;
}

/**
 * Gives pages a content security policy that allows what stands in each and was bundled with the site: a script that
 * came in with a text of a table is not allowed, nor is a style of another page.
 */
export function ownPolicy(parts: InlineParts): (html: string) => string {
  const scripts = new Set(parts.scripts);
  // The longest first: a sheet may begin as another does.
  const sheets = [...new Set(parts.styles)].filter(Boolean).sort((a, b) => b.length - a.length);

  /** Whether a style is one of the sheets after the other: what a page needs of them stands in one place. */
  const isOfSheets = (text: string): boolean => {
    const sheet = sheets.find((each) => text.startsWith(each));
    return text === '' || (sheet !== undefined && isOfSheets(text.slice(sheet.length)));
  };

  // The same parts stand on many pages: each is looked at once.
  const known = new Map<string, string | undefined>();
  const hashOf = (tag: string, text: string): string | undefined => {
    const key = tag + text;
    if (!known.has(key)) {
      const isOwn = tag === 'style' ? isOfSheets(text) : scripts.has(text);
      known.set(key, isOwn ? createHash('sha256').update(text).digest('base64') : undefined);
    }
    return known.get(key);
  };

  return (html) => {
    const allowed: Record<string, string> = { script: '', style: '' };
    for (const [, tag = '', text = ''] of html.matchAll(INLINE)) {
      // A script from elsewhere has nothing in it.
      if (text === '') continue;
      const hash = hashOf(tag, text);
      if (hash !== undefined && !allowed[tag]?.includes(hash)) allowed[tag] += ` 'sha256-${hash}'`;
    }
    const at = html.indexOf(START) + START.length;
    if (at < START.length) throw new Error('a page says nothing of its charset');
    const sources = ['script', 'style'].map((tag) => `${tag}-src 'self'${allowed[tag]}`);
    const policy = [...DIRECTIVES, ...sources].join('; ');
    return `${html.slice(0, at)}<meta http-equiv="content-security-policy" content="${policy}">${html.slice(at)}`;
  };
}
