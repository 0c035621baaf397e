import { expect, test } from 'vitest';
import { alternatives, toGoRange } from '../../src/stats/alternatives.ts';
import { outgrown, outlasted, roundsApart } from '../../src/stats/segment-change.ts';
import { whatItTakes } from '../../src/stats/what-it-takes.ts';
import { LANGS } from '../../src/text/lang.ts';
import { computedPercent, decimal, whole } from '../../src/text/numbers.ts';
import { plain } from '../../src/text/pieces.ts';
import {
  changeHeadline,
  closedSentence,
  otherFiguresText,
  promiseSentences,
  rangeSentence,
  takesHeadline,
  toGoText,
} from '../../src/text/sentences/what-it-takes.ts';
import { real as dataset, stats } from '../stats/real.ts';

const profiles = [stats.country.region, ...stats.provinces].map(({ code }) => stats.profile(code));
const told = (lang: 'id' | 'en', code: string) => {
  const { headlinePromise } = stats.profile(code);
  if (!headlinePromise) throw new Error(`${code} promised nothing`);
  const { promise, people } = promiseSentences(lang, dataset, headlinePromise, stats.asOf);
  return {
    promise: promise.map(plain).join(' '),
    people: people.map(plain).join(' '),
    all: [...promise, ...people],
  };
};

test('Jambi: what was promised, what was needed, what is known of its end, and the people', () => {
  expect(told('en', '15').promise).toBe(
    'The target was 55% of eligible workers by the end of 2025, set in June 2024 when coverage was 43.31%. ' +
      'To reach it, coverage had to rise 7.8 points a year from June 2024. ' +
      'The result at its date is not known. The figure nearest to that date is 44%, 17 March 2025, of workers (basis not stated).',
  );
  expect(told('en', '15').people).toMatch(
    /^The base is 1,312,337 workers: 568,373 ÷ 43\.31%\. The deadline has passed/,
  );
  expect(told('id', '15').promise).toMatch(
    /^Targetnya 55% dari pekerja potensial pada akhir 2025, ditetapkan pada Juni 2024 ketika cakupannya 43,31%\./,
  );
  expect(told('id', '15').people).toContain('Dasarnya 1.312.337 pekerja, dari 568.373 ÷ 43,31%.');
});

test('each figure of Jambi leads to its row', () => {
  const lines = told('en', '15').all.flatMap((sentence) =>
    sentence.flatMap((piece) =>
      typeof piece !== 'string' && 'at' in piece.of
        ? [`${piece.text} ${piece.of.at.file}:${piece.of.at.line}`]
        : [],
    ),
  );
  const row = (find: (value: { period: { text: string }; value: number }) => boolean) =>
    dataset.series('15', 'coverage_total').find(find)?.at.line;
  const start = row(({ period }) => period.text === '2024-06');
  expect(lines).toEqual([
    expect.stringMatching(/^55% targets\.csv:/),
    `43.31% observations/reported.csv:${start}`,
    `44% observations/reported.csv:${row(({ value }) => value === 44)}`,
    `568,373 observations/reported.csv:${start}`,
    `43.31% observations/reported.csv:${start}`,
  ]);
});

test('an open promise tells what is left, where its pace leads, and people a month', () => {
  const { promise, people } = told('en', '73');
  expect(promise).toContain('It is due 275 days after the newest data.');
  expect(promise).toContain('If the pace goes on, coverage will be 52.2% by then.');
  expect(people).toContain(
    'If coverage were still the same in March 2026: about 75,559 people every month from then to the deadline, or 32.4 points a year.',
  );
  expect(people).toMatch(/The base is 2,801,936 workers, stated by another source:$/);
});

test('one day is told as one', () => {
  const { headlinePromise } = stats.profile('73');
  if (!headlinePromise) throw new Error('no promise');
  const last = { ...headlinePromise, daysLeft: 1 };
  const { promise } = promiseSentences('en', dataset, last, stats.asOf);
  expect(promise.map(plain)).toContain('It is due 1 day after the newest data.');
});

test('a promise without a figure is told as one', () => {
  expect(told('en', '31').promise).toMatch(/there is no figure on the same basis\.$/);
  expect(told('en', '31').people).toBe('');
  expect(told('en', '51').promise).toContain('There is no figure on the same basis.');
});

test('the title is the people, as far as they can be counted', () => {
  const title = (code: string) => {
    const { headlinePromise } = stats.profile(code);
    return headlinePromise && takesHeadline('en', headlinePromise);
  };
  expect(title('15')).toBe('153,413 more people were needed for 55%');
  expect(title('73')).toBe('About 680,030 more people to reach 71.65%');
  expect(title('31')).toBe('How many people 66% takes is not known');
});

test('the range is the least and the most, and is told where only part of it is known', () => {
  const sentence = (lang: 'id' | 'en', code: string) =>
    rangeSentence(lang, whatItTakes(dataset, stats, stats.profile(code)));
  expect(sentence('en', '15')).toBe('153,413 to 203,172 people, depending on which figure is right.');
  expect(sentence('id', '15')).toBe('153.413 sampai 203.172 orang, tergantung angka mana yang benar.');
  expect(sentence('en', '73')).toMatch(/^About 525,644 to 680,030 people/);
  expect(sentence('en', '12')).toBeUndefined();
  for (const profile of profiles) {
    if (!profile.headlinePromise) continue;
    const range = toGoRange(alternatives(dataset, profile.headlinePromise, profile.reported, stats.asOf));
    if (range) expect(sentence('en', profile.region.code)).toContain(whole('en', range.high));
  }
});

test('in a row of a table the other figures are named with the range, about where it is', () => {
  const { promises, reported } = stats.profile('ID');
  const others = (lang: 'id' | 'en', value: number) => {
    const promise = promises.find(({ target }) => target.value === value);
    return otherFiguresText(
      lang,
      dataset,
      promise ? alternatives(dataset, promise, reported, stats.asOf) : [],
    );
  };
  expect(others('en', 52.15)).toBe(
    'Other sources give about 42%, 31 October 2025. About 10,333,715 to 15,414,034 people, depending on which figure is right.',
  );
  expect(others('id', 52.15)).toBe(
    'Sumber lain menyebut sekitar 42%, 31 Oktober 2025. Sekitar 10.333.715 sampai 15.414.034 orang, tergantung angka mana yang benar.',
  );
  expect(others('en', 34.99)).toBe('');
});

test('a change says which way, by how much, between which years', () => {
  for (const profile of profiles) {
    const { change, closed, noGap } = whatItTakes(dataset, stats, profile);
    if (!change) throw new Error(`${profile.region.code} has no change`);
    const title = changeHeadline('en', change);
    expect(title).toMatch(/^From 2022 to 2025/);
    expect(title.includes('rose')).toBe(change.points > 0);
    expect(title).toContain(decimal('en', Math.abs(change.points), 1));
    expect(noGap).toBe(closed === undefined);
    if (!closed) continue;
    for (const lang of LANGS) {
      const sentence = plain(closedSentence(lang, closed));
      for (const share of [closed.informal.share, closed.formal.share, closed.total.share])
        expect(sentence).toContain(computedPercent(lang, share));
      expect(sentence).toContain(whole(lang, closed.persons));
    }
  }
  const flat = { from: 2022, to: 2025, persons: 10, points: 0.02 };
  const part = { persons: 5, points: 0.01 };
  const change = {
    ...flat,
    parts: [
      { segment: 'formal', ...part },
      { segment: 'informal', ...part },
    ],
  } as const;
  expect(changeHeadline('id', change)).toBe('Dari 2022 sampai 2025 cakupan hampir tidak bergerak');
  expect(outgrown(change)).toBe(false);
  expect(outgrown({ ...change, points: -0.2 })).toBe(true);
  // Told as 0.0: nothing that a reader would wonder at.
  expect(outgrown({ ...change, points: -0.02 })).toBe(false);
  expect(outlasted(change)).toBe(false);
  expect(outlasted({ ...change, persons: -100, points: 0.2 })).toBe(true);
  expect(outlasted({ ...change, persons: -100, points: 0.02 })).toBe(false);
});

test('the people that a promise takes are a range where figures contradict each other', () => {
  const takes = { toGo: 28_496_619, unit: 'percent', approximate: true } as const;
  const range = { low: 23_416_300, high: 28_496_619, approximate: true };
  expect(toGoText('id', takes, range)).toBe('sekitar 23.416.300 sampai 28.496.619');
  expect(toGoText('en', takes, range)).toBe('about 23,416,300 to 28,496,619');
  expect(toGoText('en', { ...takes, approximate: false }, undefined)).toBe('28,496,619');
  expect(toGoText('en', { ...takes, toGo: 0 }, range)).toBeUndefined();
  expect(toGoText('en', { ...takes, unit: 'persons' }, undefined)).toBeUndefined();
});

test('parts that do not add up as they are told are said to be taken before rounding', () => {
  const parts = (formal: number, informal: number) =>
    [
      { segment: 'formal', persons: 0, points: formal },
      { segment: 'informal', persons: 0, points: informal },
    ] as const;
  // +1.2 and +2.0 are told beside +3.1.
  expect(roundsApart({ parts: parts(1.15, 1.96), points: 3.11 })).toBe(true);
  expect(roundsApart({ parts: parts(0.1, 0.2), points: 0.1 + 0.2 })).toBe(false);
  expect(roundsApart({ parts: parts(-2, 1.6), points: -0.4 })).toBe(false);
});

test('no sentence has a hole', () => {
  for (const { headlinePromise } of profiles)
    for (const lang of LANGS) {
      if (!headlinePromise) continue;
      const { promise, people } = promiseSentences(lang, dataset, headlinePromise, stats.asOf);
      for (const sentence of [...promise, ...people].map(plain))
        expect(sentence).not.toMatch(/[{}]|undefined|NaN| {2}| \.| ,/);
    }
});
