import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { BLINDNESSES, contrast, difference, linear, mixed, oklab, type Rgb, simulated } from './colours.ts';

const css = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');

/** The custom properties of a block that are plain colours. */
const coloursOf = (block: string): ReadonlyMap<string, Rgb> =>
  new Map(
    [...block.matchAll(/--([\w-]+):\s*(#[\da-f]{6});/g)].map(([, name = '', hex = '']) => [
      name,
      linear(hex),
    ]),
  );

const [first = '', second = ''] = css.split('prefers-color-scheme: dark');
const light = coloursOf(first);
const themes = { light, dark: new Map([...light, ...coloursOf(second)]) };

/** Lightness between neighbouring classes at least, of 1. */
const STEP = 0.035;
/**
 * More than twice what is just noticeable side by side, about 2. The closest neighbours are the first two classes of the
 * light theme, 5.4 without long-wave cones; what has no figure is 4.8 from the first.
 */
const APART = 4.5;
/** Of the hatching, the share that is line: 1.4 of 5 px. */
const HATCHED = 1.4 / 5;

test('the measures are right', () => {
  expect(contrast(linear('#000000'), linear('#ffffff'))).toBeCloseTo(21, 6);
  expect(oklab(linear('#ffffff'))[0]).toBeCloseTo(1, 4);
  expect(difference(linear('#35968f'), linear('#35968f'))).toBe(0);
  // Without long-wave cones red is dark; grey is grey to everybody.
  expect(simulated('protanopia', linear('#ff0000'))[0]).toBeLessThan(0.2);
  for (const kind of BLINDNESSES)
    expect(difference(simulated(kind, linear('#808080')), linear('#808080'))).toBeLessThan(0.5);
});

describe.each(Object.entries(themes))('the colours of the %s theme', (theme, colours) => {
  const named = (name: string): Rgb => {
    const colour = colours.get(name);
    if (!colour) throw new Error(`tokens.css has no colour --${name}`);
    return colour;
  };
  const scale = [1, 2, 3, 4, 5, 6, 7].map((index) => named(`c${index}`));
  const pairs = scale.slice(1).map((colour, index) => [scale[index] ?? colour, colour] as const);

  it('lead the scale from paper to ink in even steps of lightness', () => {
    const sign = theme === 'light' ? -1 : 1;
    for (const [before, after] of pairs)
      expect(sign * (oklab(after)[0] - oklab(before)[0])).toBeGreaterThan(STEP);
  });

  it('tell neighbouring classes apart', () => {
    for (const [before, after] of pairs) expect(difference(before, after)).toBeGreaterThan(APART);
  });

  it.each(BLINDNESSES)('tell neighbouring classes apart under %s', (kind) => {
    const sign = theme === 'light' ? -1 : 1;
    for (const [before, after] of pairs) {
      const [p, q] = [simulated(kind, before), simulated(kind, after)];
      expect(difference(p, q)).toBeGreaterThan(APART);
      expect(sign * (oklab(q)[0] - oklab(p)[0])).toBeGreaterThan(0);
    }
  });

  it('tell what has no figure from every class', () => {
    const hatched = mixed(named('no-data'), named('no-data-line'), HATCHED);
    for (const [index, colour] of scale.entries())
      expect(difference(hatched, colour), `c${index + 1}`).toBeGreaterThan(APART);
  });

  // Its mean colour does not tell it from c2 of the light theme without short-wave cones (2.2): the lines have to.
  it.each(BLINDNESSES)('show the hatching as hatching under %s', (kind) => {
    const [ground, line] = [simulated(kind, named('no-data')), simulated(kind, named('no-data-line'))];
    expect(contrast(ground, line)).toBeGreaterThanOrEqual(3.75);
  });

  it.each(['ink', 'muted', 'total', 'formal', 'informal', 'comparable', 'promise', 'good'])(
    'write %s legibly on paper',
    (name) => {
      expect(contrast(named(name), named('paper'))).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(['ink', 'muted'])('write %s legibly on what is raised', (name) => {
    expect(contrast(named(name), named('raised'))).toBeGreaterThanOrEqual(4.5);
  });

  it('write legibly on every class, and on what has no figure', () => {
    for (const [index, colour] of scale.entries())
      expect(contrast(named(`on-c${index + 1}`), colour), `c${index + 1}`).toBeGreaterThanOrEqual(4.5);
    expect(contrast(named('ink'), named('no-data'))).toBeGreaterThanOrEqual(4.5);
  });

  it('show focus, and people who are not protected beside those who are', () => {
    expect(contrast(named('focus'), named('paper'))).toBeGreaterThanOrEqual(3);
    for (const name of ['total', 'formal', 'informal'])
      expect(contrast(named(name), named('absent')), name).toBeGreaterThanOrEqual(3);
  });
});
