import { expect, test } from 'vitest';
import { statistics } from '../../src/stats/profile.ts';
import { leadingPromise, whatIf } from '../../src/stats/what-if.ts';
import { plain } from '../../src/text/pieces.ts';
import {
  bestSentence,
  choiceText,
  contributionCell,
  goalNote,
  goalText,
  paceCell,
  startSentence,
} from '../../src/text/sentences/what-if.ts';
import { on, says, dataset as tables } from '../stats/builder.ts';
import { real as dataset, stats } from '../stats/real.ts';

const found = (code: string) => {
  const asked = whatIf(dataset, stats.comparable, stats.profile(code), stats.asOf);
  if (!asked) throw new Error(`${code} has no figure to start from`);
  return asked;
};

test('the start is named with its family, its basis and its base', () => {
  expect(plain(startSentence('en', dataset, found('15').start, 'Jambi'))).toBe(
    'The start is 43.31%, June 2024, of eligible workers; 100% is 1,312,337 workers.',
  );
  expect(plain(startSentence('id', dataset, found('ID').start, 'Indonesia'))).toBe(
    'Titik awalnya 24,5%, 2025, hitungan seragam Indonesia; 100% adalah 146.542.264 penduduk yang bekerja.',
  );
  expect(plain(startSentence('en', dataset, found('73').start, ''))).toContain('about 2,801,936');
});

test('a goal is named by its promise, or by its step', () => {
  const { cases } = found('15');
  expect(cases.map((goal) => [goalText('id', goal), goalNote('id', goal)])).toEqual([
    ['53%', 'akhir 2024'],
    ['55%', 'akhir 2025'],
    ['48,3%', '+5 poin'],
    ['53,3%', '+10 poin'],
  ]);
  expect(found('15').goals.map((goal) => choiceText('en', goal))).toEqual([
    '53%, end of 2024 (passed)',
    '55%, end of 2025 (passed)',
  ]);
  expect(
    found('73')
      .goals.map((goal) => choiceText('en', goal))
      .at(-1),
  ).toBe('72%, end of 2026');
});

test('a goal promised more than once is named by the promise whose date comes with it', () => {
  const built = tables({
    observations: [
      says('2025-06', 40),
      { period: '2025-06', indicator: 'protected_total', value: 400_000 },
      says('2026-03', 10, { region: 'ID' }),
    ],
    targets: ['2025', '2027', '2029'].map((due) => ({ due, value: 55 })),
  });
  const derived = statistics(built);
  const asked = whatIf(built, derived.comparable, derived.profile('15'), on('2026-03'));
  const [goal] = asked?.goals ?? [];
  if (!goal) throw new Error('no goal of 55%');
  expect(leadingPromise(goal)?.target.due.text).toBe('2027');
  expect(choiceText('en', goal)).toBe('55%, end of 2027');
  expect(choiceText('id', goal)).toBe('55%, akhir 2027');
});

test('a cell says about where the figure it is computed from is', () => {
  const [exact, borrowed] = [found('15').start, found('73').start];
  expect(contributionCell('id', 2_577_338_400, exact)).toBe('Rp2,58 miliar');
  expect(contributionCell('id', 2_577_338_400, borrowed)).toBe('sekitar Rp2,58 miliar');
  expect(contributionCell('en', 2_577_338_400, borrowed)).toBe('about Rp2.58 billion');
  // A pace rests on the share alone: a base of another source does not make it rough.
  expect(paceCell('en', 4.7, borrowed)).toBe('+4.7 points a year');
  const { measure } = borrowed;
  if (measure.family !== 'reported') throw new Error('73 starts from a reported figure');
  const rough = {
    ...borrowed,
    measure: { ...measure, row: { ...measure.row, qualifier: 'about' } },
  } as const;
  expect(paceCell('en', 4.7, rough)).toBe('about +4.7 points a year');
});

test('the best year is named with its family, or there was none', () => {
  expect(bestSentence('en', 'Jambi', found('15').best)).toBe(
    'The most Jambi has managed in a year: 11,186 people every month, and +7.4 points, from 2022 to 2023. That is by the comparable figure: active participants by place of residence.',
  );
  expect(bestSentence('id', 'Sulawesi Utara', found('71').best)).toMatch(/belum pernah bertambah/);
});
