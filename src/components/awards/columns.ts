/** Cards that stand beside each other where there is room, and how many columns they stand in. */
export interface Row<Group> {
  readonly groups: readonly Group[];
  readonly columns: 3 | 4;
}

/** Empty places at the ends of lines, where blocks of these widths fill lines of some columns one after another. */
function holes(widths: readonly number[], columns: number): number {
  let empty = 0;
  let free = 0;
  for (const width of widths) {
    if (width > free) {
      empty += free;
      free = columns;
    }
    free -= width;
  }
  return empty + free;
}

/** More cards than this stand closer together where nothing else decides. */
const MANY = 6;

/** Three columns or four, whichever leaves fewer places empty. */
export function columnsFor(widths: readonly number[]): 3 | 4 {
  const [three, four] = [holes(widths, 3), holes(widths, 4)];
  const cards = widths.reduce((sum, width) => sum + width, 0);
  if (three === four) return cards > MANY ? 4 : 3;
  return four < three ? 4 : 3;
}

/** A group of so many cards has lines of its own. */
const FULL = 3;

/**
 * Groups of cards in rows, in their order: a group of three or more alone, smaller ones that follow each other together.
 * @param size how many cards a group has
 */
export function inRows<Group>(
  groups: readonly Group[],
  size: (group: Group) => number,
): readonly Row<Group>[] {
  const runs: Group[][] = [];
  let open = false;
  for (const group of groups) {
    const full = size(group) >= FULL;
    if (full || !open) runs.push([group]);
    else runs.at(-1)?.push(group);
    open = !full;
  }
  return runs.map((run) => {
    const [only] = run;
    const widths =
      run.length === 1 && only !== undefined ? Array.from({ length: size(only) }, () => 1) : run.map(size);
    return { groups: run, columns: columnsFor(widths) };
  });
}
