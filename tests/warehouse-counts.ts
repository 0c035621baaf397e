/** A person of a warehouse in one month, as `scripts/warehouse/` expects them. */
export interface Participant {
  readonly month: string;
  readonly person: number;
  readonly kind: string;
  /** Code of a regency, or only of its province; undefined where nobody knows. */
  readonly residence: string | undefined;
  readonly branch: string | undefined;
}

/** What is counted of a region in a month, by one basis. */
export interface Count {
  readonly basis: 'residence' | 'branch';
  readonly month: string;
  readonly region: string;
  readonly parent: string | undefined;
  readonly total: number;
  readonly formal: number;
  readonly informal: number;
  readonly showsTotal: boolean;
  readonly showsParts: boolean;
}

/**
 * The counts of people, and which may be shown: the rules of .github/WAREHOUSE.md in another language than the SQL, one
 * group of sisters after the other.
 */
export function countsOf(people: readonly Participant[], threshold: number): readonly Count[] {
  const kept = people.filter(({ kind }) => kind === 'formal' || kind === 'informal');
  return (['residence', 'branch'] as const).flatMap((basis) =>
    [...Map.groupBy(kept, ({ month }) => month)].flatMap(([month, those]) => {
      const tally = new Map<string, { formal: number; informal: number }>();
      for (const person of those) {
        for (const region of regionsOf(person[basis])) {
          const counts = tally.get(region) ?? { formal: 0, informal: 0 };
          if (person.kind === 'formal') counts.formal++;
          else counts.informal++;
          tally.set(region, counts);
        }
      }
      return shown([...tally], threshold).map((count) => ({ basis, month, ...count }));
    }),
  );
}

const regionsOf = (place: string | undefined): readonly string[] => {
  if (place === undefined) return ['ID'];
  return place.length === 5 ? ['ID', place.slice(0, 2), place] : ['ID', place];
};

const parentOf = (region: string): string | undefined => {
  if (region === 'ID') return undefined;
  return region.length === 5 ? region.slice(0, 2) : 'ID';
};

type Tally = readonly [region: string, { readonly formal: number; readonly informal: number }];
type Shown = Omit<Count, 'basis' | 'month'>;

function shown(tallies: readonly Tally[], threshold: number): readonly Shown[] {
  const all = tallies.map(([region, { formal, informal }]) => ({
    region,
    parent: parentOf(region),
    total: formal + informal,
    formal,
    informal,
    least: Math.min(formal, informal),
  }));
  const noParts = new Set<string>();
  const noTotal = new Set<string>();
  const inOrder = (key: 'least' | 'total') => (a: (typeof all)[number], b: (typeof all)[number]) =>
    a[key] - b[key] || (a.region < b.region ? -1 : 1);
  for (const sisters of Map.groupBy(all, ({ parent }) => parent).values()) {
    const enough = (regions: readonly (typeof all)[number][]): boolean =>
      regions.length === 0 ||
      (regions.length > 1 &&
        regions.reduce((sum, { formal }) => sum + formal, 0) >= threshold &&
        regions.reduce((sum, { informal }) => sum + informal, 0) >= threshold);
    const byPart = sisters.toSorted(inOrder('least'));
    let parts = byPart.filter(({ least }) => least < threshold);
    while (parts.length < byPart.length && !enough(parts)) parts = byPart.slice(0, parts.length + 1);
    const byTotal = sisters.toSorted(inOrder('total'));
    let totals = byTotal.filter(({ total }) => total < threshold);
    const together = (): number => totals.reduce((sum, { total }) => sum + total, 0);
    while (
      totals.length > 0 &&
      totals.length < byTotal.length &&
      (totals.length < 2 || together() < threshold)
    )
      totals = byTotal.slice(0, totals.length + 1);
    for (const { region } of totals) noTotal.add(region);
    for (const { region } of [...parts, ...totals]) noParts.add(region);
  }
  const among = (region: string | undefined, set: ReadonlySet<string>): boolean =>
    region !== undefined && (set.has(region) || among(parentOf(region), set));
  return all.map(({ least: _, ...count }) => ({
    ...count,
    showsTotal: !among(count.region, noTotal),
    showsParts: !among(count.region, noParts),
  }));
}

/** The rows of the table, each as its region, month, indicator, value and basis, in the order of committed files. */
export const figuresOf = (counts: readonly Count[]): readonly (readonly string[])[] =>
  counts
    .flatMap(({ region, month, basis, total, formal, informal, showsTotal, showsParts }) => [
      ...(showsTotal ? [[region, month, 'protected_total', String(total), basis]] : []),
      ...(showsParts
        ? [
            [region, month, 'protected_formal', String(formal), basis],
            [region, month, 'protected_informal', String(informal), basis],
          ]
        : []),
    ])
    .toSorted(byPlaces([0, 2, 1, 4]));

const byPlaces =
  (places: readonly number[]) =>
  (a: readonly string[], b: readonly string[]): number => {
    for (const place of places) {
      const [one = '', other = ''] = [a[place], b[place]];
      if (one !== other) return one < other ? -1 : 1;
    }
    return 0;
  };
