import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawPanel } from '../../src/charts/draw-panel.ts';
import { pagePaint } from '../../src/charts/paint.ts';
import { NO_MARKS, type PanelDot, placePanel } from '../../src/charts/panel.ts';
import { coordinate } from '../../src/charts/svg.ts';

const dot: Omit<PanelDot, 'position' | 'value'> = {
  radius: 4,
  fill: 'black',
  stroke: 'white',
  strokeWidth: 1,
};
const place = fc.record({
  position: fc.double({ min: 2020, max: 2026, noNaN: true }),
  value: fc.double({ min: 0, max: 120, noNaN: true }),
});
const between = (min: number, max: number) => fc.integer({ min, max });
const room = fc.record({
  width: between(260, 1200),
  height: between(140, 500),
  margin: fc.record({
    top: between(10, 40),
    right: between(8, 90),
    bottom: between(20, 40),
    left: between(20, 60),
  }),
});

test('dots are drawn where labels keep out of their way', () => {
  fc.assert(
    fc.property(room, fc.array(place, { minLength: 1, maxLength: 8 }), (given, places) => {
      const placed = placePanel({
        ...NO_MARKS,
        ...given,
        dots: places.map((each) => ({ ...dot, ...each })),
        time: { domain: [2020, 2026] },
        keptYears: [],
        values: { domain: [0, 120], ticks: [0, 20, 40, 60, 80, 100, 120] },
        tick: String,
        axisSize: 12,
        paint: pagePaint,
      });
      const circles = [...drawPanel(placed).matchAll(/<circle cx="([^"]+)" cy="([^"]+)"/g)];
      expect(circles.map(([, x, y]) => [x, y])).toEqual(
        placed.dots.map(({ x, y }) => [coordinate(x), coordinate(y)]),
      );
      for (const { x, y } of placed.dots) {
        expect(x).toBeGreaterThan(given.margin.left);
        expect(x).toBeLessThan(given.width - given.margin.right);
        expect(y).toBeGreaterThanOrEqual(given.margin.top);
        expect(y).toBeLessThanOrEqual(given.height - given.margin.bottom);
      }
    }),
  );
});
