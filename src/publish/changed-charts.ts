import type { ChartName, Page } from './addresses.ts';
import { figuresOf } from './frozen-charts.ts';

/** What a chart is told by: its kind and name, in the address of its files, and its figures as a table. */
export interface NamedChart {
  readonly chart: ChartName | 'regency';
  readonly of: string;
  readonly page: Page;
  readonly csv: () => string;
}

/** A chart whose figures differ between two states of the tables. */
export interface ChangedChart {
  readonly kind: 'added' | 'changed' | 'removed';
  /** As it stands now; as it stood, where it is no more. */
  readonly published: NamedChart;
}

const nameOf = ({ chart, of }: NamedChart): string => `${chart}/${of}`;

/** The charts whose figures differ between two states of the tables, in the order of the charts. */
export function changedCharts(
  before: readonly NamedChart[],
  after: readonly NamedChart[],
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
