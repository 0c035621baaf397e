import { geoConicEqualArea } from 'd3';
import type { Point } from './simplify.ts';

// With parallels that mirror each other the cone is a cylinder: north is up, and equal areas on the ground are equal
// areas on the map, which is what a map of shaded areas owes its reader. True to scale at 5° north and south.
const equalArea = geoConicEqualArea()
  .parallels([-5, 5])
  .rotate([-118, 0])
  .center([0, 0])
  .scale(1)
  .translate([0, 0])
  .precision(0);

/**
 * Where a place of the globe stands on a plane with x to the east, y to the south, in Earth radii from 118° E, 0° N.
 * @param place longitude and latitude, in degrees
 */
export function project(place: Point): Point {
  const point = equalArea([place[0], place[1]]);
  if (!point) throw new RangeError(`no place on the map: ${place.join(', ')}`);
  return point;
}
