import { expect, it } from 'vitest';
import { expectAgreement, independent } from './independent.ts';
import { REAL, stats } from './stats/real.ts';

const YEARS = [2022, 2023, 2024, 2025];

it('the comparable family, computed twice, agrees', () => {
  expectAgreement(REAL, stats);
});

it('has figures for these years and no other, of the 34 regions before the split of Papua', () => {
  const { years, units, parts } = independent(REAL);
  expect(years).toEqual(YEARS);
  for (const year of YEARS) {
    expect(units(year)).toHaveLength(34);
    expect(units(year).filter((code) => code.includes('-'))).toEqual(['91-2021', '92-2021']);
    for (const code of units(year)) expect(parts(code, year, 'formal'), `${code} ${year}`).toBeDefined();
  }
});
