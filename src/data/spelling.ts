/** A name as it is compared: spaces and capitals make no other name. `PT  MIFA` → `pt mifa` */
export const foldName = (name: string): string =>
  name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
