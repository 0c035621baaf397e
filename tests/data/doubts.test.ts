import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JUMP } from '../../src/data/doubts/jump.ts';
import { pageOf } from '../../src/data/doubts/sources.ts';
import { loadFolder } from '../../src/data/load.ts';
import type { Warning } from '../../src/data/problem.ts';
import { DOUBTS, UPKEEP } from '../../src/data/rules.ts';
import { realFolder } from '../stats/real.ts';
import { type Changes, observations, read, SMALL } from './folder.ts';

const FILE = 'observations/reported.csv';
const BASES = `${SMALL['bases.csv']}branch,yes,kantor cabang,branch,Definisi.,Definition.
employed,yes,pekerja,employed people,Definisi.,Definition.
residence,yes,tempat tinggal,residence,Definisi.,Definition.
`;
const INDICATORS = `${SMALL['indicators.csv']}protected_formal,participants,persons,30,Peserta formal,Formal,Definisi.,Definition.
protected_informal,participants,persons,40,Peserta informal,Informal,Definisi.,Definition.
protected_construction,participants,persons,50,Peserta konstruksi,Construction,Definisi.,Definition.
employed,workforce,persons,10,Bekerja,Employed,Definisi.,Definition.
labour_force,workforce,persons,20,Angkatan kerja,Labour force,Definisi.,Definition.
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

  it('that goes there and back is one finding, about the figure between', () => {
    const rows = [7498532, 2400000, 8010000].map((value, i) => ({
      ...count,
      period: String(2023 + i),
      value,
    }));
    expect(doubted('jump', rows)).toEqual(['3 2400000: 2 4']);
  });

  it('is of the figure without which the series is smooth, and of the later one where none is', () => {
    const series = (...values: readonly number[]): readonly string[] =>
      doubted(
        'jump',
        values.map((value, i) => ({ period: String(2018 + i), value })),
      );
    expect(series(20, 60, 61, 62)).toEqual(['2 20: 3']);
    expect(series(60, 61, 62, 20)).toEqual(['5 20: 4']);
    expect(series(30, 30, 50, 50)).toEqual(['4 50: 3']);
  });

  it('is measured without both steps of a figure that goes there and back', () => {
    // A step of 12 points is more than three times the median of 1 and 6, and would not be of 1, 6 and the 12 back.
    const rows = [30, 31, 43, 31].map((value, i) => ({ period: String(2018 + i), value }));
    expect(doubted('jump', [...rows, { period: '2022', value: 37 }])).toEqual(['4 43: 3 5']);
  });

  it('that is none of a series without the one figure put in is told of that figure', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 40, max: 43 }), { minLength: 4, maxLength: 8 }),
        fc.nat(),
        (values, at) => {
          const odd = at % values.length;
          const rows = values.map((value, i) => ({
            period: String(2015 + i),
            value: i === odd ? 80 : value,
          }));
          expect(doubted('jump', rows)).toEqual([expect.stringMatching(new RegExp(`^${odd + 2} 80: `))]);
        },
      ),
      { numRuns: 40 },
    );
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

describe('a part over its whole', () => {
  const part = (indicator: string, value: number, more: Partial<Row> = {}): Row => ({
    ...{ period: '2025-08', basis: 'unstated', indicator, value },
    ...more,
  });
  const told = (...rows: readonly Row[]): readonly string[] => doubted('part-over-whole', rows);

  it('is told once, of the part', () => {
    expect(told(part('protected_formal', 4117910), part('protected_total', 610715))).toEqual([
      '2 4117910: 3',
    ]);
    expect(told(part('protected_formal', 411791), part('protected_total', 610715))).toEqual([]);
  });

  it('is told of the whole where several parts are more', () => {
    const parts = [part('protected_formal', 411791), part('protected_informal', 198924)];
    expect(told(...parts, part('protected_total', 61071))).toEqual(['4 61071: 2 3']);
  });

  it('may be by a little where one of them is rounded', () => {
    const whole = part('protected_total', 400000, { qualifier: 'about' });
    expect(told(part('protected_formal', 419000), whole)).toEqual([]);
    expect(told(part('protected_formal', 421000), whole)).toHaveLength(1);
    expect(told(part('protected_formal', 900000), { ...whole, qualifier: 'over' })).toEqual([]);
  });

  it('is of one source and period, or of several that count the same people', () => {
    const other = (more: Partial<Row>): readonly string[] =>
      told(part('protected_formal', 900), part('protected_total', 800, more));
    expect(other({ period: '2025' })).toEqual([]);
    expect(other({ source: 'koran-1' })).toEqual([]);
    expect(
      told(
        part('protected_formal', 900, { basis: 'branch' }),
        part('protected_total', 800, { basis: 'branch', source: 'koran-1' }),
      ),
    ).toEqual(['2 900: 3']);
    expect(
      told(
        part('protected_formal', 900, { basis: 'branch' }),
        part('protected_total', 800, { basis: 'residence' }),
      ),
    ).toEqual([]);
  });

  it('is a sum of segments that is not their total, with construction workers beside the others or among them', () => {
    const segments = (construction: number): readonly Row[] => [
      part('protected_construction', construction),
      part('protected_formal', 73621),
      part('protected_informal', 77750),
    ];
    expect(told(...segments(17647), part('protected_total', 151371))).toEqual([]);
    expect(told(...segments(17647), part('protected_total', 169018))).toEqual([]);
    expect(told(...segments(17647), part('protected_total', 190000))).toEqual(['5 190000: 3 4 2']);
    expect(told(...segments(17647).slice(1), part('protected_total', 190000))).toEqual([]);
    expect(told(...segments(17647).slice(1), part('protected_total', 140000))).toEqual(['4 140000: 2 3']);
  });

  it('is never told of parts that make their whole', () => {
    const counts = fc.tuple(...[1, 2, 3].map(() => fc.integer({ min: 1, max: 1e6 })));
    fc.assert(
      fc.property(counts, ([formal = 0, informal = 0, construction = 0]) => {
        const rows = [
          part('protected_construction', construction),
          part('protected_formal', formal),
          part('protected_informal', informal),
          part('protected_total', formal + informal + construction),
        ];
        expect(told(...rows)).toEqual([]);
        expect(
          told(...rows.slice(0, 3), part('protected_total', 10 * (formal + informal + construction))),
        ).toHaveLength(1);
      }),
      { numRuns: 30 },
    );
  });
});

describe('informal coverage over formal', () => {
  const told = (informal: number, formal: number, more: Partial<Row> = {}): readonly string[] =>
    doubted('informal-over-formal', [
      { period: '2024', indicator: 'coverage_formal', value: formal, basis: 'unstated' },
      { period: '2024', indicator: 'coverage_informal', value: informal, basis: 'unstated', ...more },
    ]);

  it('is told, unless the share is over 100 and told for that', () => {
    expect(told(91.18, 51.78)).toEqual(['3 91.18: 2']);
    expect(told(51.78, 91.18)).toEqual([]);
    expect(told(150, 87)).toEqual([]);
    expect(told(91.18, 51.78, { source: 'koran-1' })).toEqual([]);
  });
});

describe('more people than work', () => {
  const survey = { indicator: 'employed', basis: '' } as const;
  const told = (row: Partial<Row>, ...surveys: readonly Row[]): readonly string[] =>
    doubted('count-over-employed', [
      ...surveys,
      { indicator: 'protected_total', basis: 'unstated', period: '2018-07', value: 4000000, ...row },
    ]);
  const august: Row = { ...survey, period: '2018-08', value: 938000 };

  it('is a count over the employed of the nearest survey', () => {
    expect(told({}, august)).toEqual(['3 4000000: 2']);
    expect(told({ value: 400000 }, august)).toEqual([]);
    expect(told({ value: 938001 }, august)).toHaveLength(1);
    expect(told({ value: 960000, qualifier: 'about' }, august)).toEqual([]);
    expect(told({})).toEqual([]);
  });

  it('is not counted by office, and not by a survey that is itself mistyped', () => {
    expect(told({ basis: 'branch' }, august)).toEqual([]);
    expect(told({ value: 400000 }, { ...august, value: 93800 }, { ...august, period: '2019-08' })).toEqual(
      [],
    );
    expect(told({}, { ...august, value: 93800 }, { ...august, period: '2019-08' })).toHaveLength(1);
  });

  it('is in a regency held against its province', () => {
    expect(told({ region: '15.08' }, august)).toHaveLength(1);
    expect(told({ region: '91' }, august)).toEqual([]);
  });

  it('holds those who could be participants against the labour force', () => {
    const both = [
      august,
      { ...survey, indicator: 'labour_force', period: '2018-08', value: 990000 },
    ] as const;
    const eligible = { indicator: 'eligible_total', basis: '' } as const;
    expect(told({ ...eligible, value: 980000 }, ...both)).toEqual([]);
    expect(told({ ...eligible, value: 991000 }, ...both)).toEqual(['4 991000: 3']);
  });
});

describe('a digit too many or too few', () => {
  const slips = (...values: readonly number[]): readonly string[] =>
    doubted(
      'digit-slip',
      values.map((value, i) => ({
        ...{ indicator: 'protected_total', basis: 'branch', period: String(2018 + i), value },
      })),
    );

  it('is ten times both neighbours, or a tenth of them', () => {
    expect(slips(518632, 56837, 520000)).toEqual(['3 56837: 2 4']);
    expect(slips(518632, 5683730, 520000)).toEqual(['3 5683730: 2 4']);
    expect(slips(518632, 56837, 60000)).toEqual(['2 518632: 3 4']);
    expect(slips(510000, 518632, 56837, 60000)).toEqual([]);
    expect(slips(518632, 56837)).toEqual(['3 56837: 2']);
    expect(slips(518632, 200000, 520000)).toEqual([]);
  });

  it('is no jump as well', () => {
    const rows = [518632, 56837, 520000].map((value, i) => ({
      ...{ indicator: 'protected_total', basis: 'branch', period: String(2018 + i), value },
    }));
    expect(doubted('jump', rows)).toEqual([]);
  });

  it('is found wherever it stands among figures that move little, and nothing else is', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 500_000, max: 650_000 }), { minLength: 3, maxLength: 8 }),
        fc.nat(),
        fc.constantFrom(10, 0.1),
        (values, at, factor) => {
          expect(slips(...values)).toEqual([]);
          const odd = at % values.length;
          const typed = values.map((value, i) => (i === odd ? Math.round(value * factor) : value));
          expect(slips(...typed)).toEqual([expect.stringMatching(new RegExp(`^${odd + 2} ${typed[odd]}: `))]);
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

  it('is not made stale by a figure of a year that may not have ended', () => {
    const running = { region: '93', period: '2026', value: 40 } as const;
    expect(doubted('stale-region', [{ period: '2024-10', value: 40 }, newest, running])).toEqual([]);
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

const namesOf = (warnings: readonly Warning[]): readonly string[] =>
  warnings.map(({ rule, file, key, field }) => [rule, file, key, field].join(' '));

describe('the doubts about the tables of March 2026', () => {
  it('are a list that a person reads', () => {
    expect(realFolder.warnings.length).toBeGreaterThan(0);
    expect(realFolder.warnings.length).toBeLessThan(100);
  });

  it('name their row by a key that nothing else has', () => {
    const names = namesOf(realFolder.warnings);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('the doubts about the committed tables', () => {
  const { warnings, known } = loadFolder('data');

  it('are of rules that are explained', () => {
    for (const { rule } of [...warnings, ...known]) expect([...DOUBTS, ...UPKEEP]).toContain(rule);
  });

  it('say in both languages what to look at', () => {
    for (const { mend, rule } of warnings) {
      expect(mend.id, rule).not.toBe(mend.en);
      expect(`${mend.id}${mend.en}`).not.toMatch(/NaN|undefined|Infinity|\[object/);
    }
  });

  it('name their row by a key that nothing else has', () => {
    const all = [...warnings, ...known];
    for (const { rule, key } of all) if (UPKEEP.every((one) => one !== rule)) expect(key, rule).toBeDefined();
    // What is untidy in a cell or a file has no key: two cells may be so in one way.
    const names = namesOf(all.filter(({ key }) => key !== undefined));
    expect(new Set(names).size).toBe(names.length);
  });
});
