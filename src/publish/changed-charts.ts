import { figuresOf } from './frozen-charts.ts';
import type { PublishedChart } from './published-charts.ts';

/** A chart whose figures differ between two states of the tables. */
export interface ChangedChart {
  readonly kind: 'added' | 'changed' | 'removed';
  /** As it stands now; as it stood, where it is no more. */
  readonly published: PublishedChart;
}

const nameOf = ({ chart, of }: PublishedChart): string => `${chart}/${of}`;

/** The charts whose figures differ between two states of the tables, in the order of the charts. */
export function changedCharts(
  before: readonly PublishedChart[],
  after: readonly PublishedChart[],
): readonly ChangedChart[] {
  const was = new Map(before.map((published) => [nameOf(published), published]));
  const now = new Set(after.map(nameOf));
  return [
    ...after.flatMap((published): readonly ChangedChart[] => {
      const old = was.get(nameOf(published));
      if (!old) return [{ kind: 'added', published }];
      return figuresOf(old.csv()) === figuresOf(published.csv()) ? [] : [{ kind: 'changed', published }];
    }),
    ...before.flatMap((published): readonly ChangedChart[] =>
      now.has(nameOf(published)) ? [] : [{ kind: 'removed', published }],
    ),
  ];
}
