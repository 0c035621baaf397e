import { describe, expect, it } from 'vitest';
import { lagBar } from '../../src/charts/lag-bar.ts';
import { stageMarks } from '../../src/charts/stage-marks.ts';
import type { StageMark } from '../../src/stats/stage-matrix.ts';
import { expectSvg } from '../snapshot.ts';
import { parse } from './parse.ts';

const size = (svg: string): readonly number[] =>
  ['width', 'height'].map((name) => Number(parse(svg).documentElement.getAttribute(name)));

const MARKS: readonly StageMark[] = [
  { kind: 'government', first: true },
  { kind: 'government', first: false },
  { kind: 'village', first: false },
  { kind: 'business', first: true },
  { kind: 'business', first: false },
  { kind: 'other', first: false },
];

describe('the marks of a ceremony', () => {
  it('look as they did', () => {
    expectSvg('stage-marks-national', stageMarks({ level: 'national', state: 'named', marks: MARKS }));
    expectSvg('stage-marks-provincial', stageMarks({ level: 'provincial', state: 'named', marks: MARKS }));
    expectSvg('stage-marks-unlisted', stageMarks({ level: 'provincial', state: 'unlisted', marks: [] }));
    expectSvg('stage-marks-stage', stageMarks({ level: 'provincial', state: 'stage', marks: [] }));
  });

  it.each(['national', 'provincial'] as const)(
    'of the %s level fit the column of a narrow phone',
    (level) => {
      for (const count of [1, 4, 23, 45]) {
        const marks = Array.from({ length: count }, () => ({ kind: 'business', first: true }) as const);
        const [width = 0, height = 0] = size(stageMarks({ level, state: 'named', marks }));
        expect(width).toBeLessThanOrEqual(36);
        expect(height).toBeGreaterThan(0);
      }
    },
  );

  it('are as many as the winners, and told from those only counted by their filling', () => {
    const svg = parse(stageMarks({ level: 'provincial', state: 'named', marks: MARKS }));
    const outlines = [...svg.querySelectorAll('path[fill^="var"]')].map(
      (path) => path.getAttribute('d') ?? '',
    );
    expect(outlines.join('').match(/z/g)).toHaveLength(MARKS.length);
    expect(svg.querySelectorAll('path[fill="none"]')).toHaveLength(0);
    const counted = parse(stageMarks({ level: 'provincial', state: 'counted', marks: [] }));
    expect(counted.querySelectorAll('path')).toHaveLength(1);
    expect(counted.querySelectorAll('path[fill="none"]')).toHaveLength(1);
  });

  it('repeat what the link around them says, so nobody hears them', () => {
    expect(
      parse(stageMarks({ level: 'national', state: 'counted', marks: [] })).documentElement.getAttribute(
        'aria-hidden',
      ),
    ).toBe('true');
  });
});

describe('the bar of a lag', () => {
  it('looks as it did', () => expectSvg('lag-bar', lagBar(8.4, 9.9)));

  it.each([0, 6.1, 24])('keeps a lag of %d months in its frame', (lag) => {
    const svg = parse(lagBar(lag, 24)).documentElement;
    const circle = svg.querySelector('circle');
    const [x, r] = ['cx', 'r'].map((name) => Number(circle?.getAttribute(name)));
    expect((x ?? 0) + (r ?? 0)).toBeLessThanOrEqual(Number(svg.getAttribute('width')));
    expect(x).toBeGreaterThanOrEqual(Number(svg.querySelector('rect')?.getAttribute('width')) - 0.1);
  });
});
