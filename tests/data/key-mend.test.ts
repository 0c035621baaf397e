import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readFiles } from '../../src/data/gate.ts';
import { type Keys, keyMend } from '../../src/data/key-mend.ts';
import { real } from '../stats/real.ts';
import { folder, observations, SMALL } from './folder.ts';

const indicators: Keys = new Map([...real.indicators].map(([code, { nameId }]) => [code, nameId]));
const bases: Keys = new Map([...real.bases].map(([code, { nameId }]) => [code, nameId]));
const regions = new Map(
  [...real.regions].filter(([code]) => code !== '34.02').map(([code, { name }]) => [code, name]),
);

describe('a text that is no key', () => {
  it('is most likely the key that shares its words, in the code or the name', () => {
    expect(keyMend('cakupan_total', 'indicators', indicators).en).toBe('did you mean coverage_total?');
    expect(keyMend('potensial', 'bases', bases).id).toBe('maksudnya eligible?');
    expect(keyMend('pekerja rentan', 'indicators', indicators).en).toBe(
      'pekerja rentan is not in the table indicators; write one of coverage_vulnerable, protected_vulnerable, or add it there',
    );
  });

  it('is a new one only after what it could be', () => {
    expect(keyMend('xyz', 'bases', bases).en).toMatch(
      /^xyz is not in the table bases; write one of .*, or add it there$/,
    );
    expect(keyMend('99.99', 'regions', new Map([['15', 'Jambi']])).en).toContain('or add it there');
    expect(keyMend('Jambi', 'regions', regions).en).toBe('write its code: 15');
  });

  it('is no neighbour among codes: only what lost a point or a zero is proposed', () => {
    const codes: Keys = new Map(
      ['15.04', '15.71', '18.01', '18.10'].map((code) => [code, undefined] as const),
    );
    expect(keyMend('15.05', 'regions', codes).en).toBe(
      '15.05 is not in the table regions; write one of 15.04, 15.71, 18.01, 18.10, or add it there',
    );
    expect(keyMend('18.1', 'regions', codes).en).toBe(
      '18.1 is not in the table regions; write one of 18.01, 18.10, or add it there',
    );
    expect(keyMend('1571', 'regions', codes).en).toBe('did you mean 15.71?');
  });

  it('of a source is one that is there, or a new one', () => {
    const sources: Keys = new Map([['antara-jambi-202409-c9ee', 'ANTARA']]);
    expect(keyMend('antara-jambi-202409-c9ef', 'sources', sources).en).toBe(
      'did you mean antara-jambi-202409-c9ee? a new source goes into sources.csv first',
    );
  });

  it('is never told to become a key that is refused itself: that is to be mended first', () => {
    const refused = new Map([['34-02', { file: 'regions.csv', line: 78 }]]);
    const keys: Keys = Object.assign(new Map([...regions, ['34-02', 'Bantul']]), { refused });
    const first = 'mend regions.csv:78 first; it says 34-02';
    expect(keyMend('34.02', 'regions', new Map([['34-02', 'Bantul']])).en).toBe('did you mean 34-02?');
    expect(keyMend('34.02', 'regions', keys).en).toBe(first);
    expect(keyMend('Bantul', 'regions', keys).en).toBe(first);
    expect(keyMend('15,71', 'regions', keys).en).toBe('did you mean 15.71?');
  });
});

test('no text is ever told to become a key that is refused', () => {
  const code = fc.stringMatching(/^[0-9]{2}[.-][0-9]{2}$/);
  fc.assert(
    fc.property(code, fc.uniqueArray(code, { maxLength: 15 }), fc.uniqueArray(code), (text, good, bad) => {
      const refused = new Map(
        bad.filter((key) => !good.includes(key)).map((key) => [key, { file: 'r', line: 2 }]),
      );
      const keys = [...good, ...refused.keys()].filter((key) => key !== text);
      const { en } = keyMend(
        text,
        'regions',
        Object.assign(new Map(keys.map((key) => [key, undefined])), { refused }),
      );
      if (en.startsWith('mend ')) return;
      const proposed = en.replace(text, '').match(/\d\d[.-]\d\d/g) ?? [];
      expect(proposed.filter((key) => refused.has(key))).toEqual([]);
    }),
  );
});

test('the gate says so of the rows that have the right code, once the table of regions has a wrong one', () => {
  const changed = { 'regions.csv': SMALL['regions.csv'].replace('15.08,', '15-08,') };
  const row = '15.08,2024,stated,coverage_total,43.31,,unstated,koran-1,high,';
  const { problems } = readFiles(folder({ ...changed, 'observations/reported.csv': observations(row) }));
  const told = problems.filter(
    ({ file, rule }) => file.startsWith('observations') && rule === 'unknown-reference',
  );
  expect(told.map(({ mend }) => mend.en)).toEqual([
    expect.stringMatching(/^mend regions\.csv:\d+ first; it says 15-08$/),
  ]);
});
