import type { Dataset } from '../../src/data/dataset.ts';

/** Regencies and cities a province has, by the codes of Kemendagri: 514 since 2022. */
const REGENCIES: Readonly<Record<string, number>> = {
  ...{ 11: 23, 12: 33, 13: 19, 14: 12, 15: 11, 16: 17, 17: 10, 18: 15, 19: 7, 21: 7 },
  ...{ 31: 6, 32: 27, 33: 35, 34: 5, 35: 38, 36: 8, 51: 9, 52: 10, 53: 22 },
  ...{ 61: 14, 62: 14, 63: 13, 64: 10, 65: 5, 71: 15, 72: 13, 73: 24, 74: 17, 75: 6, 76: 6 },
  ...{ 81: 11, 82: 10, 91: 9, 92: 7, 93: 4, 94: 8, 95: 8, 96: 6 },
};

/** Where head offices are, which register people of the whole country. */
const HEAD_OFFICES = '31.74';

/** A regency of the generated people; its name is made up where the tables do not have it. */
export interface Regency {
  readonly code: string;
  readonly province: string;
  /** The city whose branch office serves the province. */
  readonly capital: string;
  /** Of all people, from 0 to 1. */
  readonly share: number;
  /** Of its people, those in formal work, from 0 to 1. */
  readonly formal: number;
}

const latest = (dataset: Dataset, region: string, indicator: string): number => {
  const value = dataset.series(region, indicator).at(-1)?.value;
  if (value === undefined) throw new Error(`no ${indicator} of ${region} to shape the people by`);
  return value;
};

/**
 * All regencies of today's provinces. Provinces have people as the tables have employed; within one, the second regency
 * has half of the first, the third a third and so on, as towns of a country do.
 */
export function regenciesOf(dataset: Dataset): readonly Regency[] {
  const provinces = [...dataset.regions.values()].filter(
    ({ level, validTo }) => level === 'province' && validTo === undefined,
  );
  const employed = new Map(provinces.map(({ code }) => [code, latest(dataset, code, 'employed')]));
  const all = [...employed.values()].reduce((a, b) => a + b, 0);
  return provinces.flatMap(({ code: province }) => {
    const codes = codesOf(dataset, province);
    const weights = codes.map((_, i) => 1 / (i + 1));
    const sum = weights.reduce((a, b) => a + b, 0);
    const formal = latest(dataset, province, 'formal_share') / 100;
    return codes.map((code, i) => ({
      code,
      province,
      capital: codes[0] ?? code,
      share: (((employed.get(province) ?? 0) / all) * (weights[i] ?? 0)) / sum,
      // The further from the city, the fewer in formal work; at the end of a long list hardly anyone.
      formal: formal * (1 - (0.95 * i) / codes.length),
    }));
  });
}

function codesOf(dataset: Dataset, province: string): readonly string[] {
  const wanted = REGENCIES[province];
  if (wanted === undefined) throw new Error(`how many regencies has ${province}?`);
  const known = [...dataset.regions.values()]
    .filter(({ parent, validTo }) => parent === province && validTo === undefined)
    .map(({ code }) => code);
  const city = province === '31' ? HEAD_OFFICES : `${province}.71`;
  // A province of regencies alone has no city.
  const codes = new Set(known.length < wanted || known.includes(city) ? [city, ...known] : known);
  for (let i = 1; codes.size < wanted; i++) codes.add(`${province}.${String(i).padStart(2, '0')}`);
  return [...codes];
}

/** What the generated people are like. */
export interface People {
  readonly rows: number;
  readonly seed: number;
  /** `2025-01` and on. */
  readonly months: readonly string[];
}

const SLOTS = 2 ** 18;

/**
 * SQL that writes the people to a Parquet file, a row for each person and month: the same rows for the same seed.
 * A person lives, works and is registered in one place; one in thirty is elsewhere for a month.
 */
export function peopleSql(
  regencies: readonly Regency[],
  { rows, seed, months }: People,
  file: string,
): string {
  // The first of each: where the shares before it end, in slots.
  let before = 0;
  const places = regencies.map(({ code, capital, share, formal }) => {
    const start = Math.round(before * SLOTS);
    before += share;
    const end = Math.round(before * SLOTS);
    return `('${code}', '${capital}', ${start}, ${end}, ${Math.round(formal * 1000)})`;
  });
  const list = months.map((month) => `'${month}'`).join(', ');
  const chance = (name: string, of: string, sides: number): string =>
    `CAST(hash(${of}, '${name} ${seed}') % ${sides} AS INTEGER)`;
  return `
CREATE TEMP TABLE places (place VARCHAR, capital VARCHAR, first INTEGER, past INTEGER, formal INTEGER);
INSERT INTO places VALUES ${places.join(', ')};
CREATE TEMP TABLE slots AS
  SELECT slot, place, capital, formal FROM places, range(first, past) AS numbers(slot);
COPY (
  WITH rows AS (
    SELECT i // ${months.length} AS person, i % ${months.length} AS nth, i FROM range(${rows}) AS numbers(i)
  ),
  drawn AS (
    SELECT person, nth,
      CASE WHEN ${chance('moves', 'i', 30)} = 0 THEN ${chance('place', 'i', SLOTS)}
        ELSE ${chance('place', 'person', SLOTS)} END AS slot,
      ${chance('kind', 'person', 1000)} AS kind,
      ${chance('branch', 'person', 100)} AS branch
    FROM rows
  )
  SELECT [${list}][nth + 1] AS month, person,
    CASE WHEN kind < formal THEN 'formal' ELSE 'informal' END AS kind,
    place AS residence,
    CASE WHEN branch < 70 THEN place WHEN branch < 90 THEN capital ELSE '${HEAD_OFFICES}' END AS branch
  FROM drawn JOIN slots USING (slot)
) TO '${file}' (FORMAT parquet);
`;
}
