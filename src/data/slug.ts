/** A name of a file may have 255 bytes, and this is only a part of it. */
const LONGEST = 100;

/**
 * The part of an address that names a thing: `Papua (sebelum pemekaran 2022)` → `papua-sebelum-pemekaran-2022`.
 * Empty where the name has no Latin letter and no digit; a very long name is cut.
 */
export function slugOf(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, LONGEST)
    .replace(/-$/, '');
}
