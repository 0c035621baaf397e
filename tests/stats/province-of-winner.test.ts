import { describe, expect, it } from 'vitest';
import { foldName } from '../../src/data/spelling.ts';
import { identityOf } from '../../src/stats/identity.ts';
import { statistics } from '../../src/stats/profile.ts';
import { provinceOfWinner } from '../../src/stats/province-of-winner.ts';
import { real } from './real.ts';

describe('the province a winner counts in', () => {
  const none = { province: undefined, regency: undefined };

  it('is the one its row names, before all else', () => {
    expect(provinceOfWinner(real, { ...none, who: foldName('Provinsi Jambi'), province: '92' })).toBe('92');
  });

  it('is that of a province or a regency of the table of regions', () => {
    expect(provinceOfWinner(real, { ...none, who: foldName('Provinsi Jambi') })).toBe('15');
    expect(provinceOfWinner(real, { ...none, who: foldName('Kota Bekasi') })).toBe('32');
    expect(provinceOfWinner(real, { ...none, who: foldName('PT Apa Saja'), regency: 'Kota Bekasi' })).toBe(
      '32',
    );
  });

  it('is none where the row names neither', () => {
    expect(provinceOfWinner(real, { ...none, who: foldName('PT Bank Central Asia Tbk') })).toBeUndefined();
    expect(provinceOfWinner(real, { ...none, who: foldName('Indonesia') })).toBeUndefined();
  });

  it('no name of the tables contradicts the province of its row, but Raja Ampat before the split', () => {
    const who = identityOf(real);
    const contradicting = real.winners.filter((row) => {
      const named = provinceOfWinner(real, { ...row, who: who(row), province: undefined });
      return row.province !== undefined && named !== undefined && named !== row.province;
    });
    expect(contradicting.map(({ label, winner, province }) => [label, winner, province])).toEqual([
      ['2018', 'Kabupaten Raja Ampat', '92'],
      ['2020', 'Kabupaten Raja Ampat', '92'],
      ['2021', 'Kabupaten Raja Ampat', '92'],
    ]);
  });

  it('is the one whose page tells of it, also where the row names none', () => {
    const row = real.winners.find(
      ({ level, province, result }) => level === 'national' && province === '15' && result === 'winner',
    );
    if (!row) throw new Error('Jambi has not won nationally');
    const winner = { ...row, winner: 'Provinsi Papua Pegunungan', province: undefined };
    const [told] = statistics({ ...real, winners: [winner] }).profile('95').nationalCeremonies;
    expect(told?.winners.map((each) => each.winner)).toEqual(['Provinsi Papua Pegunungan']);
  });
});
