import { expect, test } from 'vitest';
import { type PeerStanding, peerStanding } from '../../src/stats/peer-standing.ts';
import { LANGS } from '../../src/text/lang.ts';
import { peerHeadline, peerRange } from '../../src/text/sentences/peers.ts';
import { stats } from '../stats/real.ts';

const standing = (code: string): PeerStanding => {
  const found = peerStanding(stats, code);
  if (!found) throw new Error(`${code} has no peers`);
  return found;
};

test('a province is told its place among its likes', () => {
  expect(peerHeadline('en', standing('15'))).toBe(
    'Of six similar regions, Jambi has the third-highest coverage',
  );
  expect(peerHeadline('id', standing('15'))).toBe(
    'Dari enam wilayah yang serupa, cakupan Jambi di urutan ke-3',
  );
  expect(peerRange('en', standing('15'))).toBe('26.5%; the others range from 20.1% to 37.4%.');
  expect(peerHeadline('en', standing('11'))).toBe('Of six similar regions, Aceh has the lowest coverage');
  expect(peerHeadline('id', standing('64'))).toMatch(/tertinggi$/);
});

test('a province of old Papua is told the place of what it is counted in', () => {
  expect(peerHeadline('en', standing('95'))).toContain('Papua (old borders)');
});

test('of equals none is alone at the end', () => {
  const first = { ...standing('64'), ties: true };
  expect(peerHeadline('id', first)).toMatch(/urutan ke-1$/);
  expect(peerHeadline('en', { ...standing('15'), rank: undefined })).toBe('Jambi and provinces like it');
});

test('no place is without its words', () => {
  for (const { code } of stats.provinces)
    for (const lang of LANGS) {
      expect(peerHeadline(lang, standing(code))).not.toMatch(/undefined/);
      for (let rank = 1; rank <= 6; rank++)
        expect(peerHeadline('en', { ...standing(code), rank, of: 6, ties: false })).toMatch(
          /(highest|lowest) coverage$/,
        );
    }
});
