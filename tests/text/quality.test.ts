import { describe, expect, it } from 'vitest';
import { scoreboard } from '../../src/stats/scoreboard.ts';
import { usesOf } from '../../src/stats/uses.ts';
import {
  byTime,
  doubtedUnitsSentence,
  doubtsText,
  noteOf,
  peopleSentence,
  stepSentence,
  usesSentence,
} from '../../src/text/sentences/quality.ts';
import { real, stats } from '../stats/real.ts';

const board = scoreboard(real, stats);
const usesIn = usesOf(stats, board);
const series = (region: string, indicator: string, periods: readonly string[]) =>
  periods.map((text) => {
    const row = real.series(region, indicator).find(({ period }) => period.text === text);
    if (!row) throw new Error(`no ${indicator} of ${region} in ${text}`);
    return row;
  });

describe('what is said of a doubt', () => {
  it('is the step between two figures, in its direction', () => {
    const [before, after] = series('17', 'coverage_total', ['2024-12', '2025-07-07']);
    if (!before || !after) throw new Error('no rows');
    expect(stepSentence('id', real, before, after)).toBe(
      'Cakupan seluruh pekerja turun dari 41,84% (Desember 2024) menjadi 27,16% (7 Juli 2025).',
    );
    expect(byTime(after, before)).toEqual([before, after]);
    expect(byTime(before, after)).toEqual([before, after]);
    expect(stepSentence('en', real, after, before)).toMatch(/ rose from 27\.16% \(7 July 2025\) to 41\.84%/);
  });

  it('is how many people it is about, and what they are counted from', () => {
    const [share] = series('71', 'coverage_total', ['2025-08-31']);
    const [count] = series('17', 'protected_informal', ['2023']);
    if (!share || !count) throw new Error('no rows');
    const of = { rule: 'jump', people: 137_099.58, base: 854_203, computed: undefined } as const;
    expect(peopleSentence('id', real, share, of)).toBe(
      'Selisihnya sekitar 137.000 dari 854.203 orang (pekerja potensial).',
    );
    const between = { rule: 'jump', people: 43_690, base: undefined, computed: undefined } as const;
    expect(peopleSentence('en', real, count, between)).toBe('The difference is 43,690 people.');
    const estimated = { ...between, people: 150_521.3, computed: 102_856 };
    expect(peopleSentence('id', real, count, estimated)).toBe(
      'Selisih dari perkiraan itu sekitar 151.000 orang.',
    );
    // What segments add up to is counted, not estimated.
    expect(peopleSentence('id', real, count, { ...estimated, rule: 'part-over-whole', people: 9 })).toBe(
      'Selisihnya 9 orang.',
    );
  });

  it('is what is made of it, the targets of a region together; nothing where nothing is', () => {
    const [share] = series('17', 'coverage_total', ['2025-07-07']);
    if (!share) throw new Error('no row');
    expect(usesSentence('id', usesIn(share))).toMatch(/^Dipakai: angka utama Bengkulu; target Bengkulu, /);
    const promised = board.rows
      .filter(({ region }) => region.code === '61')
      .flatMap(({ progress }) => usesIn(progress.target));
    const said = usesSentence('en', promised) ?? '';
    expect(said.match(/targets of West Kalimantan/g)).toHaveLength(1);
    expect(usesSentence('en', [])).toBeUndefined();
  });

  it('has the note beside a figure or a target, which says of what it is and in which language', () => {
    const [jump] = series('71', 'coverage_total', ['2025-08-31']);
    const target = real.targets.find(({ note, due }) => note === 'UCJ' && due.text.startsWith('2024'));
    if (!jump || !target) throw new Error('no rows');
    expect(noteOf('en', { ...jump, note: 'ad-hoc workers left' })?.label).toBe(
      'Note on the figure of 31 August 2025:',
    );
    expect(noteOf('id', { ...jump, note: 'ad-hoc workers left' })).toMatchObject({
      label: 'Catatan tentang angka 31 Agustus 2025, dalam bahasa Inggris:',
      lang: 'en',
    });
    expect(noteOf('id', target)?.label).toBe('Catatan tentang target bertenggat akhir 2024:');
    expect(noteOf('en', target)?.label).toBe('Note on the target due end of 2024:');
    expect(noteOf('en', { ...jump, note: undefined })).toBeUndefined();
  });

  it('is how many figures and targets of a page it is about', () => {
    expect(doubtsText('id', { figures: 3, targets: 1 })).toBe('3 angka dan 1 target kami ragukan');
    expect(doubtsText('en', { figures: 0, targets: 1 })).toBe('We doubt 1 target');
  });
});

it('names the regions on a map whose figures are doubted, and says nothing where none is', () => {
  expect(doubtedUnitsSentence('id', 2025, ['Bengkulu', 'Papua (batas lama)'])).toBe(
    'Hitungan 2025 untuk Bengkulu dan Papua (batas lama) memakai angka yang kami ragukan.',
  );
  expect(doubtedUnitsSentence('en', 2025, ['Bengkulu'])).toBe(
    'The 2025 figures for Bengkulu rest on numbers that we doubt.',
  );
  expect(doubtedUnitsSentence('en', 2025, [])).toBeUndefined();
});
