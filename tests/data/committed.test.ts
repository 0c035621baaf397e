import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { readFolder } from '../../src/data/files.ts';
import { readFiles } from '../../src/data/gate.ts';
import { loadDataset, readDataset } from '../../src/data/load.ts';
import { type TableName, tables } from '../../src/data/tables.ts';
import { writeTable } from '../../src/data/write-table.ts';
import { real } from '../stats/real.ts';

const path = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url));

describe('the tables of March 2026', () => {
  const dataset = real;

  it('hold all that was gathered', () => {
    expect(dataset.observations.length).toBeGreaterThanOrEqual(2641);
    expect(dataset.targets.length).toBeGreaterThanOrEqual(95);
    expect(dataset.winners.length).toBeGreaterThanOrEqual(515);
    expect(dataset.editions.length).toBeGreaterThanOrEqual(100);
    expect(dataset.sources.size).toBeGreaterThanOrEqual(464);
    const provinces = [...dataset.regions.values()].filter(
      ({ level, validTo }) => level === 'province' && !validTo,
    );
    expect(provinces).toHaveLength(38);
  });

  it('keep the figures of Jambi, June 2024', () => {
    const june = dataset.series('15', 'coverage_total').filter(({ period }) => period.text === '2024-06');
    expect(june.map(({ value, basis }) => [value, basis])).toContainEqual([43.31, 'eligible']);
    const count = dataset.series('15', 'protected_total').find(({ period }) => period.text === '2024-06');
    expect(count?.value).toBe(568_373);
  });

  it('count the promise of 43% for informal workers as theirs', () => {
    const corporate = dataset.targetsOf('ID').filter(({ due, value }) => due.text === '2026' && value === 43);
    expect(corporate.map(({ indicator }) => indicator)).toEqual(['coverage_informal']);
  });
});

describe('the committed tables', () => {
  const dataset = loadDataset(path('data'));

  it('say where each row stands', () => {
    const cellsAt = (file: string, line: number): readonly string[] => {
      const text = readFileSync(`${path('data')}/${file}`, 'utf8').replace(/^\ufeff/, '');
      const below = text
        .split('\n')
        .slice(line - 1)
        .join('\n');
      return Papa.parse<string[]>(below, { delimiter: ',', preview: 1 }).data[0] ?? [];
    };
    for (const { at, region, value } of dataset.observations.slice(0, 50)) {
      const columns = cellsAt(at.file, 1);
      const cells = cellsAt(at.file, at.line);
      expect([cells[columns.indexOf('region')], Number(cells[columns.indexOf('value')])]).toEqual([
        region,
        value,
      ]);
    }
  });

  it('have an address for every region', () => {
    const slugs = (code: string): string | undefined => dataset.regions.get(code)?.slug;
    expect(slugs('19')).toBe('kepulauan-bangka-belitung');
    expect(slugs('31')).toBe('dki-jakarta');
    expect(slugs('91-2021')).toBe('papua-sebelum-pemekaran-2022');
  });

  it('are frozen and indexed in the order of periods', () => {
    expect(Object.isFrozen(dataset)).toBe(true);
    expect(Object.isFrozen(dataset.observations)).toBe(true);
    expect(Object.isFrozen(dataset.observations[0])).toBe(true);
    expect(dataset.series('15', 'no such')).toEqual([]);
    expect(dataset.observationsOf('99')).toEqual([]);
    const years = dataset.series('15', 'employed').map(({ period }) => period.text);
    expect(years).toEqual([...years].sort());
    const counted = [...dataset.regions.keys()].reduce(
      (sum, code) => sum + dataset.observationsOf(code).length,
      0,
    );
    expect(counted).toBe(dataset.observations.length);
  });

  it('read the same when written back', () => {
    const rowsOf = {
      regions: [...dataset.regions.values()],
      island_groups: [...dataset.islandGroups.values()],
      sources: [...dataset.sources.values()],
      indicators: [...dataset.indicators.values()],
      bases: [...dataset.bases.values()],
      categories: [...dataset.categories.values()],
      targets: dataset.targets,
      editions: dataset.editions,
      winners: dataset.winners,
      aliases: dataset.aliases,
      criteria: dataset.criteria,
      milestones: dataset.milestones,
      caveats: dataset.caveats,
    } satisfies Partial<Record<TableName, readonly object[]>>;
    const written = new Map(
      Object.entries(rowsOf).map(([name, rows]) => {
        const table = tables[name as keyof typeof rowsOf];
        return [table.path as string, new TextEncoder().encode(writeTable(table, rows))];
      }),
    );
    const files = readFolder(path('data')).files.map(({ file, bytes }) => ({
      file,
      bytes: written.get(file) ?? bytes,
    }));
    const again = readFiles(files).dataset;
    for (const key of [
      'regions',
      'sources',
      'indicators',
      'bases',
      'targets',
      'editions',
      'winners',
      'aliases',
    ] as const) {
      expect(again?.[key]).toEqual(dataset[key]);
    }
    expect(again?.observations).toEqual(dataset.observations);
  });
});

describe.each(['happy', 'gaps'])('the %s tables', (name) => {
  it('have no problem', () => {
    const { dataset, problems } = readDataset(path(`tests/fixtures/${name}`));
    expect(problems).toEqual([]);
    const provinces = [...(dataset?.regions.values() ?? [])].filter(({ level }) => level === 'province');
    expect(provinces).toHaveLength(40);
  });
});
