import type { Address } from '../../scripts/astro/address.ts';
import { addressOfFile, type Page } from './dist.ts';

const ADDRESSES = [
  ['a', 'href'],
  ['area', 'href'],
  ['link', 'href'],
  ['script', 'src'],
  ['img', 'src'],
  ['source', 'src'],
  ['iframe', 'src'],
  ['form', 'action'],
  ['use', 'href'],
  ['image', 'href'],
] as const;

interface Link {
  readonly element: string;
  readonly href: string;
}

const linksOf = (document: Document): Link[] => [
  ...ADDRESSES.flatMap(([element, attribute]) =>
    [...document.querySelectorAll(`${element}[${attribute}]`)].map((node) => ({
      element,
      href: node.getAttribute(attribute) ?? '',
    })),
  ),
  ...[...document.querySelectorAll('[srcset]')].flatMap((node) =>
    (node.getAttribute('srcset') ?? '')
      .split(',')
      .map((part) => ({ element: 'srcset', href: part.trim().split(/\s+/)[0] ?? '' })),
  ),
];

/** Names a fragment can point at: ids, and what `url(#…)` paints with is one of them. */
const idsOf = (document: Document): ReadonlySet<string> =>
  new Set([...document.querySelectorAll('[id]')].map((node) => node.id));

/** `page: <a href="…"> what is wrong`, for each link into this site that leads nowhere. Empty where all hold. */
export function brokenLinks(pages: readonly Page[], files: readonly string[], address: Address): string[] {
  const { site, base } = address;
  const ids = new Map(pages.map((page) => [page.address, idsOf(page.document)]));
  const known = new Set(files.map(addressOfFile));
  return pages.flatMap((page) => {
    const here = new URL(page.address, site + base);
    const fault = ({ element, href }: Link): string | undefined => {
      const target = URL.parse(href, here.href);
      if (!target) return 'is not an address';
      if (!/^https?:$/.test(target.protocol)) return undefined;
      if (target.origin !== here.origin) return undefined;
      if (!target.pathname.startsWith(base)) return `leaves ${base}`;
      const path = decodeURIComponent(target.pathname.slice(base.length));
      if (!known.has(path)) return known.has(`${path}/`) ? 'lacks its last slash' : 'leads to no file';
      const fragment = decodeURIComponent(target.hash.slice(1));
      if (!fragment || element === 'form') return undefined;
      return ids.get(path)?.has(fragment) ? undefined : 'names a fragment that is not there';
    };
    const links = linksOf(page.document).flatMap((link) => {
      const wrong = fault(link);
      return wrong ? [`${page.file}: <${link.element} ${link.href}> ${wrong}`] : [];
    });
    const own = ids.get(page.address);
    const paints = [...page.html.matchAll(/url\(#([^)]+)\)/g)].flatMap(([text, id]) =>
      id && own?.has(id) ? [] : [`${page.file}: ${text} paints with what is not there`],
    );
    return [...new Set([...links, ...paints])];
  });
}
