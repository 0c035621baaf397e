import { describe, expect, it } from 'vitest';
import { ceremonies } from '../../src/stats/ceremonies.ts';
import {
  nationalRecord,
  ownNationalRecord,
  provinceWins,
  regencyWins,
  winningUnits,
} from '../../src/stats/national-wins.ts';
import { winnersOf } from '../../src/stats/winners.ts';
import { real, stats } from './real.ts';

const { comparable } = stats;
const wins = provinceWins(real, stats.ceremonies);
const winners = winningUnits(comparable, wins);

describe('the winners of the tables', () => {
  it('are thirty awards to seventeen provinces, none of low confidence', () => {
    expect(wins).toHaveLength(30);
    expect(winners.map(({ unit }) => unit.code)).toEqual(
      '14 15 16 19 31 32 33 34 35 51 52 64 65 71 72 73 92-2021'.split(' '),
    );
    expect(wins.map(({ winner }) => winner.winner)).not.toContain('Provinsi Sumatera Utara');
    expect(wins.every(({ winner }) => winner.result === 'winner' && winner.confidence !== 'low')).toBe(true);
  });

  it('Papua Barat has the figures of its old borders, and five awards', () => {
    const papua = winners.find(({ unit }) => unit.code === '92-2021');
    expect(papua?.wins.map(({ assessed }) => assessed.years[0])).toEqual([2019, 2020, 2021, 2022, 2023]);
    expect(papua?.figures.map(({ share }) => share.toFixed(1))).toEqual(['72.6', '49.3', '52.8', '49.8']);
  });

  it('regencies that won are found in the table of regions where they have a figure', () => {
    const all = regencyWins(real, stats.ceremonies);
    expect(all).toHaveLength(20);
    const manado = all.find(({ winner }) => winner.winner === 'Kota Manado');
    expect(manado?.regency?.code).toBe('71.71');
    expect(manado?.province?.code).toBe('71');
    expect(all.find(({ winner }) => winner.winner === 'Kabupaten Sukamara')?.regency).toBeUndefined();
  });

  it.each(['Kota Manado', 'KOTA  MANADO', 'Pemkot Manado'])('a regency is found as %s', (printed) => {
    const [row] = real.winners.filter(({ winner }) => winner === 'Kota Manado');
    if (!row) throw new Error('Manado won');
    const alias = {
      printed: 'Pemkot Manado',
      province: undefined,
      winner: 'Kota Manado',
      note: '',
      at: row.at,
    };
    const told = { ...real, aliases: [alias], winners: [{ ...row, winner: printed }] };
    expect(regencyWins(told, ceremonies(told)).map(({ regency }) => regency?.code)).toEqual(['71.71']);
  });

  it.each([
    ['15', { province: true, regency: false }],
    ['94', { province: false, regency: true }],
    ['71', { province: true, regency: true }],
    // Its one award to a province is of low confidence, those to regencies are not.
    ['12', { province: false, regency: true }],
    ['95', { province: false, regency: false }],
  ])('of province %s', (code, expected) => {
    expect(nationalRecord(stats.profile(code).nationalCeremonies)).toEqual(expected);
  });

  const everyone = winnersOf(real, stats.ceremonies).all;
  it.each([
    ['Provinsi Papua Barat', { province: true, regency: false }],
    ['Kabupaten Raja Ampat', { province: false, regency: true }],
    // Won in its province only, nominated nationally at most.
    ['Kabupaten Bungo', { province: false, regency: false }],
    ['Kabupaten Pacitan', { province: false, regency: false }],
  ])('of %s itself', (name, expected) => {
    const entity = everyone.find((one) => one.name === name);
    expect(entity && ownNationalRecord(entity)).toEqual(expected);
  });
});
