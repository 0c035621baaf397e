import { describe, expect, it } from 'vitest';
import { ceremonies } from '../../src/stats/ceremonies.ts';
import { jointWith } from '../../src/stats/joint.ts';
import { awards, type EditionFacts } from './awards-builder.ts';
import { stats } from './real.ts';

function joint(...editions: readonly EditionFacts[]): readonly (readonly string[])[] {
  const all = ceremonies(awards(editions));
  return all.map((one) => jointWith(all, one).map(({ province }) => province ?? 'national'));
}

const here: EditionFacts = { province: '92', ceremonyDate: '2024-07-16', place: 'Aimas' };

describe('a joint ceremony', () => {
  it('is that of another province on the same day in the same place', () => {
    expect(joint(here, { ...here, province: '96' })).toEqual([['96'], ['92']]);
  });

  it.each<[string, EditionFacts]>([
    ['elsewhere', { ...here, province: '96', place: 'Sorong' }],
    ['where no place is stated', { ceremonyDate: '2024-07-16', province: '96' }],
    ['on another day', { ...here, province: '96', ceremonyDate: '2024-07-17' }],
    ['of which only the month is known', { ...here, province: '96', ceremonyDate: '2024-07' }],
    ['of the country', { ...here, level: 'national', province: undefined }],
  ])('is none with a ceremony %s', (_name, other) => {
    expect(joint(here, other)).toEqual([[], []]);
  });

  it('was held by Papua Barat and Papua Barat Daya twice, and by nobody else', () => {
    const all = stats.ceremonies;
    const together = all.flatMap((one) => jointWith(all, one).map((other) => `${one.id} + ${other.id}`));
    expect(together).toEqual([
      'papua-barat-2025-09-03 + papua-barat-daya-2025-09-03',
      'papua-barat-daya-2025-09-03 + papua-barat-2025-09-03',
      'papua-barat-2024-07-16 + papua-barat-daya-2024-07-16',
      'papua-barat-daya-2024-07-16 + papua-barat-2024-07-16',
    ]);
  });
});
