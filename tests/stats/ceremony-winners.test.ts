import { describe, expect, it } from 'vitest';
import type { Alias } from '../../src/data/dataset.ts';
import { type Ceremony, ceremonies } from '../../src/stats/ceremonies.ts';
import { byCategory, knownWinners, lead, tally } from '../../src/stats/ceremony-winners.ts';
import { awards } from './awards-builder.ts';
import { real, stats } from './real.ts';

const all = stats.ceremonies;
const names = (rows: Ceremony['winners']): readonly string[] => rows.map(({ winner }) => winner);

function ceremony(id: string): Ceremony {
  const found = all.find((one) => one.id === id);
  if (!found) throw new RangeError(`no ceremony ${id}`);
  return found;
}

describe('winners by category', () => {
  it('a category says how it was printed where all its rows agree', () => {
    const data = awards(
      [],
      [
        { winner: 'A', categoryPrinted: 'kabupaten' },
        { winner: 'B', categoryPrinted: 'kabupaten' },
        { winner: 'C', category: 'villages', categoryPrinted: 'desa' },
        { winner: 'D', category: 'villages' },
      ],
    );
    const [one] = ceremonies(data);
    expect(byCategory(one?.winners ?? []).map(({ category, printed }) => [category, printed])).toEqual([
      ['governments', 'kabupaten'],
      ['villages', undefined],
    ]);
  });
});

const BATANG_HARI: Alias = {
  printed: 'Kabupaten Batanghari',
  province: '15',
  winner: 'Kabupaten Batang Hari',
  note: 'one word or two',
  at: { file: 'awards/aliases.csv', line: 2 },
};

describe('how much is known', () => {
  const of = (winnersStated: number | undefined, winners: Parameters<typeof awards>[1]) => {
    const [one] = ceremonies(
      awards(
        [{ ceremonyDate: '2024-06-10', ...(winnersStated === undefined ? {} : { winnersStated }) }],
        winners,
      ),
    );
    return one && tally(one);
  };

  it('a nominee of two categories, or under two spellings, counts once; a winner does not count as one', () => {
    const nominee = { result: 'nominee' } as const;
    const data = {
      ...awards(
        [],
        [
          { ...nominee, winner: 'Kabupaten Batang Hari' },
          { ...nominee, winner: 'Kabupaten Batanghari', category: 'businesses' },
          { ...nominee, winner: 'KABUPATEN  BATANG HARI', categoryPrinted: 'inovasi' },
          { ...nominee, winner: 'Kabupaten Bungo' },
          { winner: 'Kabupaten Tebo' },
        ],
      ),
      aliases: [BATANG_HARI],
    };
    const [one] = ceremonies(data);
    expect([one?.nominees.length, one?.nominated]).toEqual([4, 2]);
  });

  it('an honourable mention counts once however many sources tell of it, two of one winner are two', () => {
    const mention = { result: 'honourable', winner: 'Kabupaten Kutai Timur' } as const;
    const [one] = ceremonies(
      awards(
        [],
        [
          { ...mention, categoryPrinted: 'komitmen' },
          { ...mention, categoryPrinted: 'komitmen', source: 'b' },
          { ...mention, categoryPrinted: 'inovasi' },
        ],
      ),
    );
    expect([one?.honourable.length, one?.mentioned]).toEqual([3, 2]);
  });

  it('East Kalimantan, 5 August 2025: as many nominees as names', () => {
    const one = ceremony('kalimantan-timur-2025-08-05');
    expect(one.nominated).toBe(new Set(names(one.nominees)).size);
    expect(one.nominated).toBeLessThan(one.nominees.length);
  });

  it('a winner that two sources list counts once', () => {
    expect(
      of(1, [
        { winner: 'Kota A', source: 'a' },
        { winner: 'KOTA A', source: 'b', categoryPrinted: 'kota' },
      ]),
    ).toMatchObject({ known: 1, extent: 'complete' });
  });

  it('a winner counts once under two spellings, villages of one name as often as there are', () => {
    const [one] = ceremonies({
      ...awards(
        [],
        [
          { winner: 'Kabupaten Batang Hari' },
          { winner: 'Kabupaten Batanghari', source: 'b' },
          { winner: 'Kabupaten Batang Hari', category: 'businesses' },
          { winner: 'Desa Sukamaju', category: 'villages', regency: 'Kabupaten Bungo' },
          { winner: 'Desa Sukamaju', category: 'villages', regency: 'Kabupaten Tebo' },
          { winner: 'DESA SUKAMAJU', category: 'villages', regency: 'Kabupaten Tebo', source: 'b' },
        ],
      ),
      aliases: [BATANG_HARI],
    });
    expect(one && tally(one).known).toBe(4);
    expect(knownWinners(one?.winners ?? [])).toHaveLength(4);
  });

  it('a row of low confidence is doubtful unless a better one names the same winner', () => {
    expect(of(undefined, [{ winner: 'A', confidence: 'low' }])).toMatchObject({
      known: 0,
      doubtful: 1,
      extent: 'none',
    });
    expect(
      of(undefined, [
        { winner: 'A', confidence: 'low' },
        { winner: 'A', source: 'b' },
      ]),
    ).toMatchObject({ known: 1, doubtful: 0, extent: 'open' });
  });

  it('nominees are not winners', () => {
    expect(of(3, [{ winner: 'A', result: 'nominee' }])).toMatchObject({ known: 0, extent: 'counted' });
  });
});

describe('who may lead a headline', () => {
  const leads = (winners: Parameters<typeof awards>[1]) => {
    const data = awards([], winners);
    const [one] = ceremonies(data);
    return one && lead(data, one)?.winner;
  };

  it('the first rank of a government category whose order is whole', () => {
    expect(
      leads([
        { winner: 'A', rank: 2 },
        { winner: 'B', rank: 1 },
      ]),
    ).toBe('B');
  });

  it('not one beside unranked winners, a shared rank, a business, or a row of low confidence', () => {
    expect(leads([{ winner: 'A', rank: 1 }, { winner: 'B' }])).toBeUndefined();
    expect(
      leads([
        { winner: 'A', rank: 1 },
        { winner: 'B', rank: 1 },
      ]),
    ).toBeUndefined();
    expect(leads([{ winner: 'A', rank: 1, category: 'businesses' }])).toBeUndefined();
    expect(leads([{ winner: 'A', rank: 1, confidence: 'low' }])).toBeUndefined();
  });

  it('a prize above the first rank leaves the provinces of 2022 without a lead', () => {
    const national = ceremony('nasional-2022-10-27');
    expect(lead(real, national)?.category).toBe('regency_city_government');
  });
});
