import { expect, test } from 'vitest';
import { pagePaint as paint } from '../../src/charts/paint.ts';
import { type Plaque, plaque } from '../../src/charts/plaque.ts';
import { expectSvg } from '../snapshot.ts';

const base: Plaque = { kind: 'government', ribs: 8, rank: 1, result: 'winner', paint };

test.each([
  ['first', {}],
  ['second', { rank: 2, ribs: 7, kind: 'business' }],
  ['third', { rank: 3, ribs: 11, kind: 'village' }],
  ['fourth', { rank: 4, ribs: 7 }],
  ['unranked', { rank: undefined, ribs: 12, kind: 'other' }],
  ['honourable', { rank: undefined, result: 'honourable', ribs: 6 }],
  ['nominee', { rank: undefined, result: 'nominee' }],
  ['unnamed', { rank: undefined, result: 'unnamed', kind: 'other' }],
] satisfies [string, Partial<Plaque>][])('%s keeps its picture', (name, more) => {
  expectSvg(`plaque-${name}`, plaque({ ...base, ...more }));
});

test('every treatment differs from every other', () => {
  const all = [
    ...([1, 2, 3, 4, undefined] as const).map((rank) => plaque({ ...base, rank })),
    plaque({ ...base, result: 'honourable' }),
    plaque({ ...base, result: 'nominee' }),
    plaque({ ...base, result: 'unnamed' }),
    plaque({ ...base, ribs: 9 }),
    ...(['business', 'village', 'other'] as const).map((kind) => plaque({ ...base, kind })),
  ];
  expect(new Set(all).size).toBe(all.length);
});

test('a nominee is never filled, whatever its rank', () => {
  const svg = plaque({ ...base, result: 'nominee', rank: 1 });
  expect(svg.match(/<path[^>]*>/g)?.every((path) => path.includes('fill="none"'))).toBe(true);
});

test('neighbouring panels differ in fill, with odd ribs too', () => {
  for (let ribs = 6; ribs <= 12; ribs++) {
    const panels = plaque({ ...base, ribs }).match(/<path fill="var\(--total\)"/g);
    expect(panels).toHaveLength(ribs % 2 === 0 ? 2 : 3);
  }
});

test('it is hidden, the text beside it says all', () => {
  expect(plaque({ ...base, id: 'plaque-bungo' })).toMatch(
    /^<svg [^>]*id="plaque-bungo"[^>]*aria-hidden="true">/,
  );
});

test.each([5, 13, 7.5])('%d ribs are refused', (ribs) => {
  expect(() => plaque({ ...base, ribs })).toThrow('ribs are not a whole number from 6 to 12');
});
