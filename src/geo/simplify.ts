export type Point = readonly [x: number, y: number];

const triangle = (a: Point, b: Point, c: Point): number =>
  Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2;

/**
 * A line without the points that no eye would miss: the point that spans the smallest triangle with its neighbours
 * goes first, until every triangle has at least `tolerance` square units (Visvalingam and Whyatt, 1993).
 * The ends stay, so that borders which met still meet; a closed line keeps three corners.
 */
export function simplify(line: readonly Point[], tolerance: number): readonly Point[] {
  const points = [...line];
  const [first, last] = [points[0], points.at(-1)];
  const closed = first !== undefined && last !== undefined && first[0] === last[0] && first[1] === last[1];
  const least = closed ? 4 : 2;
  while (points.length > least) {
    let smallest = Number.POSITIVE_INFINITY;
    let at = 0;
    for (let i = 1; i < points.length - 1; i++) {
      const [a, b, c] = [points[i - 1], points[i], points[i + 1]];
      const area = a && b && c ? triangle(a, b, c) : smallest;
      if (area < smallest) [smallest, at] = [area, i];
    }
    if (smallest >= tolerance) break;
    points.splice(at, 1);
  }
  return points;
}
