import Papa from 'papaparse';

/** What provinces are called for short, by code, from the table of tiles: `12` → `Sumut`. */
export const shortNames = (tiles: string): ReadonlyMap<string, string> =>
  new Map(
    Papa.parse<Record<string, string>>(tiles, { header: true, delimiter: ',' }).data.flatMap(
      ({ code, label }): [string, string][] => (code && label ? [[code, label]] : []),
    ),
  );
