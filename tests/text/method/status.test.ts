import { expect, test } from 'vitest';
import { CUTS } from '../../../src/stats/examples.ts';
import { STATUSES } from '../../../src/stats/status.ts';
import { LANGS } from '../../../src/text/lang.ts';
import { cutsSentence, statusMeaning } from '../../../src/text/sentences/method/status.ts';

test('a missed target is told with the window that the arithmetic uses', () => {
  expect(statusMeaning('id', 'missed', CUTS)).toContain('dua bulan');
  expect(statusMeaning('en', 'missed', CUTS)).toContain('at most two months older');
});

test('the cuts are those of the arithmetic', () => {
  expect(cutsSentence('en', CUTS)).toContain('0.95, 0.6 and 0');
  expect(statusMeaning('id', 'on-track', { ...CUTS, onTrack: 0.9 as 0.95 })).toBe('Rasio 0,9 atau lebih.');
});

test.each(LANGS)('every status has a meaning of its own (%s)', (lang) => {
  const meanings = [
    ...STATUSES.map((status) => statusMeaning(lang, status, CUTS)),
    statusMeaning(lang, 'stale', CUTS, true),
  ];
  expect(new Set(meanings).size).toBe(meanings.length);
  for (const meaning of meanings) expect(meaning).toMatch(/\.$/);
});
