import { describe, expect, it } from 'vitest';
import { nameOf } from '../../src/text/names.ts';
import { real } from '../stats/real.ts';

const region = (code: string) => {
  const found = real.regions.get(code);
  if (!found) throw new Error(`no region ${code}`);
  return found;
};

describe('names', () => {
  it('of regions in both languages', () => {
    expect(nameOf('id', region('12'))).toBe('Sumatera Utara');
    expect(nameOf('en', region('12'))).toBe('North Sumatra');
    expect(nameOf('en', region('15'))).toBe('Jambi');
  });

  it('of everything in the tables are there in both languages, without spaces around them', () => {
    const { regions, indicators, bases, categories, islandGroups } = real;
    for (const things of [regions, indicators, bases, categories, islandGroups]) {
      expect(things.size).toBeGreaterThan(0);
      for (const [code, thing] of things) {
        for (const name of [nameOf('id', thing), nameOf('en', thing)]) {
          expect(name, code).not.toBe('');
          expect(name, code).toBe(name.trim());
        }
      }
    }
  });
});
