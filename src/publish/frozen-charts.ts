import Papa from 'papaparse';
import type { PublishedChart } from './published-charts.ts';
import type { Release } from './release.ts';

/** A state of the tables with all its charts: a release under its name. */
export interface FrozenState {
  readonly id: string;
  readonly release: Release;
  readonly charts: readonly PublishedChart[];
}

/** A chart as it stood in a release. */
export interface FrozenChart {
  readonly published: PublishedChart;
  readonly state: FrozenState;
  /** The chart as it stands today; undefined where there is none any more. */
  readonly live: PublishedChart | undefined;
  /**
   * Where its figures first changed: the name of a later release, or undefined for tables that no release holds yet.
   * Undefined as a whole where they stand as they were.
   */
  readonly revised: { readonly in: string | undefined } | undefined;
}

/** Columns that say on which line of a table a row stands: `line`, `held_line`. */
const LINE = /(?:^|_)line$/;

/** The figures of a chart's table, wherever in their files its rows stand. */
export function figuresOf(csv: string): string {
  const [header = [], ...rows] = Papa.parse<string[]>(csv, { delimiter: ',', newline: '\n' }).data;
  return JSON.stringify(
    [header, ...rows].map((row) => row.filter((_, index) => !LINE.test(header[index] ?? ''))),
  );
}

const nameOf = ({ chart, of }: PublishedChart): string => `${chart}/${of}`;

/** The charts of a state by name, each with its figures, which are read when first asked for. */
function byName(charts: readonly PublishedChart[]) {
  const named = new Map(charts.map((published) => [nameOf(published), published]));
  const known = new Map<string, string>();
  return {
    get: (name: string): PublishedChart | undefined => named.get(name),
    figures: (name: string): string | undefined => {
      const published = named.get(name);
      const figures = known.get(name) ?? (published && figuresOf(published.csv()));
      if (figures !== undefined) known.set(name, figures);
      return figures;
    },
  };
}

/**
 * Every chart of every release, held against all that came later.
 * @param states the releases, oldest first
 * @param live the charts of the tables as they stand
 */
export function frozenCharts(
  states: readonly FrozenState[],
  live: readonly PublishedChart[],
): readonly FrozenChart[] {
  const today = byName(live);
  // States with the same charts, as the newest release and the tables right behind it, need no comparison.
  const later = [...states.map(({ id, charts }) => ({ id, charts })), { id: undefined, charts: live }].map(
    (state) => ({ ...state, named: state.charts === live ? today : byName(state.charts) }),
  );
  return states.flatMap((state, index) =>
    state.charts.map((published): FrozenChart => {
      const name = nameOf(published);
      const own = later[index]?.named;
      const changed = later.slice(index + 1).find(({ named }) => {
        const figures = named === own ? undefined : named.figures(name);
        return figures !== undefined && figures !== own?.figures(name);
      });
      return { published, state, live: today.get(name), revised: changed && { in: changed.id } };
    }),
  );
}
