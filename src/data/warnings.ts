import type { Dataset, Observation } from './dataset.ts';
import type { Tell } from './identities.ts';
import { periodEnd, periodStart, startFinder } from './period.ts';
import { foldName } from './spelling.ts';
import { didYouMean } from './suggest.ts';

/** Finds what is odd in figures that may be true: they are published, flagged and explained; no build stops. */
type Warning = (dataset: Dataset, tell: Tell) => void;

export const warnings: readonly Warning[] = [
  shareOverHundred,
  shareAsFraction,
  totalOutsideSegments,
  countContradictsShare,
  periodAfterSource,
  dueBeforeSet,
  criterionInOneLanguage,
  sourceNeverUsed,
  aliasNeverPrinted,
];

function shareOverHundred({ indicators, observations }: Dataset, tell: Tell): void {
  for (const { at, indicator, value } of observations) {
    if (value <= 100 || indicators.get(indicator)?.unit !== 'percent') continue;
    const mend = 'check that the source prints it so: more people are counted than its base has';
    tell(at, 'value', String(value), { rule: 'share-over-100', expected: 'at most 100', mend });
  }
}

/** A share below this, beside one of at least that: the text of a percent cell of a spreadsheet. */
const FRACTION = { below: 1, beside: 5 };

function shareAsFraction(dataset: Dataset, tell: Tell): void {
  for (const { at, region, indicator, value } of dataset.observations) {
    if (value >= FRACTION.below || value === 0) continue;
    if (dataset.indicators.get(indicator)?.unit !== 'percent') continue;
    if (!dataset.series(region, indicator).some((other) => other.value >= FRACTION.beside)) continue;
    const percent = String(Number((100 * value).toFixed(6)));
    const mend = `a share is written in percent: is it ${percent}?`;
    tell(at, 'value', String(value), { rule: 'share-as-fraction', expected: percent, mend });
  }
}

/**
 * A total lies between the shares of its two segments, whatever their mix, where all three have one base; where a
 * source does not say its base, it is taken to be the one it says elsewhere.
 */
function totalOutsideSegments(dataset: Dataset, tell: Tell): void {
  const isStated = ({ basis }: Observation): boolean =>
    basis !== undefined && dataset.bases.get(basis)?.stated === true;
  const isSame = (a: Observation, b: Observation): boolean =>
    isOfOneSource(a, b) && (a.basis === b.basis || !isStated(a) || !isStated(b));
  for (const region of dataset.regions.keys()) {
    for (const total of dataset.series(region, 'coverage_total')) {
      const formal = dataset.series(region, 'coverage_formal').find((other) => isSame(total, other));
      const informal =
        formal && dataset.series(region, 'coverage_informal').find((other) => isSame(total, other));
      if (!informal) continue;
      const low = Math.min(formal.value, informal.value);
      const high = Math.max(formal.value, informal.value);
      if (total.value >= low && total.value <= high) continue;
      const mend = 'check the three shares: a total lies between its formal and informal shares';
      tell(total.at, 'value', String(total.value), {
        rule: 'outside-segments',
        expected: `${low} to ${high}`,
        mend,
      });
    }
  }
}

/** Points by which a printed share may differ from protected ÷ eligible of the same source and period. */
const TOLERANCE = 1;

function countContradictsShare(dataset: Dataset, tell: Tell): void {
  for (const region of dataset.regions.keys()) {
    for (const segment of ['total', 'formal', 'informal']) {
      const eligible = dataset.series(region, `eligible_${segment}`);
      if (eligible.length === 0) continue;
      for (const share of dataset.series(region, `coverage_${segment}`)) {
        if (share.basis !== 'eligible' && share.basis !== 'unstated') continue;
        const base = eligible.find((other) => isOfOneSource(share, other));
        const count =
          base && dataset.series(region, `protected_${segment}`).find((other) => isOfOneSource(share, other));
        if (!count || base.value === 0) continue;
        const computed = (100 * count.value) / base.value;
        if (Math.abs(computed - share.value) <= TOLERANCE) continue;
        const expected = `about ${computed.toFixed(2)}`;
        const mend = `check the figures: ${count.value} of ${base.value} is ${computed.toFixed(2)}%`;
        tell(share.at, 'value', String(share.value), { rule: 'count-contradicts-share', expected, mend });
      }
    }
  }
}

/** Whether two observations of a region are told by one source for one period. */
const isOfOneSource = (a: Observation, b: Observation): boolean =>
  a.source === b.source && a.period.text === b.period.text;

/** Days by which a figure may be dated after its source: the end of a month that an article of its beginning tells of. */
const AHEAD = 31;

function periodAfterSource({ observations, sources }: Dataset, tell: Tell): void {
  const limits = new Map<string, string>();
  for (const { id, published } of sources.values()) {
    if (!published) continue;
    const day = new Date(`${periodEnd(published)}T00:00:00Z`);
    day.setUTCDate(day.getUTCDate() + AHEAD);
    limits.set(id, day.toISOString().slice(0, 10));
  }
  const startOf = startFinder();
  for (const { at, period, source } of observations) {
    const limit = limits.get(source);
    if (limit === undefined || startOf(period) <= limit) continue;
    const published = sources.get(source)?.published?.text ?? '';
    tell(at, 'period', period.text, {
      rule: 'later-than-source',
      expected: `no later than its source, ${published}`,
      mend: `check the period: ${source} was published ${published}, before it began`,
    });
  }
}

function dueBeforeSet({ targets }: Dataset, tell: Tell): void {
  for (const { at, due, setOn } of targets) {
    if (!setOn || periodEnd(due) >= periodStart(setOn)) continue;
    const mend = `check the dates: the target was due before it was set, ${setOn.text}`;
    tell(at, 'due', due.text, { rule: 'due-before-set', expected: `${setOn.text} or later`, mend });
  }
}

/** The columns of a criterion and of its translation. */
const TRANSLATIONS = [
  ['group', 'group', 'groupEn', 'group_en'],
  ['criterion', 'criterion', 'criterionEn', 'criterion_en'],
  ['sub_criterion', 'subCriterion', 'subCriterionEn', 'sub_criterion_en'],
  ['description', 'description', 'descriptionId', 'description_id'],
] as const;

/** Tables from before the translations lack their columns altogether: they are read as they are. */
function criterionInOneLanguage({ criteria }: Dataset, tell: Tell): void {
  if (criteria.every(({ criterionEn }) => criterionEn === undefined)) return;
  for (const row of criteria) {
    for (const [column, field, other, translation] of TRANSLATIONS) {
      const text = row[field];
      if (text === undefined || row[other] !== undefined) continue;
      const mend = `write ${column} in the other language in ${translation}; until then both pages show it as it is`;
      tell(row.at, translation, text, { rule: 'untranslated', expected: 'a text in both languages', mend });
    }
  }
}

function sourceNeverUsed(dataset: Dataset, tell: Tell): void {
  const { observations, targets, editions, winners, criteria, milestones } = dataset;
  const used = new Set<string>();
  for (const rows of [observations, targets, editions, winners, criteria, milestones]) {
    for (const { source } of rows) used.add(source);
  }
  for (const { at, id } of dataset.sources.values()) {
    if (used.has(id)) continue;
    const mend = 'delete the source, or name it in the rows that rest on it';
    tell(at, 'id', id, { rule: 'unused-source', expected: 'a source that some row names', mend });
  }
}

/** A spelling that no row prints, any more or because it is misspelt itself. */
function aliasNeverPrinted({ aliases, winners }: Dataset, tell: Tell): void {
  for (const { at, printed, province } of aliases) {
    const rows = winners.filter((row) => province === undefined || row.province === province);
    if (rows.some(({ winner }) => foldName(winner) === foldName(printed))) continue;
    tell(at, 'printed', printed, {
      rule: 'unused-alias',
      expected: 'a name as awards/winners.csv prints it',
      mend: didYouMean(
        printed,
        rows.map(({ winner }) => winner),
        'delete the row, or write the name as awards/winners.csv prints it',
      ),
    });
  }
}
