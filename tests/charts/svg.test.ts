import * as Plot from '@observablehq/plot';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { decorationSvg } from '../../src/charts/decoration.ts';
import { plotMarkup } from '../../src/charts/plot.ts';
import { chartSvg, coordinate, escapeText, linePath } from '../../src/charts/svg.ts';

const frame = {
  id: 'map-2024',
  title: 'Coverage',
  description: 'Highest in Jakarta.',
  width: 680,
  height: 320,
};

describe('the frame of a chart', () => {
  it('names and describes itself by ids made from its own', () => {
    expect(chartSvg(frame, '<path/>')).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 680 320" width="680" height="320" role="img"' +
        ' aria-labelledby="map-2024-t" aria-describedby="map-2024-d">' +
        '<title id="map-2024-t">Coverage</title><desc id="map-2024-d">Highest in Jakarta.</desc><path/></svg>',
    );
  });

  it('refuses to be without name or description', () => {
    expect(() => chartSvg({ ...frame, title: '\n' }, '')).toThrow('chart map-2024 has no name');
    expect(() => chartSvg({ ...frame, description: '' }, '')).toThrow('chart map-2024 has no description');
  });

  it('escapes its words', () => {
    const svg = chartSvg({ ...frame, title: '<b>"A" & \'B\'</b>', className: 'a"b' }, '');
    expect(svg).toContain('&lt;b&gt;&quot;A&quot; &amp; &#39;B&#39;&lt;/b&gt;');
    expect(svg).toContain('class="a&quot;b"');
  });

  it('takes a role of its own where it holds links', () => {
    expect(chartSvg({ ...frame, role: 'group' }, '')).toContain('role="group"');
  });
});

test('a decoration is hidden', () => {
  expect(decorationSvg({ width: 24, height: 24 }, '')).toBe(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true"></svg>',
  );
});

test('escaped text holds none of the characters of markup', () => {
  fc.assert(fc.property(fc.string(), (text) => !/[<>"']/.test(escapeText(text))));
});

test('coordinates are short, and never -0 or not a number', () => {
  expect([coordinate(1 / 3), coordinate(2), coordinate(-0.01), coordinate(12.345, 2)]).toEqual([
    '0.3',
    '2',
    '0',
    '12.35',
  ]);
  expect(() => coordinate(Number.NaN)).toThrow('not a finite number');
  fc.assert(
    fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), (value) =>
      /^-?\d+(\.\d)?$/.test(coordinate(value)),
    ),
  );
});

test('a line goes from point to point', () => {
  expect(linePath([])).toBe('');
  const points = [
    { x: 0, y: 1 / 3 },
    { x: 2, y: -4 },
    { x: 5, y: 6 },
  ];
  expect(linePath(points)).toBe('M0 0.3L2 -4L5 6');
});

describe('a plot cleaned', () => {
  const plotted = plotMarkup(
    {
      width: 200,
      height: 100,
      x: { domain: [0, 3] },
      y: { domain: [0, 1] },
      style: { color: 'red' },
      marks: [
        Plot.frame(),
        Plot.line([
          [0, 1 / 3],
          [3, 1],
        ]),
        Plot.text(['a\u00a0<b>'], { x: 1, y: 1, text: String }),
      ],
    },
    'black',
  );

  it('has no style, class, name or colour of the text around it', () => {
    expect(plotted).not.toMatch(/<style|style=|class=|aria-|currentColor|<svg|&nbsp;/);
    expect(plotted).toContain('stroke="black"');
  });

  it('has short coordinates and escaped text', () => {
    expect(plotted).not.toMatch(/\.\d{2}/);
    expect(plotted).toContain('a\u00a0&lt;b&gt;');
  });
});
