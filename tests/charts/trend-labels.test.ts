import { describe, expect, it, test } from 'vitest';
import {
  type Box,
  distance,
  distanceTo,
  gapBetween,
  grown,
  lengthInside,
  nearest,
  overlaps,
} from '../../src/charts/plane.ts';
import { hasTrend, regionTrendChart } from '../../src/charts/region-trend.ts';
import { trend, trendPanels } from '../../src/charts/trend.ts';
import { LANGS } from '../../src/text/lang.ts';
import { trendWords } from '../../src/text/words/trend.ts';
import { real, stats } from '../stats/real.ts';

/** On a phone, on a desk, and on a desk without a verdict beside. */
const WIDTHS = [340, 680, 1104];
/** What stands above and below the letters of a line in its box. */
const BLANK = 3;
/** From the edge of a dot to a label that nothing leads to, and to any label, in CSS pixels. */
const NEAR = 12;
const FARTHEST = 48;

const drawn = [stats.country.region, ...stats.provinces]
  .filter(({ code }) => hasTrend(stats.profile(code), stats.comparable))
  .map(({ code, slug }) => [slug, code] as const);

const charts = (code: string) =>
  LANGS.flatMap((lang) =>
    WIDTHS.map((width) => {
      const profile = stats.profile(code);
      const chart = regionTrendChart({ lang, dataset: real, comparable: stats.comparable, profile, width });
      return { name: `${code} ${lang} ${width}`, lang, chart, ...trendPanels(chart) };
    }),
  );

const lettersOf = (box: Box): Box => grown(box, 0, -BLANK);

describe.each(drawn)('%s', (_, code) => {
  const all = charts(code);

  it('has no line, dot or leader through a label', () => {
    const faults = all.flatMap(({ name, panels }) =>
      panels.flatMap(({ labels, dots, segments }) =>
        labels.flatMap(({ lines, box, leader }, i) => {
          const letters = lettersOf(box);
          const others = labels.filter((_label, j) => j !== i);
          const text = lines.map((line) => line.text).join(' / ');
          const leads = others.flatMap((other) => other.leader ?? []);
          return [
            segments.some((segment) => lengthInside(segment, letters) > 0) ? 'a line' : '',
            dots.some((dot) => gapBetween(letters, dot) < 0) ? 'a dot' : '',
            leads.some((other) => lengthInside(other, letters) > 0) ? 'a leader' : '',
            leader &&
            dots.some(
              (dot) => distance(leader.from, dot) > dot.radius + 2 && distanceTo(leader, dot) < dot.radius,
            )
              ? 'a dot under its leader'
              : '',
            others.some((other) => overlaps(grown(box, 5, 0), other.box)) ? 'another label beside it' : '',
          ].flatMap((fault) => (fault ? [`${name}: ${text} has ${fault}`] : []));
        }),
      ),
    );
    expect(faults).toEqual([]);
  });

  it('keeps every label near its dot, and ties it to it where it stands apart', () => {
    const faults = all.flatMap(({ name, panels }) =>
      panels.flatMap(({ labels }) =>
        labels.flatMap(({ lines, at, box, leader }) => {
          const gap = gapBetween(box, at);
          const text = lines.map((line) => line.text).join(' / ');
          const tied =
            leader &&
            distance(leader.from, at) <= at.radius + 2 &&
            distance(nearest(box, leader.to), leader.to) < 1;
          if (gap > FARTHEST) return [`${name}: ${text} stands ${gap.toFixed(0)} from its dot`];
          return gap > NEAR && !tied ? [`${name}: nothing leads to ${text}`] : [];
        }),
      ),
    );
    expect(faults).toEqual([]);
  });

  it('tells every figure it draws, in the drawing or below it', () => {
    for (const { name, chart, panels } of all) {
      const svg = trend(chart);
      const told = panels.flatMap(({ labels, left }) => [
        ...labels.flatMap(({ lines }) => lines.map(({ text }) => text)),
        ...left.map(({ text }) => text),
      ]);
      const said = told.join(' ');
      for (const point of chart.reported)
        if (!point.repeats) expect(said, `${name} ${point.label}`).toContain(point.label);
      for (const { value } of chart.comparable) expect(said, name).toContain(chart.words.percent(value));
      if (chart.promise?.way) expect(said, name).toContain(chart.promise.way.split(' ')[0]);
      for (const { text } of panels.flatMap(({ left }) => left))
        expect(svg, name).toContain(text.split(' ')[0]);
    }
  });

  it('says of a figure to come that the pace leads there', () => {
    for (const { name, lang, chart, panels } of all) {
      if (!chart.promise?.projection) continue;
      const texts = panels.flatMap(({ labels }) =>
        labels.flatMap(({ lines }) => lines.map(({ text }) => text)),
      );
      expect(texts.join(' '), name).toContain(trendWords(lang).projection);
    }
  });
});

test('the words that have no room in the drawing are few', () => {
  const left = drawn.flatMap(([, code]) =>
    charts(code).flatMap(({ name, panels }) =>
      panels.flatMap((panel) => panel.left.map(({ text }) => `${name}: ${text}`)),
    ),
  );
  expect(left.length, left.join(', ')).toBeLessThan(drawn.length / 4);
});
