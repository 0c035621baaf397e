import { describe, expect, it } from 'vitest';
import { statistics } from '../../src/stats/profile.ts';
import { scoreboard } from '../../src/stats/scoreboard.ts';
import { usesOf } from '../../src/stats/uses.ts';
import { dataset, on, says } from './builder.ts';
import { real, stats } from './real.ts';
import { covered } from './workforce-builder.ts';

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

  it('is the promise, too, whose people are counted by it: from the count beside the share, or a base', () => {
    const data = dataset({
      observations: [
        says('2024-06', 40),
        says('2024-06', 400, { indicator: 'protected_total', basis: undefined }),
        says('2024-12', 60, { source: 'b', basis: 'employed' }),
        says('2024-12', 900, { indicator: 'eligible_total', source: 'c', basis: 'employed' }),
      ],
      targets: [
        { due: '2026', value: 55, source: 'z' },
        { due: '2027', value: 70, basis: 'employed', source: 'z' },
      ],
    });
    const own = statistics(data, on('2025-06'));
    const uses = usesOf(own, scoreboard(data, own));
    const promised = data.observations.map((row) =>
      uses(row).flatMap((use) => (use.kind === 'promise' ? [use.progress.target.due.text] : [])),
    );
    expect(promised).toEqual([['2026'], ['2026'], ['2027'], ['2027']]);
  });

  it('is the promise held against computed figures that it goes into', () => {
    const data = dataset({
      observations: [...covered('15', 2024, 30)],
      targets: [{ due: '2026', value: 55, basis: 'employed', source: 'z' }],
    });
    const own = statistics(data, on('2025-06'));
    const uses = usesOf(own, scoreboard(data, own));
    const kinds = data
      .observationsOf('15')
      .filter(({ indicator }) => indicator !== 'formal_share')
      .map((row) => uses(row).map(({ kind }) => kind));
    expect(kinds).toEqual(Array(3).fill(['comparable', 'promise']));
  });

  it('is nothing where no figure of the site is made of it', () => {
    const used = real.observations.filter((row) => usesIn(row).length > 0);
    expect(used.length).toBeGreaterThan(100);
    expect(used.length).toBeLessThan(real.observations.length);
    const old = real.series('ID', 'protected_total').find(({ period }) => period.year === 2016);
    expect(old && usesIn(old)).toEqual([]);
  });
});
