import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { jsonText } from '../../src/publish/json.ts';
import { progressParts, progressTitle } from '../../src/publish/progress-sheet.ts';
import { promisesCsv, promisesJson } from '../../src/publish/promises-table.ts';
import { scoreboard } from '../../src/stats/scoreboard.ts';
import { LANGS } from '../../src/text/lang.ts';
import { familyName } from '../../src/text/sentences/targets.ts';
import { real, stats } from '../stats/real.ts';
import { datapackage } from './open.ts';

type Row = Readonly<Record<string, string>>;
const board = scoreboard(real, stats);
const records = (csv: string): readonly Row[] =>
  Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true }).data;
const rows = records(promisesCsv(real, board));
const json = JSON.parse(jsonText(promisesJson(real, stats, board)));
const of = (region: string, due: string, value: string): Row => {
  const found = rows.find((row) => row['region'] === region && row['due'] === due && row['value'] === value);
  if (!found) throw new Error(`no promise of ${value} in ${region}`);
  return found;
};

describe('the table of promises', () => {
  it('has every row of the targets once, as committed', () => {
    expect(rows.map(({ line }) => Number(line)).toSorted((a, b) => a - b)).toEqual(
      real.targets.map(({ at }) => at.line),
    );
    for (const target of real.targets)
      expect(rows.find(({ line }) => Number(line) === target.at.line)).toMatchObject({
        region: target.region,
        indicator: target.indicator,
        due: target.due.text,
        value: String(target.value),
        set_on: target.setOn?.text ?? '',
        basis: target.basis ?? '',
        instrument: target.instrument ?? '',
        source: target.source,
      });
  });

  it('carries the worked example of Jambi', () => {
    const jambi = rows.find(
      (row) => row['region'] === '15' && row['value'] === '55' && row['basis'] === 'eligible',
    );
    expect(jambi).toMatchObject({
      status: 'stale',
      passed: 'yes',
      held_period: '2024-06',
      held_value: '43.31',
      base: '1312337',
      base_origin: 'implied',
      gap: '11.69',
      workers_to_go: '153413',
      workers_to_go_a_month: '',
      days_left: '',
      nearest_share: '44',
      nearest_period: '2025-03-17',
    });
  });

  it('gives paces, people a month and days to open promises', () => {
    // 33% in October 2021, 37.01% in October 2025: 4.01 points in four years; 27.99 in the 14 months to the end of 2026.
    expect(of('ID', '2026', '65')).toMatchObject({
      status: 'far-behind',
      passed: 'no',
      pace_from: '2021-10',
      pace_from_value: '33',
      pace_made: '1',
      pace_needed: '23.99',
      ratio: '0.042',
      projected: '38.18',
      workers_to_go: '28496619',
      workers_to_go_a_month: '3166291',
      days_left: '275',
    });
  });

  it('leaves empty what no figure tells, and keeps numbers of persons in persons', () => {
    expect(of('31', '2025', '66')).toMatchObject({
      held_family: '',
      held_value: '',
      gap: '',
      workers_to_go: '',
      status: 'stale',
    });
    expect(of('ID', '2025', '57550000')).toMatchObject({
      unit: 'persons',
      held_basis_stated: 'no',
      held_value: '39350000',
      gap: '18200000',
      pace_made: '',
      share_of_promise: '68.38',
    });
    // The target's own article gives the figure that is above it: where it started, not how it ended.
    expect(of('13.71', '2024', '32.48')).toMatchObject({ reached: '', status: 'stale', province: '13' });
  });

  it('leads to the row that a promise is held against', () => {
    for (const row of rows.filter(({ held_line }) => held_line)) {
      const held = real.observations.find(
        ({ at }) => at.file === row['held_file'] && String(at.line) === row['held_line'],
      );
      expect(held?.value).toBe(Number(row['held_value']));
      expect(held?.source).toBe(row['held_source']);
    }
  });

  it('says the same as JSON, with null for what is not known', () => {
    expect(json.promises).toHaveLength(rows.length);
    json.promises.forEach((promise: Readonly<Record<string, unknown>>, i: number) => {
      expect(Object.keys(promise)).toEqual(Object.keys(rows[i] ?? {}));
      for (const [name, value] of Object.entries(promise)) {
        const text =
          value === null ? '' : typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value);
        expect(rows[i]?.[name]?.replace(/^'/, ''), name).toBe(text);
      }
    });
  });

  it('sums up as its rows do, in all and by family', () => {
    const count = (among: readonly Row[], passed: string, ...status: readonly string[]): number =>
      among.filter((row) => row['passed'] === passed && status.includes(row['status'] ?? '')).length;
    const sums = (among: readonly Row[]) => ({
      promises: among.length,
      fallen_due: among.filter(({ passed }) => passed === 'yes').length,
      achieved: count(among, 'yes', 'achieved'),
      missed: count(among, 'yes', 'missed'),
      outcome_not_known: count(among, 'yes', 'stale'),
      on_track: count(among, 'no', 'on-track'),
      behind: count(among, 'no', 'behind'),
      far_behind: count(among, 'no', 'far-behind'),
      reversing: count(among, 'no', 'reversing'),
    });
    expect(json.summary).toMatchObject(sums(rows));
    for (const family of json.families)
      expect(family).toMatchObject(sums(rows.filter((row) => row['family'] === family.family)));
  });

  it('is described column by column in the Data Package', () => {
    const { resources } = datapackage;
    const { path, schema } = resources.find(({ name }: { readonly name: string }) => name === 'promises');
    expect(path).toBe('https://example.org/cakupan/api/v1/promises.csv');
    expect(schema.fields.map(({ name }: { readonly name: string }) => name)).toEqual(
      Object.keys(rows[0] ?? {}),
    );
    for (const { name, type, description } of schema.fields) {
      expect(description.length, name).toBeGreaterThan(5);
      const cells = rows.map((row) => row[name] ?? '').filter((cell) => cell !== '');
      if (type === 'integer') for (const cell of cells) expect(cell, name).toMatch(/^-?\d+$/);
      if (type === 'number') for (const cell of cells) expect(cell, name).toMatch(/^-?\d+(\.\d+)?$/);
      if (type === 'boolean') for (const cell of cells) expect(cell, name).toMatch(/^(yes|no)$/);
    }
  });
});

describe('charts of promises', () => {
  const parts = progressParts(stats, board);

  it.each(LANGS)('of a region say which of its promises they are of, %s', (lang) => {
    const told = parts.filter(({ region }) => region);
    expect(told).toHaveLength(19);
    for (const part of told) {
      const title = progressTitle(lang, real, part);
      expect(title.toLowerCase()).toContain(familyName(lang, real, part.family).toLowerCase());
      expect(title).not.toMatch(/satu-satunya|the one /i);
    }
  });

  it('are one of each family that has a figure, and one of each region that has promises to draw', () => {
    expect(parts.filter(({ region }) => !region).map(({ of: name }) => name)).toEqual([
      'all-eligible',
      'all-employed',
      'all-labour-force',
      'all-unstated',
      'all-protected-total',
    ]);
    expect(parts.map(({ of: name }) => name)).toContain('jambi');
    expect(new Set(parts.map(({ of: name }) => name)).size).toBe(parts.length);
  });

  it('have a table of their own rows', () => {
    for (const { rows: own } of parts)
      expect(records(promisesCsv(real, board, own)).map(({ line }) => Number(line))).toEqual(
        own.map(({ progress }) => progress.target.at.line),
      );
  });
});
