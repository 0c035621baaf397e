import { compareText } from '../data/compare-text.ts';
import type { Dataset, Region, Source } from '../data/dataset.ts';
import { comparePeriods } from '../data/period.ts';
import { rowsWithSource } from '../data/rows-with-source.ts';

/** A source with what rests on it. */
export interface SourceUse {
  readonly source: Source;
  /** Rows of all tables that name it. */
  readonly rows: number;
  /** The regions of those rows, in table order. */
  readonly regions: readonly Region[];
}

export interface PublisherGroup {
  readonly publisher: string;
  readonly sources: readonly SourceUse[];
}

export interface KindGroup {
  readonly kind: Source['kind'];
  readonly count: number;
  readonly publishers: readonly PublisherGroup[];
}

// Two pages and the pictures of their links tell of the same.
const known = new WeakMap<Dataset, readonly SourceUse[]>();

/** Every source with the rows and regions that rest on it. */
export const sourceUses = (dataset: Dataset): readonly SourceUse[] =>
  known.getOrInsertComputed(dataset, countUses);

function countUses(dataset: Dataset): readonly SourceUse[] {
  const citing = [
    ...dataset.tally(['source', 'region']).map(({ values, rows }) => ({ ...values, rows })),
    ...rowsWithSource(dataset).map((row) => ({ ...row, rows: 1 })),
  ];
  const bySource = Map.groupBy(citing, ({ source }) => source);
  const order = new Map([...dataset.regions.keys()].map((code, index) => [code, index]));
  return [...dataset.sources.values()].map((source) => {
    const rows = bySource.get(source.id) ?? [];
    const codes = [
      ...new Set(rows.map((row) => row.region ?? ('province' in row ? row.province : undefined))),
    ]
      .filter((code) => code !== undefined)
      .sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
    return {
      source,
      rows: rows.reduce((sum, { rows: own }) => sum + own, 0),
      regions: codes.flatMap((code) => dataset.regions.get(code) ?? []),
    };
  });
}

/** Rows of all tables that name one of the sources. */
export const citingRows = (uses: readonly SourceUse[]): number =>
  uses.reduce((sum, { rows }) => sum + rows, 0);

/** The order of kinds on the page: what the figures rest on most firmly comes first. */
const KINDS = ['statistics', 'dataset', 'official', 'press'] as const satisfies readonly Source['kind'][];

function newestFirst({ source: a }: SourceUse, { source: b }: SourceUse): number {
  const byDate =
    a.published && b.published
      ? comparePeriods(b.published, a.published)
      : Number(b.published !== undefined) - Number(a.published !== undefined);
  return byDate || a.title.localeCompare(b.title, 'id') || compareText(a.id, b.id);
}

/** Sources by kind, then publisher (of no known one last), the newest first. */
export function sourceGroups(uses: readonly SourceUse[]): readonly KindGroup[] {
  return KINDS.map((kind) => {
    const own = uses.filter(({ source }) => source.kind === kind);
    const publishers = [...Map.groupBy(own, ({ source }) => source.publisher)]
      .map(([publisher, sources]) => ({ publisher, sources: [...sources].sort(newestFirst) }))
      .sort(
        (a, b) =>
          Number(a.publisher === '') - Number(b.publisher === '') ||
          a.publisher.localeCompare(b.publisher, 'id'),
      );
    return { kind, count: own.length, publishers };
  }).filter(({ count }) => count > 0);
}
