import { describe, expect, it } from 'vitest';
import { type PromiseSummary, summaryOf, toldAgain } from '../../src/stats/promise-summary.ts';
import { scoreboard } from '../../src/stats/scoreboard.ts';
import { real, stats } from './real.ts';

const board = scoreboard(real, stats);
const parts = ({ total: _, due: __, open: ___, ...counts }: PromiseSummary): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);

describe('the summary of promises', () => {
  it('counts the promises of March 2026', () => {
    expect(summaryOf(board.rows)).toEqual({
      total: 95,
      due: 72,
      achieved: 0,
      missed: 6,
      unknown: 66,
      open: 23,
      early: 0,
      onTrack: 0,
      behind: 0,
      farBehind: 6,
      reversing: 0,
      unjudged: 17,
    });
  });

  it('counts the rows that repeat or revise another, as a reader of the table would', () => {
    const told = real.targets.map(({ region, indicator, due, basis }) => ({
      key: [region, indicator, due.text].join(),
      basis: basis === 'unstated' ? undefined : basis,
    }));
    const again = told.filter(({ key, basis }, at) =>
      told
        .slice(0, at)
        .some((other) => other.key === key && (!basis || !other.basis || other.basis === basis)),
    );
    expect(again.length).toBeGreaterThan(9);
    expect(toldAgain(real, board.rows)).toBe(again.length);
    expect(toldAgain(real, board.rows.slice(0, 1))).toBe(0);
  });

  it('counts due dates as a reader of the table would', () => {
    // The data reach to March 2026: whatever was due by then has passed.
    const past = real.targets.filter(({ due }) => due.text.slice(0, 4) < '2026');
    expect(summaryOf(board.rows).due).toBe(past.length);
  });

  it('counts each promise once, in all and in every family', () => {
    for (const { rows } of [board, ...board.families]) {
      const summary = summaryOf(rows);
      expect(summary.total).toBe(rows.length);
      expect(parts(summary)).toBe(rows.length);
      expect(summary.due + summary.open).toBe(rows.length);
    }
    expect(parts(summaryOf([]))).toBe(0);
  });
});
