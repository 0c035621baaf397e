import { JSDOM } from 'jsdom';
import { describe, expect, it, test } from 'vitest';
import { filePaint } from '../../src/charts/paint.ts';
import { textWidth } from '../../src/charts/text-width.ts';
import { chartFile } from '../../src/publish/chart-file.ts';
import { LANGS } from '../../src/text/lang.ts';
import { stats } from '../stats/real.ts';
import { ADDRESS as address, chartNamed, charts, fileOf } from './charts.ts';

const { window } = new JSDOM('');
const parse = (svg: string): Document => new window.DOMParser().parseFromString(svg, 'image/svg+xml');

/** Every file of every chart. */
const files = LANGS.flatMap((lang) =>
  charts.map((published) => ({
    name: `${published.chart}/${published.of}.${lang}`,
    svg: fileOf(published, lang),
  })),
);

const svgOf = (name: string): string => files.find((file) => file.name === name)?.svg ?? '';
const textsOf = (name: string): readonly string[] =>
  [...parse(svgOf(name)).querySelectorAll('text')].map((text) => text.textContent ?? '');

/** What a file may not need: a style sheet, a script, another file, a colour that someone else decides. */
const FOREIGN =
  /var\(|currentColor|<a[\s>]|<style|<script|<foreignObject|<image|<use|\sstyle=|\shref=|NaN|undefined/;

/** What keeps a file to one sheet; it says nothing of how the chart looks. */
const PRINT = '<style>@media print{svg:root{max-width:100%;max-height:100%}}</style>';

const isPainted = (element: Element): boolean => {
  for (let at: Element | null = element; at; at = at.parentElement)
    if (at.hasAttribute('fill') || at.hasAttribute('stroke')) return true;
  return false;
};

describe.each(files)('$name', ({ svg }) => {
  const document = parse(svg);
  const root = document.documentElement;

  it('is well-formed and stands alone', () => {
    expect(document.querySelector('parsererror')).toBeNull();
    expect(root.localName).toBe('svg');
    expect(FOREIGN.exec(svg.replace(PRINT, ''))?.[0]).toBeUndefined();
    expect(root.getAttribute('font-family')).toMatch(/Arial.*, sans-serif$/);
    const shapes = [...root.querySelectorAll('path, circle, rect, line, text')];
    expect(shapes.filter((shape) => !isPainted(shape)).map((shape) => shape.outerHTML)).toEqual([]);
    const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, id = ''] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(id);
  });

  it('has a background, a title, a measure, a source, a date and an address', () => {
    const [width, height] = [root.getAttribute('width'), root.getAttribute('height')];
    const background = [...root.children].find(({ localName }) => localName === 'rect');
    expect(background?.getAttribute('fill')).toBe(filePaint.paper);
    expect([background?.getAttribute('width'), background?.getAttribute('height')]).toEqual([width, height]);
    const own = [...root.children].filter(({ localName }) => localName === 'text');
    const said = own.map(({ textContent }) => textContent).join(' ');
    expect(said.startsWith(root.querySelector('title')?.textContent ?? '?')).toBe(true);
    expect(said).toMatch(/BPJS|BPS|Sumber|Source/);
    expect(said).toMatch(/(?:Tabel Cakupan per Maret|Cakupan, tables as of March) 2026/);
    expect(said).toContain(address);
    for (const text of own) {
      const size = Number(text.getAttribute('font-size'));
      expect(size).toBeGreaterThanOrEqual(12);
      expect(textWidth(text.textContent ?? '', size)).toBeLessThanOrEqual(Number(width) - 48);
    }
  });
});

test('the files of Jambi say what its page says', () => {
  expect(textsOf('workers/jambi.en')).toEqual(
    expect.arrayContaining([
      'Jambi: of one hundred workers, 43 are protected',
      'As reported, June 2024',
      'of eligible workers',
      '43 of 100',
      '52 of 100',
      '24 of 100',
      '43.31%',
    ]),
  );
  expect(textsOf('trend/jambi.id')).toEqual(expect.arrayContaining(['43,31%', 'Target 55%', '26,5%']));
  expect(textsOf('trend/jambi.id').join(' ')).toContain(
    'Angka utama: 43,31% dari pekerja potensial, Juni 2024.',
  );
});

test('each hundred names its own basis: none is given that of the total', () => {
  const expected = [
    ['15', 'of eligible workers'],
    ['11', 'of the labour force'],
    ['13', 'of employed people'],
  ] as const;
  for (const [code, ofTotal] of expected) {
    const { slug } = stats.profile(code).region;
    const root = parse(svgOf(`workers/${slug}.en`));
    const bases = [...root.querySelectorAll('text')]
      .map(({ textContent }) => textContent ?? '')
      .filter((text) => /^(of [a-z]|basis not)/.test(text));
    expect(bases, slug).toEqual([ofTotal, 'basis not stated', 'basis not stated']);
  }
});

test('the charts of all regions say what the page says beside them', () => {
  expect(textsOf('segments/2025.en')).toEqual(
    expect.arrayContaining(['formal 42.8%', 'informal 11.1%', 'North Maluku', '+42.5', 'Papua*']),
  );
  const footer = textsOf('multiples/indonesia.id').join(' ');
  expect(footer).toContain('Sumber: Peserta aktif menurut alamat tinggal');
  expect(footer).toContain('garis putus-putus adalah Indonesia.');
  expect(footer).toContain('Sumber tidak menyebut bulan data peserta 2025');
  expect(footer).toContain('* Dalam batas sebelum pemekaran 2022.');
});

test('one hundred workers of a view are those of its segment', () => {
  const texts = textsOf('workers/2025-formal.en');
  expect(texts.join(' ')).toMatch(/^Indonesia: of one hundred formal workers, 43 are protected /);
  expect(texts).toContain('42.8%');
  expect(texts.join(' ')).toContain('divided by people employed as formal workers');
  expect(texts.join(' ')).toContain('The source does not state the month of the 2025 participants');
  expect(texts.join(' ')).not.toContain('informal');
});

test('beside computed shares the headline has a file of its own', () => {
  expect(textsOf('workers/indonesia.id').join(' ')).toContain('Hitungan seragam Indonesia, 2025');
  expect(textsOf('workers/indonesia-reported.id').join(' ')).toContain('Menurut laporan');
  expect(svgOf('workers/jambi-reported.id')).toBe('');
});

test('two makings of a file are the same', () => {
  expect(fileOf(chartNamed('trend/jambi'), 'id')).toBe(svgOf('trend/jambi.id'));
});

test('only a chart can be put into a file', () => {
  const file = { id: 'x', title: 'T', subtitle: 'S', footer: [], drawings: ['<p>'], paint: filePaint };
  expect(() => chartFile(file)).toThrow('not a chart');
});
