import { expect, it } from 'vitest';
import { formersIn } from '../../src/stats/former.ts';
import { stats } from './real.ts';

const { comparable, provinces } = stats;

it('counts the provinces of today behind the former regions of a year', () => {
  const { regions, members } = formersIn(comparable, 2025);
  expect(regions.map(({ code }) => code)).toEqual(['91-2021', '92-2021']);
  expect(members).toBe(6);
  expect(comparable.unitsIn(2025).length - regions.length + members).toBe(provinces.length);
});

it('counts none where every unit is a province of today', () => {
  expect(formersIn({ unitsIn: () => provinces }, 2025)).toEqual({ regions: [], members: 0 });
});
