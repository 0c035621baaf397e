/**
 * Of figures in time, one a moment: a line goes through one of what several sources say of it, and a pace is measured
 * from one.
 * @param positionOf the moment of a figure, in decimal years
 * @param before orders those of one moment, the one to take first
 * @returns by time
 */
export function oneAMoment<T>(
  figures: readonly T[],
  positionOf: (figure: T) => number,
  before: (a: T, b: T) => number,
): readonly T[] {
  const chosen = new Map<number, T>();
  for (const figure of figures) {
    const position = positionOf(figure);
    const other = chosen.get(position);
    if (other === undefined || before(figure, other) < 0) chosen.set(position, figure);
  }
  return [...chosen].sort(([a], [b]) => a - b).map(([, figure]) => figure);
}
