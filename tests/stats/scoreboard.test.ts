import { describe, expect, it } from 'vitest';
import { statistics } from '../../src/stats/profile.ts';
import { scoreboard } from '../../src/stats/scoreboard.ts';
import { dataset, says } from './builder.ts';
import { real, stats } from './real.ts';

const board = scoreboard(real, stats);

describe('the scoreboard', () => {
  it('holds every promise on record, each once', () => {
    const lines = board.rows.map(({ progress }) => progress.target.at.line);
    expect(lines.toSorted((a, b) => a - b)).toEqual(real.targets.map(({ at }) => at.line));
    expect(board.families.flatMap(({ rows }) => rows)).toHaveLength(real.targets.length);
    expect(board.tally.reduce((sum, { count }) => sum + count, 0)).toBe(real.targets.length);
  });

  it('never mixes families: one indicator and one basis each, held against a figure of the same', () => {
    for (const { indicator, basis, rows } of board.families) {
      for (const { progress } of rows) {
        const { target, measure } = progress;
        expect(target.indicator).toBe(indicator);
        if (basis !== undefined) expect(target.basis ?? 'unstated').toBe(basis);
        if (measure?.family === 'reported' && measure.basisStated) {
          expect(measure.row.indicator).toBe(indicator);
          expect(measure.row.basis).toBe(target.basis);
        }
        if (measure?.family === 'comparable') expect(basis).toBe('employed');
      }
    }
  });

  it('puts promises on all workers before segments, and those before numbers of people', () => {
    expect(board.families.map(({ code }) => code)).toEqual([
      'eligible',
      'employed',
      'labour_force',
      'unstated',
      'coverage_informal',
      'protected_total',
    ]);
  });

  it('counts a basis that few name as one of all workers', () => {
    const targets = [
      { due: '2026', value: 30, indicator: 'coverage_informal' },
      { due: '2026', value: 900, indicator: 'protected_total' },
      { due: '2026', value: 40, basis: 'residence' },
    ];
    const tables = dataset({ observations: [says('2025-06', 20)], targets });
    expect(scoreboard(tables, statistics(tables)).families.map(({ code }) => code)).toEqual([
      'residence',
      'coverage_informal',
      'protected_total',
    ]);
  });

  it('says of a regency which province it is in', () => {
    const garut = board.rows.find(({ region }) => region.code === '32.05');
    expect(garut?.province.code).toBe('32');
  });
});
