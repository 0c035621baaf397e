import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PromiseSummary, summaryOf } from '../../src/stats/promise-summary.ts';
import { scoreboard } from '../../src/stats/scoreboard.ts';
import { LANGS } from '../../src/text/lang.ts';
import {
  familyExplained,
  familyName,
  gapText,
  promiseSentence,
  scaleText,
  summaryHeadline,
  summaryLead,
  toldAgainSentence,
} from '../../src/text/sentences/targets.ts';
import { real, stats } from '../stats/real.ts';

const board = scoreboard(real, stats);

type Counts = Pick<
  PromiseSummary,
  'achieved' | 'missed' | 'unknown' | 'early' | 'onTrack' | 'behind' | 'farBehind' | 'reversing' | 'unjudged'
>;
const summary = (counts: Partial<Counts>): PromiseSummary => {
  const all = {
    achieved: 0,
    missed: 0,
    unknown: 0,
    early: 0,
    onTrack: 0,
    behind: 0,
    farBehind: 0,
    reversing: 0,
    unjudged: 0,
    ...counts,
  };
  const due = all.achieved + all.missed + all.unknown;
  const open = all.early + all.onTrack + all.behind + all.farBehind + all.reversing + all.unjudged;
  return { ...all, due, open, total: due + open };
};

describe('how many rows repeat another', () => {
  it('is said where there are any', () => {
    expect(toldAgainSentence('id', 95, 14)).toContain('14 dari 95');
    expect(toldAgainSentence('en', 95, 14)).toContain('14 of 95');
    for (const lang of LANGS) expect(toldAgainSentence(lang, 95, 0)).toBeUndefined();
  });
});

describe('the finding of the scoreboard', () => {
  it('is counted from the tables of March 2026 in both languages', () => {
    // Counted anew, from the verdicts alone.
    const counted = (status: string, passed: boolean): number =>
      board.rows.filter(({ progress }) => progress.passed === passed && progress.verdict.status === status)
        .length;
    expect([counted('achieved', true), counted('missed', true), counted('stale', true)]).toEqual([0, 6, 66]);
    expect([
      counted('far-behind', false),
      counted('stale', false) + counted('too-little-data', false),
    ]).toEqual([6, 17]);
    const all = summaryOf(board.rows);
    expect(summaryHeadline('id', all)).toBe(
      'Dari 72 target yang sudah jatuh tempo, 66 belum diketahui hasilnya',
    );
    expect(summaryHeadline('en', all)).toBe(
      'Of 72 targets that have fallen due, the outcome of 66 is not known',
    );
    expect(summaryLead('id', all)).toBe(
      'Enam tidak tercapai. Dari 23 yang masih berjalan, tidak satu pun sesuai jalur: enam jauh tertinggal dan 17 belum dapat dinilai.',
    );
    expect(summaryLead('en', all)).toBe(
      'Six were missed. Of 23 still open, none is on track: six are far behind and 17 cannot be judged yet.',
    );
  });

  it.each([
    [summary({}), 'No target is on record yet', ''],
    [summary({ behind: 1 }), 'One target is still open', 'It is behind.'],
    [
      summary({ onTrack: 2, behind: 1 }),
      '3 targets are still open',
      'Of 3 still open, two are on track and one is behind.',
    ],
    [summary({ missed: 1 }), 'One target has fallen due and was missed', 'None is still open.'],
    [summary({ achieved: 1 }), 'One target has fallen due and was achieved', 'None is still open.'],
    [summary({ unknown: 1 }), 'One target has fallen due; its outcome is not known', 'None is still open.'],
    [
      summary({ unknown: 4 }),
      'Of 4 targets that have fallen due, no outcome is known',
      'None is still open.',
    ],
    [
      summary({ missed: 3 }),
      'Of 3 targets that have fallen due, none was achieved',
      'Three were missed. None is still open.',
    ],
    [
      summary({ missed: 3, unknown: 1 }),
      'Of 4 targets that have fallen due, 3 were missed',
      'Three were missed. None is still open.',
    ],
    [
      summary({ achieved: 1, missed: 2 }),
      'Of 3 targets that have fallen due, 1 was achieved',
      'One was achieved and two missed. None is still open.',
    ],
    [
      summary({ achieved: 3, early: 1 }),
      'Of 3 targets that have fallen due, 3 were achieved',
      'Three were achieved. The one still open is achieved already.',
    ],
  ])('reads well in every case: %o', (counts, headline, lead) => {
    expect(summaryHeadline('en', counts)).toBe(headline);
    expect(summaryLead('en', counts)).toBe(lead);
    for (const said of [summaryHeadline('id', counts), summaryLead('id', counts)])
      expect(said).not.toMatch(/undefined|NaN| {2}/);
  });

  it('never says that one is on track, achieved or missed where none is', () => {
    const count = fc.nat({ max: 30 });
    fc.assert(
      fc.property(
        fc.record({
          achieved: count,
          missed: count,
          unknown: count,
          early: count,
          onTrack: count,
          behind: count,
          farBehind: count,
          reversing: count,
          unjudged: count,
        }),
        (counts) => {
          const all = summary(counts);
          const said = `${summaryHeadline('en', all)}. ${summaryLead('en', all)}`;
          if (counts.onTrack === 0) expect(said.replace('none is on track', '')).not.toMatch(/on track/);
          else expect(said).toMatch(/on track/);
          if (counts.missed === 0) expect(said).not.toMatch(/missed/);
          else expect(said).toMatch(/missed/);
          if (counts.behind + counts.farBehind === 0) expect(said).not.toMatch(/behind/);
          if (counts.reversing === 0) expect(said).not.toMatch(/moving away/);
        },
      ),
    );
  });
});

describe('a family', () => {
  it.each(LANGS)('has a name, an explanation and a scale of its own, %s', (lang) => {
    const said = board.families.map((family) => [
      familyName(lang, real, family),
      familyExplained(lang, real, family),
      scaleText(lang, real, family),
    ]);
    for (const i of [0, 1, 2])
      expect(new Set(said.map((texts) => texts[i])).size).toBe(board.families.length);
    for (const [name = '', explained = ''] of said) {
      expect(name).toMatch(/^[A-Z]/);
      expect(explained).toMatch(/\.$/);
    }
  });
});

describe('a row', () => {
  const of = (region: string, value: number) => {
    const row = board.rows.find(
      ({ region: own, progress }) => own.code === region && progress.target.value === value,
    );
    if (!row) throw new Error(`no promise of ${value} in ${region}`);
    return row.progress;
  };

  it('says figure, promise, status and where the pace leads', () => {
    expect(promiseSentence('id', real, 'Maluku Utara, 2026', of('82', 72))).toBe(
      'Maluku Utara, 2026: 50%, Desember 2025; target 72%, akhir 2026; jauh tertinggal; laju mengarah ke 54,7%',
    );
    expect(promiseSentence('en', real, 'Jakarta, 2025', of('31', 66))).toBe(
      'Jakarta, 2025: no figure on the same basis; target 66%, end of 2025; outcome not known',
    );
  });

  it('tells the gap with its sign, in its unit', () => {
    expect(gapText('id', of('82', 72))).toBe('−22,0');
    expect(gapText('en', of('13.71', 32.48))).toBe('+11.5');
    expect(gapText('id', of('ID', 57_550_000))).toBe('−18,2 juta');
    expect(gapText('en', of('15', 782_000))).toBe('−202,000');
  });
});
