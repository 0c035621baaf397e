import { describe, expect, it } from 'vitest';
import type { Criterion } from '../../src/data/dataset.ts';
import { ownFigures } from '../../src/stats/criteria.ts';
import {
  criteriaHeadline,
  criterionText,
  explanation,
  ownFigureText,
} from '../../src/text/sentences/criteria.ts';
import { real, stats } from '../stats/real.ts';

const [first] = real.criteria;
if (!first) throw new RangeError('no criteria');
const criterion: Criterion = {
  ...first,
  criterion: 'Coverage',
  criterionEn: 'Coverage',
  subCriterion: 'Pertumbuhan coverage',
  subCriterionEn: 'Growth of coverage',
  description: 'Growth of coverage',
  descriptionId: 'Pertumbuhan cakupan',
  measure: ['growth', 'formal', 'vulnerable', 'villages'],
};

describe('a criterion in words', () => {
  it('is as printed in Indonesian, translated in English', () => {
    expect(criterionText('id', criterion)).toBe('Coverage: Pertumbuhan coverage');
    expect(criterionText('en', criterion)).toBe('Coverage: Growth of coverage');
    expect(criterionText('en', { ...criterion, criterionEn: undefined, subCriterionEn: undefined })).toBe(
      'Coverage: Pertumbuhan coverage',
    );
  });

  it('is explained where the explanation says more', () => {
    expect(explanation('en', criterion)).toBeUndefined();
    expect(explanation('id', criterion)).toEqual({ text: 'Pertumbuhan cakupan', lang: undefined });
  });

  it('is explained in the other language, and says so, where nobody translated it', () => {
    expect(explanation('id', { ...criterion, descriptionId: undefined })).toEqual({
      text: 'Growth of coverage',
      lang: 'en',
    });
    expect(
      explanation('id', { ...criterion, description: undefined, descriptionId: undefined }),
    ).toBeUndefined();
  });
});

describe('the finding over all criteria', () => {
  it('counts those with a measure', () => {
    const all = [criterion, ...real.criteria.slice(1)];
    expect(criteriaHeadline('id', all)).toBe('1 dari 66 kriteria juri punya angka pembanding di sini');
    expect(criteriaHeadline('en', all)).toBe('1 of 66 criteria of the juries can be set beside a figure');
    expect(criteriaHeadline('en', [])).toBe('No criteria on record yet');
  });
});

describe('an own figure in words', () => {
  const jambi = real.regions.get('15');
  const figures = jambi ? ownFigures({ ...real, criteria: [criterion] }, stats.comparable, jambi) : [];

  it.each([
    ['id', ['36,8%, hitungan seragam 2025', '−2,6 poin, 2024–2025, hitungan seragam']],
    ['en', ['36.8%, comparable figure, 2025', '−2.6 points, 2024–2025, comparable figure']],
  ] as const)('says value, year and family (%s)', (lang, computed) => {
    const texts = figures.map((own) => {
      const text = ownFigureText(lang, real, own);
      return text && `${text.value}, ${text.about}`;
    });
    expect(texts.slice(0, 2)).toEqual(computed);
    expect(texts[3]).toBeUndefined();
  });

  it.each([
    ['id', 'angka Papua (batas lama)'],
    ['en', 'figure of Papua (old borders)'],
  ] as const)('says that it is that of the former province where it is (%s)', (lang, former) => {
    const highland = real.regions.get('95');
    const own = highland ? ownFigures({ ...real, criteria: [criterion] }, stats.comparable, highland) : [];
    expect(own.slice(0, 2).map((each) => ownFigureText(lang, real, each)?.former)).toEqual([former, former]);
    expect(figures.slice(0, 2).map((each) => ownFigureText(lang, real, each)?.former)).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('names what a source counted, and when', () => {
    expect(figures[2] && ownFigureText('en', real, figures[2])).toEqual({
      value: 'about 117,000',
      about: 'Workers whose contributions a government pays, June 2024',
    });
  });
});
