import { describe, expect, it } from 'vitest';
import { loadFolder } from '../../src/data/load.ts';
import { factRecord } from '../../src/publish/fact.ts';
import { jsonText } from '../../src/publish/json.ts';
import { figuresOf, quality } from '../../src/publish/quality.ts';
import {
  factDoubts,
  isBesideHeadline,
  notedBeside,
  oddOf,
  oddRow,
  openBesideHeadline,
  openOf,
  type RegionDoubt,
  regionDoubts,
} from '../../src/publish/region-doubts.ts';
import { regionRecord } from '../../src/publish/region-record.ts';
import { releaseOf } from '../../src/publish/release.ts';
import { factOf } from '../../src/stats/fact.ts';
import { markSentence, oddSentence, yearsSentence } from '../../src/text/sentences/quality.ts';
import { real, stats } from '../stats/real.ts';
import { doubtsIn, findings } from './open.ts';

const links = { page: () => 'https://example.org/', picture: () => 'https://example.org/a.png' };
const factIn = (code: string) => factOf(stats.profile(code), stats.comparable);
const told = (code: string) =>
  doubtsIn(code).map(({ row, isHeadline, years }) => [row.indicator, row.value, isHeadline, years]);

describe('what is odd on the page of a region', () => {
  it('is told of the number it leads with, and of the years that are computed from it', () => {
    expect(told('71')).toEqual([
      ['protected_informal', 270_998, false, [2022]],
      ['protected_informal', 169_111, false, [2024]],
      ['coverage_total', 60.06, true, []],
    ]);
  });

  it('is that of its regencies too, which their own pages say leads them', () => {
    const [pati] = doubtsIn('33.18').filter(({ finding }) => finding.rule === 'jump');
    expect(pati).toMatchObject({ isHeadline: true, row: { value: 29 } });
    expect(doubtsIn('33').map(({ row }) => row)).toContain(pati?.row);
    expect(doubtsIn('33').find(({ row }) => row === pati?.row)?.isHeadline).toBe(false);
  });

  it('is what the figures of the province before its split rest on', () => {
    for (const code of ['91', '93', '94', '95'])
      expect(doubtsIn(code).flatMap(({ years }) => years)).toContain(2025);
  });

  it('stands beside the number that leads where it came with that, but for its age', () => {
    const rules = (doubts: readonly RegionDoubt[]) => doubts.map(({ finding }) => finding.rule);
    const came = doubtsIn('76').filter(({ isHeadline }) => isHeadline);
    expect(rules(came).toSorted()).toEqual(['jump', 'stale-region']);
    expect(rules(openBesideHeadline(doubtsIn('76')))).toEqual(['jump']);
    for (const { code } of stats.provinces)
      expect(openBesideHeadline(doubtsIn(code))).toEqual(
        openOf(doubtsIn(code)).filter((doubt) => isBesideHeadline(oddRow('en', real, doubt))),
      );
  });

  it('has what was noted beside the doubted figure and the one before it, once each', () => {
    const odd = doubtsIn('71').filter(({ isHeadline }) => isHeadline);
    expect(notedBeside(odd).map(({ note }) => note)).toEqual([
      'of 854,203 eligible workers (excl. ASN/TNI/Polri)',
      'UCJ; drop attributed to end of election ad-hoc workers',
    ]);
    expect(notedBeside([...odd, ...odd])).toHaveLength(2);
    const bare = doubtsIn('71').filter(({ years }) => years.length > 0);
    expect(bare.flatMap(({ finding }) => figuresOf(finding.beside)).map(({ note }) => note)).toContain(
      'December',
    );
    expect(notedBeside(bare).map(({ note }) => note)).toEqual([
      'month not stated; taken as December, as for 2023',
    ]);
    expect(notedBeside([])).toEqual([]);
  });

  it('leaves nothing out, and adds nothing', () => {
    const all = findings.flatMap(({ isDoubt, open, known }) => (isDoubt ? [...open, ...known] : []));
    const ofRegions = all.filter(({ subject }) => subject && subject.kind !== 'source');
    const codes = [...real.regions.keys()];
    const seen = new Set(codes.flatMap((code) => doubtsIn(code).map(({ finding }) => finding)));
    expect(seen).toEqual(new Set(ofRegions));
    for (const code of codes) {
      const open = openOf(doubtsIn(code));
      expect(open.every(({ finding }) => finding.acknowledgement === undefined)).toBe(true);
    }
    const aceh = real.regions.get('11');
    expect(aceh && regionDoubts(real, findings, aceh)).toEqual([]);
  });
});

describe('the number to cite', () => {
  it('has the doubts of the statement it is of, or of the year', () => {
    expect(factDoubts(doubtsIn('71'), factIn('71')).map(({ row }) => row.value)).toEqual([60.06]);
    const fact = factIn('95');
    expect(fact).toMatchObject({ family: 'comparable', figure: { year: 2025 } });
    expect(factDoubts(doubtsIn('95'), fact).map(({ row }) => row.value)).toEqual([62_044]);
    expect(factDoubts(doubtsIn('71'), { family: 'none', region: stats.profile('71').region })).toEqual([]);
  });

  it('says so in its record, as that of the region does of all', () => {
    const json = JSON.parse(jsonText(factRecord(real, stats.asOf, factIn('71'), links, doubtsIn('71'))));
    expect(json.doubts).toMatchObject([
      { rule: 'jump', acknowledged: false, main_figure: true, comparable_years: [] },
    ]);
    const region = JSON.parse(jsonText(regionRecord(real, stats, '71', doubtsIn('71'))));
    expect(region.doubts.map((one: { comparable_years: number[] }) => one.comparable_years)).toEqual([
      [2022],
      [2024],
      [],
    ]);
  });
});

describe('a doubt in words', () => {
  const [early, , share] = doubtsIn('71');
  if (!early || !share) throw new Error('no doubts');

  it('names the figure, which way it is odd, and beside which', () => {
    expect(oddSentence('id', real, oddOf(share))).toBe(
      'Cakupan seluruh pekerja, 60,06% (31 Agustus 2025) tampak terlalu rendah di samping 76,11% (2024).',
    );
    expect(oddSentence('en', real, oddOf(early))).toBe(
      'Protected informal workers, 270,998 (2022) looks too high beside 248,683 (2023).',
    );
  });

  it('does not name again what stands above it', () => {
    expect(markSentence('en', real, oddOf(share), share.row)).toBe(
      'We doubt this figure: looks too low beside 76.11% (2024).',
    );
    expect(markSentence('en', real, oddOf(share), early.row)).toMatch(/^Coverage of all workers, 60\.06%/);
  });

  it('is told of every kind of doubt in both languages, without a hole', () => {
    for (const code of real.regions.keys())
      for (const doubt of doubtsIn(code))
        for (const lang of ['id', 'en'] as const)
          expect(oddSentence(lang, real, oddOf(doubt))).toMatch(/^[^\n]{20,300}\.$/);
  });

  it('has the reason of one that somebody looked at', () => {
    const { dataset, warnings, known } = loadFolder('data');
    const now = quality(dataset, warnings, known, releaseOf(dataset));
    const explained = now.flatMap(({ isDoubt, known: own }) => (isDoubt ? own : []));
    const regencies = [...dataset.regions.values()].filter(({ level }) => level === 'regency');
    const rows = regencies.flatMap((region) =>
      regionDoubts(dataset, now, region).map((doubt) => oddRow('id', dataset, doubt)),
    );
    for (const { acknowledgement, subject } of explained) {
      if (!subject || subject.kind === 'source' || !regencies.some(({ code }) => code === subject.row.region))
        continue;
      expect(rows).toContainEqual(
        expect.objectContaining({ at: subject.row.at, reason: acknowledgement?.reasonId }),
      );
    }
    expect(rows.filter(({ reason }) => reason === undefined).length).toBe(
      now
        .flatMap(({ isDoubt, open }) => (isDoubt ? open : []))
        .filter(
          ({ subject }) =>
            subject && subject.kind !== 'source' && regencies.some(({ code }) => code === subject.row.region),
        ).length,
    );
  });

  it('counts years once, in their order', () => {
    expect(yearsSentence('id', [2024, 2022, 2024])).toBe(
      'Hitungan 2022 dan 2024 memakai angka yang kami ragukan.',
    );
    expect(yearsSentence('en', [])).toBeUndefined();
  });
});
