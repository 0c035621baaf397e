import { describe, expect, it } from 'vitest';
import {
  anchorOf,
  causesOf,
  doubtsOnPage,
  gravest,
  groupsOf,
  uncountedHeadlines,
} from '../../src/publish/doubt-groups.ts';
import { rowsIn } from '../../src/publish/quality.ts';
import { openOf, type RegionDoubt } from '../../src/publish/region-doubts.ts';
import { real, stats } from '../stats/real.ts';
import { doubtsIn, findings } from './open.ts';

const groups = groupsOf(real, findings);
const open = findings.flatMap((found) => (found.isDoubt ? found.open : []));
const groupOf = (code: string) => groups.find(({ region }) => region?.code === code);

describe('what is doubted, by region', () => {
  it('is each open doubt once', () => {
    const told = groups.flatMap(({ causes }) => causes.flatMap((cause) => cause.findings));
    expect(told).toHaveLength(open.length);
    expect(new Set(told)).toEqual(new Set(open));
    for (const { causes, rows } of groups)
      expect(rowsIn(causes.flatMap((cause) => cause.findings))).toBe(rows);
  });

  it('has a fragment of its own for every province of today that it is about', () => {
    const anchors = groups.flatMap((group) => group.anchors);
    expect(new Set(anchors).size).toBe(anchors.length);
    for (const region of stats.provinces) {
      const doubts = doubtsOnPage(real, groups, region);
      if (doubts) expect(anchors).toContain(doubts.anchor);
    }
  });

  it('stands under the region of its own row: a province of today is not the one before its split', () => {
    for (const { region, causes } of groups)
      for (const { subject } of causes.flatMap((cause) => cause.findings)) {
        if (!region || !subject || subject.kind === 'source') continue;
        const of = real.regions.get(subject.row.region);
        expect(of?.level === 'regency' ? of.parent : of?.code).toBe(region.code);
      }
    const stale = (code: string) => groupOf(code)?.causes.filter(({ rule }) => rule === 'stale-region');
    expect([stale('91')?.length, stale('92')?.length, stale('91-2021')?.length]).toEqual([1, 1, 0]);
  });

  it('tells the survey’s break in a province as one cause', () => {
    const survey = groupOf('94')?.causes.filter(
      ({ findings: [{ warning }] }) => warning.file === 'observations/workforce.csv',
    );
    expect(survey?.map((cause) => cause.findings.length)).toEqual([2]);
  });

  it('leads on to the province that a region was part of, and to that where a region has nothing of its own', () => {
    expect(groupOf('94')?.former?.code).toBe('91-2021');
    expect(groupOf('91-2021')?.former).toBeUndefined();
    const untold = groupOf('92-2021')?.anchors;
    expect(untold).toContain('papua-barat-daya');
    expect(untold).not.toContain('papua-barat');
  });

  it('tells targets of a region that are held against one figure as one cause, others apart', () => {
    const targets = groupOf('61')?.causes.filter(({ rule }) => rule === 'promise-other-basis');
    expect(targets?.map((cause) => cause.findings.length)).toEqual([3]);
    const jumps = groupOf('17')?.causes.filter(({ rule }) => rule === 'jump');
    expect(jumps?.map((cause) => cause.findings.length)).toEqual([1, 1, 1]);
  });

  it('begins with what is about most people', () => {
    for (const { causes } of groups) {
      const people = causes.map((cause) => cause.people ?? -1);
      expect(people).toEqual(people.toSorted((a, b) => b - a));
    }
  });
});

describe('what matters most', () => {
  const isUrgent = ({ uses }: (typeof open)[number]): boolean =>
    uses.some((use) => use.kind !== 'promise' || !use.progress.passed);

  it('is all that the site rests on and is about so many people, the most first', () => {
    const all = gravest(groups);
    expect(all.length).toBeGreaterThan(5);
    const people = all.map((cause) => cause.people ?? 0);
    expect(people).toEqual(people.toSorted((a, b) => b - a));
    expect(people.at(-1)).toBeGreaterThan(0);
    const urgent = causesOf(open).filter(
      (cause) => cause.people !== undefined && cause.findings.some(isUrgent),
    );
    expect(new Set(all.map(({ id }) => id))).toEqual(new Set(urgent.map(({ id }) => id)));
  });
});

describe('the doubted main figures that nobody counts', () => {
  it('are those of pages, none of which is told by its people', () => {
    const places = uncountedHeadlines(groups).map(({ rule, findings: [{ subject }] }) => [
      rule,
      subject && subject.kind !== 'source' && subject.row.region,
    ]);
    expect(places).toContainEqual(['stale-region', '31']);
    expect(places).toContainEqual(['jump', '17']);
    expect(places.some(([, region]) => region === '71')).toBe(false);
  });

  it('are of regions whose main figure is not told with its people, and leave out none of the others', () => {
    const ledBy = (findings: readonly (typeof open)[number][]): readonly string[] =>
      findings.flatMap(({ uses }) =>
        uses.flatMap((use) => (use.kind === 'headline' ? [use.region.code] : [])),
      );
    const counted = new Set(gravest(groups).flatMap((cause) => ledBy(cause.findings)));
    const uncounted = new Set(uncountedHeadlines(groups).flatMap((cause) => ledBy(cause.findings)));
    // Its old share has no people, but the number of its protected workers has.
    expect(counted.has('76')).toBe(true);
    expect([...uncounted].filter((code) => counted.has(code))).toEqual([]);
    expect(new Set([...counted, ...uncounted])).toEqual(new Set(ledBy(open)));
  });
});

describe('where several doubts are told', () => {
  const anchor = (code: string, is: (doubt: RegionDoubt) => boolean): string | undefined => {
    const region = real.regions.get(code);
    const [first, ...more] = doubtsIn(code).filter(is);
    return (
      region && first && anchorOf(groups, region, [first.finding, ...more.map(({ finding }) => finding)])
    );
  };
  const isOfYears = ({ years }: RegionDoubt): boolean => years.length > 0;

  it('is at the region, one cause at its own place', () => {
    expect(anchor('71', isOfYears)).toBe('sulawesi-utara');
    const in2022 = doubtsIn('71').filter(({ years }) => years.includes(2022));
    expect(anchor('71', ({ years }) => years.includes(2022))).toBe(in2022[0]?.finding.cause);
  });

  it('is a fragment that is there, whatever is doubted', () => {
    const there = new Set(groups.flatMap((group) => [...group.anchors, ...group.causes.map(({ id }) => id)]));
    for (const { code } of stats.provinces) {
      const own = openOf(doubtsIn(code));
      const found = anchor(code, (doubt) => own.some(({ finding }) => finding.id === doubt.finding.id));
      if (own.length > 0) expect(there).toContain(found);
    }
    // Its own figures and those of the province it was part of stand under two names.
    expect(anchor('94', () => true)).toBe('papua-tengah');
  });
});

describe('what is doubted on a page', () => {
  const on = (code: string) => {
    const region = real.regions.get(code);
    return region && doubtsOnPage(real, groups, region);
  };
  it('counts the figures and targets of the region and its regencies', () => {
    expect(on('17')).toEqual({ figures: 3, targets: 0, anchor: 'bengkulu' });
    // Two targets of the regency of Kudus.
    expect(on('33')).toMatchObject({ targets: 2 });
    expect(on('61')).toMatchObject({ targets: 3 });
  });

  it('counts what a province shares with the one it was part of', () => {
    expect(on('94')?.figures).toBeGreaterThanOrEqual(3);
    expect(on('94')?.anchor).toBe('papua-tengah');
  });

  it('does not count what is merely old', () => {
    const own = groups.filter(
      ({ region, former }) => region?.level === 'province' && region.members.length === 0 && !former,
    );
    const isOld = ({ rule }: { readonly rule: string }): boolean => rule === 'stale-region';
    expect(own.filter(({ causes }) => causes.some(isOld)).length).toBeGreaterThan(0);
    for (const { region, causes } of own) {
      const { figures = 0, targets = 0 } = (region && on(region.code)) ?? {};
      const doubted = causes.filter((cause) => !isOld(cause)).flatMap(({ findings }) => findings);
      expect([region?.code, figures + targets]).toEqual([region?.code, rowsIn(doubted)]);
    }
  });

  it('leaves the provinces out of the country’s page, and says nothing where nothing is doubted', () => {
    const national = open.filter(({ unit }) => unit?.code === 'ID');
    expect(on('ID')?.figures).toBe(rowsIn(national));
    expect(on('11')).toBeUndefined();
  });
});
