import { describe, expect, it } from 'vitest';
import { drawnMarks, groupedMarks, marksOf, shareOfPromise } from '../../src/stats/progress-marks.ts';
import { familyOfRegion, scoreboard } from '../../src/stats/scoreboard.ts';
import { real, stats } from './real.ts';

const board = scoreboard(real, stats);
const at = (line: number) => {
  const row = board.rows.find(({ progress }) => progress.target.at.line === line);
  if (!row) throw new Error(`no promise on line ${line}`);
  return row;
};
const lineOf = (region: string, indicator: string, value: number): number =>
  real.targets.find((t) => t.region === region && t.indicator === indicator && t.value === value)?.at.line ??
  0;

describe('the marks of a promise', () => {
  it('are its own percentages where it is a share', () => {
    const marks = marksOf(at(lineOf('ID', 'coverage_total', 65)));
    expect(marks).toMatchObject({ from: 33, now: 37.01, promised: 65 });
    expect(marks?.projected).toBeCloseTo(38.18, 1);
  });

  it('are shares of the promise where that is a number of persons', () => {
    const row = at(lineOf('ID', 'protected_total', 57_550_000));
    expect(marksOf(row)).toMatchObject({ promised: 100, from: undefined, projected: undefined });
    expect(marksOf(row)?.now).toBeCloseTo((39_350_000 / 57_550_000) * 100, 6);
    expect(shareOfPromise(row.progress)).toBe(marksOf(row)?.now);
    expect(shareOfPromise(at(lineOf('15', 'coverage_total', 53)).progress)).toBeUndefined();
  });

  it('are none where no figure fits', () => {
    expect(marksOf(at(lineOf('31', 'coverage_total', 66)))).toBeUndefined();
  });
});

describe('drawn promises', () => {
  it('are those with a figure, each once, grouped by how they stand, open ones first', () => {
    for (const { rows } of board.families) {
      const groups = groupedMarks(rows);
      const lines = groups.flatMap(({ marks }) => marks.map(({ row }) => row.progress.target.at.line));
      const measured = rows.filter(({ progress }) => progress.measure);
      expect(lines.toSorted((a, b) => a - b)).toEqual(
        measured.map(({ progress }) => progress.target.at.line).toSorted((a, b) => a - b),
      );
      expect(groups.map(({ passed }) => passed)).toEqual(groups.map(({ passed }) => passed).toSorted());
      expect(new Set(groups.map(({ status, passed }) => `${status} ${passed}`)).size).toBe(groups.length);
      for (const { status, passed, marks } of groups) {
        const gaps = marks.map(({ promised, now }) => promised - now);
        expect(gaps).toEqual(gaps.toSorted((a, b) => b - a));
        for (const { row } of marks)
          expect([row.progress.verdict.status, row.progress.passed]).toEqual([status, passed]);
      }
    }
  });
});

describe('drawn promises of one region', () => {
  it('stand by date within their groups', () => {
    const lampung = familyOfRegion(board, '18', stats.profile('18').headlinePromise);
    const dues = groupedMarks(lampung?.rows ?? [], 'due').map(({ marks }) =>
      marks.map(({ row }) => row.progress.target.due.text),
    );
    expect(dues).toEqual([
      ['2026', '2030'],
      ['2024', '2025'],
    ]);
  });
});

describe('the family of a region', () => {
  it('is that of the promise shown first, where a figure can be held against it', () => {
    const jambi = familyOfRegion(board, '15', stats.profile('15').headlinePromise);
    expect(jambi?.code).toBe('eligible');
    expect(jambi?.rows.map(({ progress }) => progress.target.value)).toEqual([53, 55]);
    expect(familyOfRegion(board, '61', stats.profile('61').headlinePromise)?.code).toBe('unstated');
  });

  it('is none where nothing can be drawn', () => {
    expect(familyOfRegion(board, '31', stats.profile('31').headlinePromise)).toBeUndefined();
    for (const { code } of stats.provinces) {
      const family = familyOfRegion(board, code, stats.profile(code).headlinePromise);
      if (family) expect(drawnMarks(family.rows).length).toBeGreaterThan(0);
    }
  });
});
