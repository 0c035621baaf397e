import { createHash } from 'node:crypto';
import type { Dataset, Source } from './dataset.ts';
import { rowsWithSource } from './rows-with-source.ts';

/** What the tables hold of the country, its provinces, and the regencies and cities that promised something. */
export interface Nation {
  /**
   * Tells all of that, and refuses to tell more: the figures of other regencies, lists of all, what the files are. So
   * what was made of it is as it was, until `digest` changes.
   */
  readonly dataset: Dataset;
  /** SHA-256 of all that `dataset` tells, in hexadecimal. */
  readonly digest: string;
}

const refuse = (what: string): never => {
  throw new RangeError(`the tables of the nation do not tell ${what}`);
};

/** The sources that some of the rows rest on; to ask for another one is a mistake. */
class CitedSources extends Map<string, Source> {
  readonly #all: ReadonlyMap<string, Source>;

  constructor(all: ReadonlyMap<string, Source>, cited: ReadonlySet<string>) {
    super([...all].filter(([id]) => cited.has(id)));
    this.#all = all;
  }

  override get(id: string): Source | undefined {
    return super.get(id) ?? (this.#all.has(id) ? refuse(`the source ${id}`) : undefined);
  }
}

/** The tables without the figures of regencies and cities that promised nothing, and without the sources of those alone. */
export function nationOf(whole: Dataset): Nation {
  const isToldOf = (code: string): boolean =>
    whole.regions.get(code)?.level !== 'regency' || whole.targetsOf(code).length > 0;
  const told = (code: string): string => (isToldOf(code) ? code : refuse(`the figures of ${code}`));

  const { regions, islandGroups, indicators, bases, categories, targets } = whole;
  const { editions, winners, aliases, criteria, milestones, caveats, revisions } = whole;
  const observations = [...regions.keys()].filter(isToldOf).flatMap((code) => whole.observationsOf(code));
  // What was looked at is none of the nation's, nor is a source of that alone.
  const others = { targets, editions, winners, criteria, milestones, revisions, acknowledgements: [] };
  const citing = [...observations, ...rowsWithSource(others)];
  const sources = new CitedSources(whole.sources, new Set(citing.flatMap(({ source }) => source ?? [])));

  const maps = [regions, islandGroups, indicators, bases, sources, categories].map((map) => [
    ...map.values(),
  ]);
  const lists = [observations, targets, editions, winners, aliases, criteria, milestones, caveats, revisions];
  const dataset: Dataset = Object.create(
    whole,
    Object.getOwnPropertyDescriptors({
      sources,
      series: (region: string, indicator: string) => whole.series(told(region), indicator),
      observationsOf: (region: string) => whole.observationsOf(told(region)),
      get observations() {
        return refuse('all figures');
      },
      get periods() {
        return refuse('all periods');
      },
      observationAt: () => refuse('any row'),
      tally: () => refuse('how many rows there are'),
      get acknowledgements() {
        return refuse('what was looked at');
      },
      get files() {
        return refuse('the files');
      },
      get digest() {
        return refuse('the digest of the files');
      },
      get figuresDigest() {
        return refuse('the digest of the files');
      },
    }),
  );
  return {
    dataset,
    digest: createHash('sha256')
      .update(JSON.stringify([maps, lists]))
      .digest('hex'),
  };
}
