import { describe, expect, it } from 'vitest';
import { periodPosition } from '../../src/data/period.ts';
import { SEGMENTS } from '../../src/stats/comparable.ts';
import { paceMade, paceNeeded, paceRatio, project, workersToGo } from '../../src/stats/pace.ts';
import { impliedBase, impliedFormalShare, share } from '../../src/stats/share.ts';
import { on } from './builder.ts';
import { real, stats } from './real.ts';

// The examples that the method page explains, worked by hand from the sources.

const figure = (region: string, year: number, segment: (typeof SEGMENTS)[number]) => {
  const found = stats.comparable.figure(region, year, segment);
  if (!found) throw new Error(`no figure: ${region} ${year} ${segment}`);
  return found;
};

describe('the comparable family', () => {
  it.each([
    [2022, '21.19', '37.33', '10.42'],
    [2023, '28.58', '41.42', '19.93'],
    [2024, '29.14', '42.81', '19.38'],
    [2025, '26.50', '36.76', '18.84'],
  ])('Jambi %i: total %s, formal %s, informal %s', (year, ...shares) => {
    expect(SEGMENTS.map((segment) => figure('15', year, segment).share.toFixed(2))).toEqual(shares);
  });

  it.each([
    [2022, '21.3'],
    [2023, '24.5'],
    [2024, '27.1'],
    [2025, '24.5'],
  ])('Indonesia %i: %s', (year, expected) => {
    const country = stats.comparable.national(year, 'total');
    expect(country?.share.toFixed(1)).toBe(expected);
    expect(country?.regions).toBe(34);
  });

  it('Indonesia 2024 is 39,207,829 participants of 144.64 million employed', () => {
    const { covered, base } = figure('ID', 2024, 'total');
    expect(covered).toBe(39_207_829);
    expect((base / 1e6).toFixed(2)).toBe('144.64');
  });

  it('Papua Barat before the split is divided by all its members, not by what bears its name today', () => {
    const merged = figure('92-2021', 2024, 'total');
    expect(merged.share.toFixed(2)).toBe('52.79');
    const [today] = real.series('92', 'employed').filter(({ period }) => period.text === '2024-08');
    expect(Math.round(share(merged.covered, today?.value ?? 0) ?? 0)).toBe(107);
  });
});

describe('Jambi in June 2024', () => {
  const { headline, statements } = stats.profile('15').reported;

  it('is the headline, with its segments and the base it implies', () => {
    expect(headline?.period.text).toBe('2024-06');
    expect(headline?.total.value).toBe(43.31);
    expect(headline?.count?.value).toBe(568_373);
    expect(headline?.formal?.value).toBe(52);
    expect(headline?.informal?.value).toBe(24);
    expect(Math.round(headline?.base ?? 0)).toBe(1_312_337);
    expect(Math.round(impliedBase(568_373, 43.31) ?? 0)).toBe(1_312_337);
    expect(share(568_373, 1_312_370)?.toFixed(2)).toBe('43.31');
  });

  it('keeps and lists what was said later', () => {
    expect(statements.map(({ period, total }) => [period.text, total.value])).toEqual([
      ['2025-03-17', 44],
      ['2024-09', 43.31],
      ['2024-08-12', 39.52],
      ['2024-06', 43.31],
    ]);
    expect(share(518_632, 1_312_370)?.toFixed(2)).toBe('39.52');
  });

  it('leaves 153,413 workers to go to 55% on the implied base', () => {
    expect(workersToGo(55, 1_312_337, 568_373)).toBe(153_413);
    const promise = stats.profile('15').headlinePromise;
    expect(promise?.target.value).toBe(55);
    expect(promise?.target.due.text).toBe('2025');
    expect(promise?.toGo).toBe(153_413);
  });

  it('needs 69.0% formal workers, where the survey finds 41.65%', () => {
    expect(impliedFormalShare(43.31, 52, 24)?.toFixed(1)).toBe('69.0');
    const survey = real.series('15', 'formal_share').filter(({ period }) => period.text === '2024-08');
    expect(survey.map(({ value }) => value)).toEqual([41.65]);
  });
});

describe('bases and pairs', () => {
  const at = (region: string, period: string) => {
    const found = stats.profile(region).reported.statements.find((s) => s.period.text === period);
    if (!found) throw new Error(`no statement: ${region} ${period}`);
    return found;
  };

  it.each([
    ['71', '2025-08-31', 854_203],
    ['91', '2024-08-26', 240_009],
    ['51', '2025-03-31', 1_873_899],
  ])('%s in %s rests on the base its source states: %i', (region, period, base) => {
    expect(at(region, period)).toMatchObject({ base, baseOrigin: 'stated' });
  });

  it('56% registered in April 2019 is not of the 30.6 million active', () => {
    const registered = at('ID', '2019-04');
    expect(registered.total).toMatchObject({ value: 56, basis: 'registered' });
    expect(registered.count).toBeUndefined();
    expect(registered.base).toBe(93_000_000);
  });

  it('Sulawesi Selatan borrows its base, and says from where', () => {
    const promise = stats.profile('73').headlinePromise;
    expect(promise?.measure).toMatchObject({ base: 2_801_936, baseOrigin: 'another-source' });
    expect(promise?.measure?.baseRow).toMatchObject({
      period: { text: '2025-06' },
      source: 'mata-sulsel-202507-ceed',
    });
    expect(promise?.approximate).toBe(true);
  });
});

describe('pace', () => {
  const from = { position: periodPosition(on('2021')), value: 36.0 };
  const latest = { position: periodPosition(on('2024')), value: 43.31 };
  const goal = { position: periodPosition(on('2026')), value: 55 };

  it('2.44 points a year made, 5.85 needed, ratio 0.42, ending at 48.2%, 6.8 short', () => {
    const made = paceMade(from, latest) ?? Number.NaN;
    const needed = paceNeeded(latest, goal) ?? Number.NaN;
    const end = project(latest, made, goal.position);
    expect(made.toFixed(2)).toBe('2.44');
    expect(needed).toBeCloseTo(5.845, 12);
    expect(paceRatio(made, needed)?.toFixed(2)).toBe('0.42');
    expect(end.toFixed(1)).toBe('48.2');
    expect((goal.value - end).toFixed(1)).toBe('6.8');
  });
});
