import { describe, expect, it } from 'vitest';
import { statistics } from '../../src/stats/profile.ts';
import type { Progress } from '../../src/stats/promise.ts';
import { STATUSES, type Status } from '../../src/stats/status.ts';
import { LANGS, type Lang } from '../../src/text/lang.ts';
import { plain } from '../../src/text/pieces.ts';
import { outcomeText } from '../../src/text/sentences/promise.ts';
import { promiseHeadline } from '../../src/text/sentences/region.ts';
import { promiseSentences, takesHeadline } from '../../src/text/sentences/what-it-takes.ts';
import { dataset, type ObservationFacts, on, says, type TargetFacts } from '../stats/builder.ts';

// Every status a promise can have, each from figures that lead to it, as a reader meets it in both languages.

/** The newest moment of every case. */
const NOW = says('2026-03', 10, { region: 'ID' });
/** Another source than that of the promise. */
const other = { source: 'b' };

interface Case {
  readonly status: Status;
  readonly figures: readonly ObservationFacts[];
  readonly target: TargetFacts;
  readonly title: Readonly<Record<Lang, string>>;
  readonly outcome: Readonly<Record<Lang, string>>;
}

/** Of a promise that is open until the end of 2026. */
const DAYS = {
  id: 'tenggat 275 hari sesudah data terbaru',
  en: 'due 275 days after the newest data',
};

const CASES: Readonly<Record<string, Case>> = {
  'reached while open': {
    status: 'achieved',
    figures: [says('2025-12', 56, other)],
    target: { due: '2026', value: 55, setOn: '2024-06' },
    title: { id: 'Target 55% sudah tercapai', en: 'The target of 55% has been reached' },
    outcome: { id: 'pada Desember 2025', en: 'in December 2025' },
  },
  'reached on its day': {
    status: 'achieved',
    figures: [says('2025-11', 56, other), says('2026-03', 54, other)],
    target: { due: '2025', value: 55, setOn: '2024-06' },
    title: { id: 'Target 55% sudah tercapai', en: 'The target of 55% has been reached' },
    outcome: { id: 'pada November 2025', en: 'in November 2025' },
  },
  'on track': {
    status: 'on-track',
    figures: [says('2023-12', 40, other), says('2025-12', 50, other)],
    target: { due: '2026', value: 55 },
    title: {
      id: 'Dengan laju sekarang, target 55% akhir 2026 dapat tercapai',
      en: 'At the current pace the target of 55% by the end of 2026 is within reach',
    },
    outcome: DAYS,
  },
  behind: {
    status: 'behind',
    figures: [says('2023-12', 42, other), says('2025-12', 50, other)],
    target: { due: '2026', value: 55 },
    title: {
      id: 'Agar target 55% akhir 2026 tercapai, lajunya harus 1,3 kali lebih cepat',
      en: 'The target of 55% by the end of 2026 needs 1.3 times the current pace',
    },
    outcome: DAYS,
  },
  'far behind': {
    status: 'far-behind',
    figures: [says('2023-12', 48, other), says('2025-12', 50, other)],
    target: { due: '2026', value: 55 },
    title: {
      id: 'Agar target 55% akhir 2026 tercapai, lajunya harus 5 kali lebih cepat',
      en: 'The target of 55% by the end of 2026 needs 5 times the current pace',
    },
    outcome: DAYS,
  },
  'not moving': {
    status: 'far-behind',
    figures: [says('2023-12', 50, other), says('2025-12', 50, other)],
    target: { due: '2026', value: 55 },
    title: {
      id: 'Cakupan tidak bergerak; target 55% akhir 2026 masih jauh',
      en: 'Coverage has not moved; the target of 55% by the end of 2026 is still far off',
    },
    outcome: DAYS,
  },
  reversing: {
    status: 'reversing',
    figures: [says('2023-12', 52, other), says('2025-12', 50, other)],
    target: { due: '2026', value: 55 },
    title: {
      id: 'Cakupan turun, menjauh dari target 55% akhir 2026',
      en: 'Coverage is falling, away from the target of 55% by the end of 2026',
    },
    outcome: DAYS,
  },
  missed: {
    status: 'missed',
    figures: [says('2025-12', 50, other)],
    target: { due: '2025', value: 55, setOn: '2024-06' },
    title: {
      id: 'Target 55% akhir 2025 tidak tercapai',
      en: 'The target of 55% by the end of 2025 was missed',
    },
    outcome: { id: 'kurang 5 poin', en: 'by 5 points' },
  },
  'missed, and reached late': {
    status: 'missed',
    figures: [says('2024-12', 50, other), says('2026-02', 56, other)],
    target: { due: '2024', value: 55, setOn: '2024-01' },
    title: {
      id: 'Target 55% akhir 2024 tidak tercapai',
      en: 'The target of 55% by the end of 2024 was missed',
    },
    outcome: {
      id: 'kurang 5 poin; baru terlihat tercapai pada Februari 2026',
      en: 'by 5 points; first seen reached in February 2026',
    },
  },
  'outcome not known, with the nearest figure': {
    status: 'stale',
    figures: [says('2024-06', 43.31), says('2025-03-17', 44, { ...other, basis: 'unstated' })],
    target: { due: '2025', value: 55, setOn: '2024-06' },
    title: {
      id: 'Target 55% jatuh tempo akhir 2025; hasilnya belum diketahui, angka terdekat 44% tanpa dasar yang disebut',
      en: 'The 55% target fell due at the end of 2025; the outcome is not known, the nearest figure is 44% with no basis stated',
    },
    outcome: {
      id: 'angka terdekat 44% (17 Maret 2025), dari unstated',
      en: 'nearest figure 44% (17 March 2025), of unstated',
    },
  },
  'outcome not known, with the last figure': {
    status: 'stale',
    figures: [says('2024-06', 43.31)],
    target: { due: '2025', value: 55, setOn: '2024-06' },
    title: {
      id: 'Target 55% jatuh tempo akhir 2025; hasilnya belum diketahui, angka terakhir 43,31%',
      en: 'The 55% target fell due at the end of 2025; the outcome is not known, the last figure is 43.31%',
    },
    outcome: { id: '', en: '' },
  },
  'outcome not known, without any figure': {
    status: 'stale',
    figures: [],
    target: { due: '2025', value: 55, setOn: '2024-06' },
    title: {
      id: 'Target 55% jatuh tempo akhir 2025, tetapi hasilnya belum diketahui',
      en: 'The 55% target fell due at the end of 2025; no figure shows the outcome',
    },
    outcome: { id: '', en: '' },
  },
  'open, with a figure too old': {
    status: 'stale',
    figures: [says('2020-06', 38, other), says('2023-06', 43, other)],
    target: { due: '2026', value: 55 },
    title: {
      id: 'Angka terakhir terlalu lama untuk menilai target 55% akhir 2026',
      en: 'The latest figure is too old to judge the target of 55% by the end of 2026',
    },
    outcome: DAYS,
  },
  'basis changed': {
    status: 'definition-changed',
    figures: [says('2023-12', 30, { ...other, basis: 'employed' }), says('2025-12', 50, other)],
    target: { due: '2026', value: 55 },
    title: {
      id: 'Dasar hitungan berganti, laju ke target 55% akhir 2026 belum bisa dihitung',
      en: 'The basis changed, so the pace toward 55% by the end of 2026 cannot be computed',
    },
    outcome: DAYS,
  },
  'one observation': {
    status: 'too-little-data',
    figures: [says('2025-12', 50, other)],
    target: { due: '2026', value: 55 },
    title: {
      id: 'Angka dari eligible belum cukup untuk menghitung laju ke target 55% akhir 2026',
      en: 'Too few figures of eligible for a pace toward 55% by the end of 2026',
    },
    outcome: DAYS,
  },
  'no figure on its basis': {
    status: 'too-little-data',
    figures: [says('2025-12', 50, { ...other, basis: 'employed' })],
    target: { due: '2026', value: 55 },
    title: {
      id: 'Belum ada angka dengan dasar hitungan sama untuk menilai target 55% akhir 2026',
      en: 'No figure on the same basis yet for the target of 55% by the end of 2026',
    },
    outcome: DAYS,
  },
  'a share of nobody says what': {
    status: 'too-little-data',
    figures: [says('2025-12', 50, { ...other, basis: 'unstated' })],
    target: { due: '2026', value: 55, basis: 'unstated' },
    title: {
      id: 'Target 55% akhir 2026 tidak dapat dinilai karena sumbernya tidak menyebut dasar hitungannya',
      en: 'The target of 55% by the end of 2026 cannot be judged, as its source does not state the basis',
    },
    outcome: DAYS,
  },
};

function built({ figures, target }: Case) {
  const tables = dataset({ observations: [...figures, NOW], targets: [target] });
  const [promise] = statistics(tables).profile('15').promises;
  if (!promise) throw new Error('the case has no promise');
  return { tables, promise };
}

describe.each(Object.entries(CASES))('a promise %s', (_, each) => {
  const { tables, promise } = built(each);

  it(`is ${each.status}`, () => {
    expect(promise.verdict.status).toBe(each.status);
  });

  it.each(LANGS)('has its title and its outcome (%s)', (lang) => {
    expect(promiseHeadline(lang, tables, promise)).toBe(each.title[lang]);
    expect(outcomeText(lang, tables, promise)).toBe(each.outcome[lang]);
  });

  it.each(LANGS)('is told in whole sentences with figures of its own (%s)', (lang) => {
    const { promise: told, people } = promiseSentences(lang, tables, promise, on('2026-03'));
    for (const sentence of [...told, ...people].map(plain)) {
      expect(sentence).toMatch(/^[A-Z0-9].*[.:]$/);
      expect(sentence).not.toMatch(/[{}]|undefined|NaN/);
    }
    const all = told.map(plain).join(' ');
    expect(all).toContain('55%');
    const { measure } = promise;
    if (measure) expect(all).toContain(String(measure.point.value).replace('.', lang === 'id' ? ',' : '.'));
    expect(takesHeadline(lang, promise)).toContain('55%');
  });
});

it.each([
  ['2026-12', 'The target of 55% by December 2026 needs 1.3 times the current pace'],
  ['2026-12-31', 'The target of 55% by 31 December 2026 needs 1.3 times the current pace'],
])('is due %s, a month or a day, without an article', (due, title) => {
  const figures = [says('2023-12', 42, other), says('2025-12', 50, other)];
  const { tables, promise } = built({ ...(CASES['behind'] as Case), figures, target: { due, value: 55 } });
  expect(promiseHeadline('en', tables, promise)).toBe(title);
});

it.each([
  ['2025-06', 'in June 2025'],
  ['2025-06-30', 'on 30 June 2025'],
])('fell due %s, a month or a day', (due, when) => {
  const target = { due, value: 55, setOn: '2024-06' };
  const { tables, promise } = built({
    ...(CASES['behind'] as Case),
    figures: [says('2024-06', 43.31)],
    target,
  });
  expect(promiseHeadline('en', tables, promise)).toBe(
    `The 55% target fell due ${when}; the outcome is not known, the last figure is 43.31%`,
  );
});

it('occurs in a case, whatever it is', () => {
  expect(new Set(Object.values(CASES).map(({ status }) => status))).toEqual(new Set(STATUSES));
});

describe('no pace is told', () => {
  const paced: readonly Status[] = ['on-track', 'behind', 'far-behind', 'reversing'];
  const statusOf = (figures: readonly ObservationFacts[], target: TargetFacts): Progress['verdict'] =>
    built({ ...(CASES['behind'] as Case), figures, target }).promise.verdict;

  it('for one observation, however high or low', () => {
    for (const value of [1, 30, 54]) {
      const { status, made } = statusOf([says('2025-12', value, other)], { due: '2026', value: 55 });
      expect(paced).not.toContain(status);
      expect([status, made]).toEqual(['too-little-data', undefined]);
    }
  });

  it('across a change of basis, nor across a window that is too short', () => {
    const changed = statusOf(
      [says('2023-12', 30, { ...other, basis: 'labour_force' }), says('2025-12', 50, other)],
      { due: '2026', value: 55 },
    );
    expect([changed.status, changed.made]).toEqual(['definition-changed', undefined]);
    const short = statusOf([says('2025-06', 45, other), says('2025-12', 50, other)], {
      due: '2026',
      value: 55,
    });
    expect([short.status, short.made]).toEqual(['too-little-data', undefined]);
  });

  it('from a stale series under another status', () => {
    const { status } = statusOf([says('2020-06', 38, other), says('2023-06', 54, other)], {
      due: '2026',
      value: 55,
    });
    expect(status).toBe('stale');
  });
});
