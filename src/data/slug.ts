/**
 * The part of an address that names a thing: `Papua (sebelum pemekaran 2022)` → `papua-sebelum-pemekaran-2022`.
 * Empty where the name has no Latin letter and no digit.
 */
export function slugOf(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
