import type { Drawing } from '../geo/geometry.ts';
import { tileGrid } from '../geo/tile-grid.ts';
import type { Tiles } from '../geo/tiles.ts';
import { nameOf } from '../text/names.ts';
import { computedPercent, wholePercent } from '../text/numbers.ts';
import { mapWords } from '../text/words/map.ts';
import type { CountryView } from './country-map.ts';
import { countryRegions } from './country-regions.ts';
import { tileMap } from './tile-map.ts';

/** The provinces of one year and segment as tiles of one size: the map for small screens. */
export function countryTiles(drawn: CountryView, tiles: Tiles, drawing: Drawing): string {
  const { lang, view } = drawn;
  const { year, segment } = view;
  const { former, ...regions } = countryRegions(drawn);
  const { regions: known, islandGroups } = drawn.dataset;
  const percent = drawing === 'desk' ? computedPercent : wholePercent;
  return tileMap({
    id: `tiles-${year}-${segment}-${drawing}-${lang}${drawn.place ?? ''}`,
    title: mapWords(lang).tilesTitle[segment](String(year)),
    ...regions,
    geometry: tileGrid(tiles, { drawing, former }),
    figure: (share) => percent(lang, share),
    islands: (province) => {
      const group = islandGroups.get(known.get(province)?.islandGroup ?? '');
      return group && nameOf(lang, group);
    },
  });
}
