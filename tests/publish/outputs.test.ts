import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { tables } from '../../src/data/tables.ts';
import { buildInfo, rowCount } from '../../src/publish/build-info.ts';
import { comparableCsv, comparableJson, comparableRows } from '../../src/publish/comparable-table.ts';
import { fixed, jsonText } from '../../src/publish/json.ts';
import { resourceName } from '../../src/publish/open-tables.ts';
import { regionRecord } from '../../src/publish/region-record.ts';
import { reportedCsv } from '../../src/publish/reported-table.ts';
import { citingRows, sourceGroups, sourceUses } from '../../src/publish/source-list.ts';
import { comparison } from '../../src/stats/compare.ts';
import { real as dataset, stats } from '../stats/real.ts';
import { datapackage, doubtsIn, findings } from './open.ts';

const records = (csv: string): readonly Record<string, string>[] =>
  Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true }).data;
const record = (code: string) => JSON.parse(jsonText(regionRecord(dataset, stats, code, doubtsIn(code))));
test('the comparable table carries the worked example', () => {
  const jambi = records(comparableCsv(dataset, stats, findings)).filter(
    ({ region, year }) => region === '15' && year === '2025',
  );
  expect(jambi.map(({ segment, share }) => [segment, share])).toEqual([
    ['total', '26.5'],
    ['formal', '36.76'],
    ['informal', '18.84'],
  ]);
});

test('a comparable figure names what is doubted about the rows it rests on', () => {
  const open = new Map(
    findings.flatMap((rule) => (rule.isDoubt ? rule.open : [])).map((finding) => [finding.id, finding]),
  );
  const rows = comparableRows(dataset, stats, findings);
  const doubted = rows.filter(({ doubts }) => doubts !== null);
  expect(doubted.length).toBeGreaterThan(0);
  expect(rows.length).toBeGreaterThan(doubted.length);
  for (const { region, year, segment, doubts } of doubted) {
    expect(region).not.toBe('ID');
    const figure = stats.comparable.figure(region, year, segment as 'total');
    const inputs = figure?.inputs.map(({ at }) => `${at.file}:${at.line}`);
    for (const id of doubts?.split(';') ?? []) {
      const { file, line } = open.get(id)?.warning ?? {};
      expect(inputs).toContain(`${file}:${line}`);
    }
  }
});

test('the country is the sum of the regions of its year', () => {
  const rows = comparableRows(dataset, stats, findings).filter(
    ({ year, segment }) => year === 2024 && segment === 'total',
  );
  const country = rows.find(({ region }) => region === 'ID');
  const parts = rows.filter(({ region }) => region !== 'ID');
  expect(country).toMatchObject({ covered: 39_207_829, regions: parts.length });
  expect(parts.reduce((sum, { covered }) => sum + covered, 0)).toBe(country?.covered);
});

test('the table of headlines has a row for every province, with its source row', () => {
  const rows = records(reportedCsv(dataset, stats, findings));
  expect(rows.filter(({ level }) => level === 'province').map(({ region }) => region)).toEqual(
    stats.provinces.map(({ code }) => code),
  );
  expect(rows.find(({ region }) => region === '15')).toMatchObject({
    period: '2024-06',
    share: '43.31',
    basis: 'eligible',
    formal: '52',
    informal: '24',
    covered: '568373',
    base: '1312337',
  });
  const bare = rows.find(({ region }) => region === '95');
  expect(bare).toMatchObject({ share: '', period: '', source: '', statements: '0' });
});

test('the table of headlines tells what is doubted about each, by ids of the table of doubts', () => {
  const rows = records(reportedCsv(dataset, stats, findings));
  const used = findings
    .filter(({ isDoubt }) => isDoubt)
    .flatMap(({ open }) => open)
    .flatMap(({ id, uses }) =>
      uses.filter(({ kind }) => kind === 'headline').map((use) => `${use.region.code} ${id}`),
    );
  const told = rows.flatMap(({ region, doubts }) =>
    (doubts ?? '').split(';').flatMap((id) => (id === '' ? [] : [`${region} ${id}`])),
  );
  expect(told.toSorted()).toEqual([...new Set(used)].toSorted());
  expect(told.length).toBeGreaterThan(3);
  // An old share and the number of protected workers of the same statement.
  expect(rows.find(({ region }) => region === '76')?.doubts).toMatch(/^[a-z-]+-\w{8};[a-z-]+-\w{8}$/);
  expect(rows.find(({ region }) => region === '15')?.doubts).toBe('');
});

test('the record of Jambi holds what its page shows', () => {
  const jambi = record('15');
  expect(jambi.reported.headline.share).toMatchObject({ value: 43.31, file: 'observations/reported.csv' });
  expect(jambi.reported.headline.covered.value).toBe(568_373);
  expect(jambi.reported.statements.length).toBe(stats.profile('15').reported.statements.length);
  expect(jambi.comparable.total.at(-1)).toMatchObject({ year: 2025, share: 26.5 });
  const [first] = jambi.promises.filter((p: { readonly headline: boolean }) => p.headline);
  expect(first.target.value).toBe(55);
  expect(jambi.sources[jambi.reported.headline.source].publisher).toContain('BPJS Ketenagakerjaan');
});

test('a record holds its findings: rank, mix, disagreement, what it is held against', () => {
  const jambi = record('15');
  expect(jambi.comparable.rank).toEqual(stats.profile('15').standing);
  expect(jambi.comparable.complete_years).toEqual([...stats.comparable.completeYears]);
  expect(jambi.mix).toEqual({ implied_formal_share: 68.96, surveyed_formal_share: 41.65, fits: false });
  expect(jambi.disagreement).toMatchObject({ kind: 'near', low: { share: 39.52 }, high: { share: 43.31 } });
  const headlineOf = (code: string) =>
    record(code).promises.find(({ headline }: { readonly headline: boolean }) => headline);
  expect(headlineOf('61').held_against).toMatchObject({ share: 37, basis_stated: false });
  expect(headlineOf('73')).toMatchObject({
    workers_to_go_approximate: true,
    held_against: { base: 2_801_936, base_origin: 'another-source', base_row: { period: '2025-06' } },
  });
  expect(record('73').sources).toHaveProperty(headlineOf('73').held_against.base_row.source);
  expect(record('ID').comparable.rank).toBeNull();
});

test('a record holds what the promise of Jambi takes, by each figure', () => {
  const { what_it_takes: takes, promises } = record('15');
  expect(takes.workers_to_go_range).toEqual({ low: 153_413, high: 203_172, approximate: false });
  expect(takes.alternatives.map((each: { readonly workers_to_go: number }) => each.workers_to_go)).toEqual([
    203_172, 153_413,
  ]);
  expect(takes.segment_change).toMatchObject({ from: 2022, to: 2025, points: 5.31 });
  expect(takes.segment_change.formal.points + takes.segment_change.informal.points).toBeCloseTo(5.31, 9);
  expect(takes.closed_informal_gap).toMatchObject({ informal: 18.84, formal: 36.76, persons: 190_038 });
  const [headline] = promises.filter(({ headline }: { readonly headline: boolean }) => headline);
  expect(headline).toMatchObject({
    unit: 'percent',
    days_left: null,
    reached: null,
    nearest: { share: 44, period: '2025-03-17', basis: 'unstated' },
    held_against: { share: 43.31, value: 43.31, unit: 'percent' },
  });
});

test('a record holds any goal from one figure, and the peers with their figures', () => {
  const { what_if: asked, peers } = record('15');
  expect(asked.start).toMatchObject({ family: 'reported', share: 43.31, base: 1_312_337, covered: 568_373 });
  expect(asked.best_year).toMatchObject({ to: 2023, persons_a_month: 11_186 });
  expect(asked.cases[1]).toMatchObject({ share: 55, workers_to_go: 153_413 });
  expect(asked.cases[1].by[1]).toEqual({ due: '2027', workers_to_go_a_month: 7306, pace_needed: 3.34 });
  expect(peers).toMatchObject({ surveyed: 2025, year: 2025, rank: 3, of: 6 });
  expect(peers.rows).toHaveLength(6);
  expect(peers.rows[2]).toMatchObject({ code: '15', distance: 0, total: 26.5, employed: 1_851_864 });
  expect(record('ID').peers).toBeNull();
  expect(record('ID').what_if.start.rows).toEqual([]);
});

test('a number of people is never published as a share', () => {
  for (const { code } of [stats.country.region, ...stats.provinces]) {
    for (const { unit, target, held_against: held } of record(code).promises) {
      const percent = dataset.indicators.get(target.indicator)?.unit === 'percent';
      expect(unit).toBe(percent ? 'percent' : 'persons');
      if (!held) continue;
      expect(held.unit).toBe(unit);
      expect(held.share).toBe(percent ? held.value : null);
    }
  }
  const [changed] = record('15').promises.filter(
    ({ target }: { readonly target: { readonly value: number } }) => target.value === 674_000,
  );
  expect(changed.revised_by).toMatchObject({ file: 'targets.csv' });
});

test('a record holds the change that the page of comparisons shows', () => {
  expect(record('15').comparable.change).toEqual({ from: 2022, to: 2025, points: 5.31 });
  for (const { region, change } of comparison(stats).regions) {
    const published = record(region.code).comparable.change;
    expect(published?.from).toBe(change?.from);
    expect(published?.points).toBe(change && fixed(change.points, 'percent'));
  }
});

test('the comparable table says which years are complete', () => {
  const { years } = JSON.parse(jsonText(comparableJson(dataset, stats, findings)));
  expect(years.at(-1)).toEqual({ year: 2025, complete: true, known: 34, units: 34 });
});

test('a province without figures has a record that says so', () => {
  const bare = record('95');
  expect(bare.reported).toEqual({ headline: null, statements: [] });
  expect(bare.comparable.unit.code).toBe('91-2021');
  expect(bare.gaps).toContain('no-share');
});

test('every source that a record cites is in it', () => {
  for (const { code } of stats.provinces) {
    const one = record(code);
    const cited = [...one.reported.statements, ...one.programmes].map(({ source }) => source);
    expect(Object.keys(one.sources)).toEqual(expect.arrayContaining([...new Set(cited)]));
  }
});

test('no record holds a number longer than its digits', () => {
  for (const { code } of [stats.country.region, ...stats.provinces]) {
    expect(jsonText(regionRecord(dataset, stats, code, doubtsIn(code)))).not.toMatch(/\d\.\d{5,}/);
  }
});

test('the build tells its data, without a clock', () => {
  const info = JSON.parse(jsonText(buildInfo(dataset, stats, 'abc')));
  expect(info).toMatchObject({ name: 'cakupan', commit: 'abc', data: { digest: dataset.digest } });
  expect(info.data.files['targets.csv']).toBe(dataset.targets.length);
  const counts = Object.values<number>(info.data.files);
  expect(info.data.rows).toBe(counts.reduce((sum, rows) => sum + rows, 0));
  expect(info.data.rows).toBe(rowCount(dataset));
  expect(buildInfo(dataset, stats, undefined)).toMatchObject({ commit: null });
});

test('the data package names every table once, with the columns of its header', () => {
  const { resources } = datapackage;
  const names = resources.map(({ name }: { readonly name: string }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names).toEqual([
    'comparable',
    'reported',
    'promises',
    'quality',
    'changes',
    ...dataset.files.map(resourceName),
  ]);
  expect(names).toEqual(expect.arrayContaining(['regions', 'categories', 'observations-reported']));
  for (const name of names) expect(name).toMatch(/^[a-z0-9._-]+$/);

  const regions = resources.find(({ name }: { readonly name: string }) => name === 'regions');
  expect(regions.path).toBe('https://example.org/cakupan/data/tables/regions.csv');
  expect(regions.schema.primaryKey).toEqual(['code']);
  expect(regions.schema.fields.map(({ name }: { readonly name: string }) => name)).toEqual(
    Object.keys(tables.regions.columns),
  );
});

test('references of the package lead to resources of the package', () => {
  const { resources } = datapackage;
  const names = new Set(resources.map(({ name }: { readonly name: string }) => name));
  const targets = resources.flatMap(
    ({
      schema,
    }: {
      readonly schema: { readonly foreignKeys?: readonly { reference: { resource: string } }[] };
    }) => (schema.foreignKeys ?? []).map(({ reference }) => reference.resource),
  );
  expect(targets.length).toBeGreaterThan(10);
  // An empty name is the resource itself.
  for (const target of targets) expect(target === '' || names.has(target)).toBe(true);
});

test('the derived tables have the columns that the package says', () => {
  const { resources } = datapackage;
  const fields = (wanted: string) =>
    resources
      .find(({ name }: { readonly name: string }) => name === wanted)
      .schema.fields.map(({ name }: { readonly name: string }) => name);
  const header = (csv: string) => csv.slice(0, csv.indexOf('\n')).split(',');
  expect(fields('comparable')).toEqual(header(comparableCsv(dataset, stats, findings)));
  expect(fields('reported')).toEqual(header(reportedCsv(dataset, stats, findings)));
});

test('every source is listed once, with all rows that cite it', () => {
  const uses = sourceUses(dataset);
  const listed = sourceGroups(uses).flatMap(({ publishers }) => publishers.flatMap(({ sources }) => sources));
  expect(listed.map(({ source }) => source.id).sort()).toEqual([...dataset.sources.keys()].sort());
  const cited = [
    dataset.observations,
    dataset.targets,
    dataset.editions,
    dataset.winners,
    dataset.criteria,
    dataset.milestones,
  ].reduce((sum, rows) => sum + rows.length, 0);
  expect(citingRows(uses)).toBe(cited);
});
