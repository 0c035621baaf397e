import { expect, test } from 'vitest';
import { originTable } from '../../scripts/bench/origin.ts';
import { warehouseTable } from '../../scripts/bench/warehouse.ts';

const usage = { seconds: 12.34, cpuSeconds: 20, peakBytes: 812e6 };

test('the loads on an origin are told with what was asked for', () => {
  const load = { name: 'siblings', connections: 100, seconds: 10, requests: 50_000, perSecond: 5000 };
  const table = originTable({
    ...{ nginx: 'nginx/1.22.1', autocannon: '9.0.0', loadBefore: 0.4, loadAfter: 1.6 },
    mix: [{ path: '/provinsi/jambi/', bytes: 120_340, gzip: 27_900 }],
    loads: [{ ...load, perCpuSecond: undefined, p50: 8, p99: 31, errors: 0, bytes: 912e6 }],
  });
  const lines = table.split('\n').map((line) => line.trim().split(/ {2,}/));
  expect(lines).toContainEqual(['siblings', '100', '5000', '–', '8', '31', '0', '912']);
  expect(lines).toContainEqual(['/provinsi/jambi/', '120.3', '27.9']);
  expect(table).toContain('load 0.4 before, 1.6 after');
});

test('a warehouse is told with what it withheld and what its people took', () => {
  const figures = {
    ...{ duckdb: '1.4', load: 0.2, people: 50_000_000, months: 12, regencies: 514, parquetBytes: 402e6 },
    ...{ generate: undefined, aggregate: usage, exportedRows: 39_000, exportedBytes: 2_400_000 },
    ...{ withheldRows: 12, duplicates: { ...usage, people: 7 } },
    check: { ...usage, rows: 43_133, problems: 0, warnings: 4 },
  };
  const lines = warehouseTable(figures).split('\n');
  expect(lines).toHaveLength(4);
  expect(lines[1]).toBe(
    'counted: 12.3 s, 20.0 s of a processor, 812 MB at most; 39000 rows, 2.4 MB; 12 withheld for being small',
  );
  expect(lines[2]).toMatch(/^people twice in a month: 7; /);
  expect(warehouseTable({ ...figures, generate: usage })).toContain('\ngenerated: 12.3 s, ');
});
