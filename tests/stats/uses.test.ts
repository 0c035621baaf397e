import { describe, expect, it } from 'vitest';
import { scoreboard } from '../../src/stats/scoreboard.ts';
import { usesOf } from '../../src/stats/uses.ts';
import { real, stats } from './real.ts';

const board = scoreboard(real, stats);
const usesIn = usesOf(stats, board);

const regencies = stats.provinces.flatMap(({ code }) =>
  stats.regencyProfilesOf(code).map(({ region }) => region),
);

describe('what rests on a row', () => {
  it('is the page that leads with it', () => {
    for (const { code } of [...stats.provinces, ...regencies]) {
      const { headline } = stats.reportedOf(code);
      if (!headline) continue;
      const [first] = usesIn(headline.total);
      expect(first).toMatchObject({ kind: 'headline', region: { code } });
    }
  });

  it('is every year and segment that is computed from it, told once a region', () => {
    const row = real
      .series('15', 'protected_formal')
      .find(({ basis, period }) => basis === 'residence' && period.year === 2024);
    expect(row).toBeDefined();
    const own = row ? usesIn(row).filter(({ kind }) => kind === 'comparable') : [];
    expect(own).toEqual([
      expect.objectContaining({ region: expect.objectContaining({ code: '15' }), years: [2024] }),
    ]);
  });

  it('is the promise held against it, and a target is its own', () => {
    for (const { progress } of board.rows) {
      expect(usesIn(progress.target)).toContainEqual(expect.objectContaining({ kind: 'promise', progress }));
      if (progress.measure?.family === 'reported')
        expect(usesIn(progress.measure.row)).toContainEqual(
          expect.objectContaining({ kind: 'promise', progress }),
        );
    }
  });

  it('is nothing where no figure of the site is made of it', () => {
    const used = real.observations.filter((row) => usesIn(row).length > 0);
    expect(used.length).toBeGreaterThan(100);
    expect(used.length).toBeLessThan(real.observations.length);
    const old = real.series('ID', 'protected_total').find(({ period }) => period.year === 2016);
    expect(old && usesIn(old)).toEqual([]);
  });
});
