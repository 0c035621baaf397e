import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JUMP } from '../../src/data/doubts/jump.ts';
import { pageOf } from '../../src/data/doubts/sources.ts';
import { loadFolder } from '../../src/data/load.ts';
import { DOUBTS, UPKEEP } from '../../src/data/rules.ts';
import { type Changes, observations, read, SMALL } from './folder.ts';

const FILE = 'observations/reported.csv';
const BASES = `${SMALL['bases.csv']}branch,yes,kantor cabang,branch,Definisi.,Definition.
employed,yes,pekerja,employed people,Definisi.,Definition.
residence,yes,tempat tinggal,residence,Definisi.,Definition.
`;
const INDICATORS = `${SMALL['indicators.csv']}protected_formal,participants,persons,30,Peserta formal,Formal,Definisi.,Definition.
protected_informal,participants,persons,40,Peserta informal,Informal,Definisi.,Definition.
employed,workforce,persons,10,Bekerja,Employed,Definisi.,Definition.
`;

interface Row {
  readonly region?: string;
  readonly period: string;
  readonly value: number;
  readonly indicator?: string;
  readonly basis?: string;
  readonly source?: string;
  readonly qualifier?: string;
  readonly confidence?: string;
}

const written = ({ region = '15', period, value, indicator = 'coverage_total', ...row }: Row): string =>
  [
    region,
    period,
    'stated',
    indicator,
    value,
    row.qualifier ?? '',
    row.basis ?? 'eligible',
    row.source ?? 'koran-2',
    row.confidence ?? 'high',
    '',
  ].join(',');

/** `line value: what it is held against` of everything that a rule finds in rows of figures. */
function doubted(rule: string, rows: readonly Row[], changes: Changes = {}): readonly string[] {
  const { warnings, problems } = read({
    'bases.csv': BASES,
    'indicators.csv': INDICATORS,
    [FILE]: observations(...rows.map(written)),
    ...changes,
  });
  expect(problems).toEqual([]);
  return warnings
    .filter((one) => one.rule === rule)
    .map(({ at, value, beside }) => `${at?.line} ${value}: ${beside.map(({ line }) => line).join(' ')}`);
}

describe('a jump', () => {
  const count = { indicator: 'protected_total', basis: 'branch' } as const;

  it('is a share that moves ten points in a year, up or down', () => {
    expect(
      doubted('jump', [
        { period: '2023', value: 36 },
        { period: '2024', value: 46 },
      ]),
    ).toEqual(['3 46: 2']);
    expect(
      doubted('jump', [
        { period: '2023', value: 46 },
        { period: '2024', value: 36 },
      ]),
    ).toEqual(['3 36: 2']);
    expect(
      doubted('jump', [
        { period: '2023', value: 36 },
        { period: '2024', value: 45.9 },
      ]),
    ).toEqual([]);
  });

  it('is taken a year: a slow rise is none, and months are not stretched', () => {
    expect(
      doubted('jump', [
        { period: '2014', value: 16 },
        { period: '2024', value: 56 },
      ]),
    ).toEqual([]);
    expect(
      doubted('jump', [
        { period: '2024-05', value: 36 },
        { period: '2024-06', value: 40 },
      ]),
    ).toEqual([]);
  });

  it('is a count that grows or shrinks by half', () => {
    expect(
      doubted('jump', [
        { ...count, period: '2023', value: 1000 },
        { ...count, period: '2024', value: 1510 },
      ]),
    ).toEqual(['3 1510: 2']);
    expect(
      doubted('jump', [
        { ...count, period: '2023', value: 1510 },
        { ...count, period: '2024', value: 1000 },
      ]),
    ).toEqual(['3 1000: 2']);
    expect(
      doubted('jump', [
        { ...count, period: '2023', value: 1000 },
        { ...count, period: '2024', value: 1490 },
      ]),
    ).toEqual([]);
  });

  it('is looked for within one basis, and not in what is unsure or only a bound', () => {
    const [low, high] = [
      { period: '2023', value: 20 },
      { period: '2024', value: 60 },
    ] as const;
    expect(doubted('jump', [low, { ...high, basis: 'employed' }])).toEqual([]);
    expect(doubted('jump', [low, { ...high, qualifier: 'over' }])).toEqual([]);
    expect(doubted('jump', [low, { ...high, confidence: 'low' }])).toEqual([]);
    expect(doubted('jump', [low, { ...high, qualifier: 'about' }])).toEqual(['3 60: 2']);
  });

  it('is between the two figures that lie closest, where sources disagree', () => {
    expect(
      doubted('jump', [
        { period: '2023', value: 20 },
        { period: '2023', value: 38, source: 'koran-1' },
        { period: '2024', value: 41 },
      ]),
    ).toEqual([]);
  });

  it('is held against the history of its series where there is one', () => {
    const steady = [30, 31, 32, 33, 34].map((value, i) => ({ period: String(2019 + i), value }));
    expect(doubted('jump', [...steady, { period: '2024', value: 42.5 }])).toEqual(['7 42.5: 6']);
    const wild = [30, 37, 30, 37, 30].map((value, i) => ({ period: String(2019 + i), value }));
    expect(doubted('jump', [...wild, { period: '2024', value: 42.5 }])).toEqual([]);
  });

  it('is held to less in a yearly survey', () => {
    const survey = { indicator: 'employed', basis: '' } as const;
    const rows = [
      { ...survey, period: '2022-08', value: 1934767 },
      { ...survey, period: '2023-08', value: 2448947 },
    ];
    expect(doubted('jump', rows)).toEqual(['3 2448947: 2']);
  });

  it('is none where the regions move together, and one where a region does not', () => {
    const provinces = Array.from({ length: 12 }, (_, i) => String(21 + i));
    const regions = `${SMALL['regions.csv']}${provinces.map((code) => `${code},Wilayah ${String.fromCharCode(65 + Number(code) - 21)},province,ID,,Sumatra,,,,`).join('\n')}\n`;
    const rows = provinces.flatMap((region, i) => [
      { ...count, region, period: '2023', value: 1000 + i },
      { ...count, region, period: '2024', value: i === 0 ? 1001 : 2000 + 2 * i },
    ]);
    expect(doubted('jump', rows, { 'regions.csv': regions })).toEqual(['3 1001: 2']);
  });

  it('never depends on the order of rows', () => {
    const row = fc.record({
      period: fc.integer({ min: 2015, max: 2025 }).map(String),
      value: fc.integer({ min: 1, max: 100 }),
    });
    const rows = fc.uniqueArray(row, { selector: ({ period }) => period, minLength: 2, maxLength: 9 });
    const told = (list: readonly Row[]): readonly string[] =>
      doubted('jump', list)
        .map((text) => text.replace(/^\d+ /, '').replace(/:.*/, ''))
        .toSorted();
    fc.assert(
      fc.property(
        rows.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
        ),
        ([list, shuffled]) => {
          expect(told(shuffled)).toEqual(told(list));
        },
      ),
      { numRuns: 40 },
    );
  });

  it('is at least its floor: no step below it is ever told', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 30, max: 30 + JUMP.points.known - 1 }), { minLength: 2, maxLength: 9 }),
        (values) => {
          const rows = values.map((value, i) => ({ period: String(2015 + i), value }));
          expect(doubted('jump', rows)).toEqual([]);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('a count by branch', () => {
  const own = { period: '2023-12', indicator: 'protected_formal', basis: 'branch', value: 5464264 } as const;
  const residents = {
    period: '2023',
    indicator: 'protected_formal',
    basis: 'residence',
    value: 1684807,
  } as const;

  it('is told beside one by residence of the same year that is far from it', () => {
    expect(doubted('branch-beside-residence', [residents, own])).toEqual(['3 5464264: 2']);
    expect(doubted('branch-beside-residence', [residents, { ...own, value: 800000 }])).toEqual([
      '3 800000: 2',
    ]);
  });

  it('is not where they are near, of other years, or where it does not say how it counts', () => {
    expect(doubted('branch-beside-residence', [residents, { ...own, value: 2000000 }])).toEqual([]);
    expect(doubted('branch-beside-residence', [residents, { ...own, period: '2024' }])).toEqual([]);
    expect(doubted('branch-beside-residence', [residents, { ...own, basis: 'unstated' }])).toEqual([]);
  });

  it('is held against the sum of both segments where no total is told', () => {
    const informal = { ...residents, indicator: 'protected_informal', value: 519032 };
    const total = { ...own, indicator: 'protected_total', value: 7498532 };
    expect(doubted('branch-beside-residence', [residents, informal, total])).toEqual(['4 7498532: 2 3']);
    expect(doubted('branch-beside-residence', [residents, total])).toEqual([]);
  });
});

describe('counts beside a share', () => {
  const share = { period: '2024', value: 43.31 } as const;
  const counts = (value: number, source: string): readonly Row[] => [
    { period: '2024', indicator: 'protected_total', basis: 'unstated', value, source },
    { period: '2024', indicator: 'eligible_total', basis: '', value: 1000, source },
  ];

  it('of its own source differ by a point, those of another by five', () => {
    expect(doubted('count-contradicts-share', [share, ...counts(445, 'koran-2')])).toEqual(['2 43.31: 3 4']);
    expect(doubted('count-contradicts-share', [share, ...counts(443, 'koran-2')])).toEqual([]);
    expect(doubted('count-contradicts-share', [share, ...counts(445, 'koran-1')])).toEqual([]);
    expect(doubted('count-contradicts-share', [share, ...counts(490, 'koran-1')])).toEqual(['2 43.31: 3 4']);
  });

  it('of other people are not held against it', () => {
    const branch = counts(490, 'koran-1').map((row) =>
      row.basis === 'unstated' ? { ...row, basis: 'branch' } : row,
    );
    expect(doubted('count-contradicts-share', [share, ...branch])).toEqual([]);
    expect(
      doubted('count-contradicts-share', [{ ...share, basis: 'employed' }, ...counts(490, 'koran-1')]),
    ).toEqual([]);
  });
});

describe('a promise', () => {
  const targets = (basis: string, due = '2025', setOn = '2024-06-10'): Changes => ({
    'targets.csv': `region,indicator,due,value,set_on,basis,instrument,source,confidence,note
15,coverage_total,${due},55,${setOn},${basis},RPJMD,koran-1,high,
`,
  });
  const figure = (basis: string): readonly Row[] => [{ period: '2024', value: 40, basis }];

  it('stands on another basis where every figure that says its basis says another', () => {
    expect(doubted('promise-other-basis', figure('employed'), targets('eligible'))).toEqual([
      '2 eligible: 2',
    ]);
    expect(doubted('promise-other-basis', figure('eligible'), targets('eligible'))).toEqual([]);
  });

  it('does not where nothing tells', () => {
    expect(doubted('promise-other-basis', figure('unstated'), targets('eligible'))).toEqual([]);
    expect(doubted('promise-other-basis', figure('employed'), targets('unstated'))).toEqual([]);
    expect(
      doubted('promise-other-basis', [{ region: '91', period: '2024', value: 40 }], targets('eligible')),
    ).toEqual([]);
  });

  it('is not due before it is set', () => {
    expect(doubted('due-before-set', figure('eligible'), targets('eligible', '2023'))).toEqual(['2 2023: ']);
    expect(doubted('due-before-set', figure('eligible'), targets('eligible', '2024'))).toEqual([]);
  });
});

describe('a region', () => {
  const newest = { region: '91', period: '2026-03', value: 40 } as const;

  it('is stale where its last share is more than a year and a half behind the tables', () => {
    expect(doubted('stale-region', [{ period: '2024-08', value: 40 }, newest])).toEqual(['2 2024-08: ']);
    expect(doubted('stale-region', [{ period: '2024-10', value: 40 }, newest])).toEqual([]);
  });

  it('is by its last sure share, and only where it is a province of today that has one', () => {
    const old = { period: '2024-08', value: 40 } as const;
    expect(doubted('stale-region', [old, { period: '2025', value: 41 }, newest])).toEqual([]);
    expect(
      doubted('stale-region', [old, { period: '2025', value: 41, confidence: 'low' }, newest]),
    ).toHaveLength(1);
    expect(doubted('stale-region', [{ ...old, region: '91-2021' }, newest])).toEqual([]);
    expect(doubted('stale-region', [{ ...old, region: '15.08' }, newest])).toEqual([]);
  });
});

describe('an article under two ids', () => {
  const sources = (...rows: readonly string[]): Changes => ({
    'sources.csv': `id,title,publisher,url,published,kind
${rows.join('\n')}
`,
  });
  const told = (a: string, b: string): readonly string[] =>
    doubted(
      'same-article',
      [{ period: '2024', value: 40, source: 'koran-1' }],
      sources(`koran-1,${a},press`, `koran-2,${b},press`),
    );

  it('has one address, whatever part or door it names', () => {
    expect(
      told(
        'Satu,Koran,https://www.example.org/berita?page=2,',
        'Dua,Koran,http://example.org/berita/?utm_source=x,',
      ),
    ).toEqual(['3 koran-2: 2']);
    expect(told('Satu,Koran,https://example.org/?p=1,', 'Dua,Koran,https://example.org/?p=2,')).toEqual([]);
  });

  it('or one title on one date', () => {
    expect(told('Judul,Koran,https://a.org/1,2024-06', 'JUDUL,Warta,https://b.org/2,2024-06')).toEqual([
      '3 koran-2: 2',
    ]);
    expect(told('Judul,Koran,https://a.org/1,2024-06', 'Judul,Warta,https://b.org/2,2024-07')).toEqual([]);
    expect(told('Judul,Koran,https://a.org/1,', 'Judul,Warta,https://b.org/2,')).toEqual([]);
  });

  it('a page is one page by all its addresses, and none of another', () => {
    // What looks like a door is taken for one.
    const name = fc.stringMatching(/^[a-z]{1,8}$/).filter((text) => !['www', 'm', 'amp'].includes(text));
    const page = fc.record({
      host: name,
      path: fc.array(name, { minLength: 1, maxLength: 3 }),
      id: fc.nat(99),
    });
    const door = fc.record({
      scheme: fc.constantFrom('http', 'https'),
      sub: fc.constantFrom('', 'www.', 'm.'),
      end: fc.constantFrom('', '/', '/amp', '/amp/'),
      aside: fc.constantFrom('', '&page=2', '&page=all', '&utm_source=x&fbclid=y'),
    });
    const addressOf = (
      { host, path, id }: typeof page extends fc.Arbitrary<infer P> ? P : never,
      { scheme, sub, end, aside }: typeof door extends fc.Arbitrary<infer D> ? D : never,
    ): string => `${scheme}://${sub}${host}.org/${path.join('/')}${end}?p=${id}${aside}`;
    fc.assert(
      fc.property(page, door, door, page, (one, a, b, other) => {
        expect(pageOf(addressOf(one, a))).toBe(pageOf(addressOf(one, b)));
        const isSame = JSON.stringify(one) === JSON.stringify(other);
        expect(pageOf(addressOf(one, a)) === pageOf(addressOf(other, b))).toBe(isSame);
      }),
    );
  });
});

describe('the doubts about the committed tables', () => {
  const { warnings, known } = loadFolder('data');

  it('are a list that a person reads', () => {
    expect(warnings.length).toBeLessThan(100);
    for (const { rule } of [...warnings, ...known]) expect([...DOUBTS, ...UPKEEP]).toContain(rule);
  });

  it('say in both languages what to look at', () => {
    for (const { mend, rule } of warnings) {
      expect(mend.id, rule).not.toBe(mend.en);
      expect(`${mend.id}${mend.en}`).not.toMatch(/NaN|undefined|Infinity|\[object/);
    }
  });

  it('name their row by a key that nothing else has', () => {
    const names = [...warnings, ...known].map(({ rule, file, key, field }) =>
      [rule, file, key, field].join(' '),
    );
    expect(new Set(names).size).toBe(names.length);
  });
});
