import { type CountryView, countryColumnMap, countryMap, countryStrip } from '../charts/country-map.ts';
import { countryTiles } from '../charts/country-tiles.ts';
import { WIDTHS } from '../charts/widths.ts';
import type { Boundaries } from '../geo/boundaries.ts';
import type { Tiles } from '../geo/tiles.ts';
import { caveatsOf } from '../stats/caveats.ts';
import { inputsOf, type Overview } from '../stats/overview.ts';
import { inLang } from '../text/lang.ts';
import { changeSentence, countryHeadline, formerSentence } from '../text/sentences/country.ts';
import { chartWords } from '../text/words/chart-tools.ts';
import { mapWords } from '../text/words/map.ts';
import type { Screen, Sheet, SheetContext } from './sheet.ts';

/** Where the provinces lie, and as tiles of one size. */
export interface Geography {
  readonly boundaries: Boundaries;
  readonly tiles: Tiles;
}

/**
 * The map of one year and segment over the strip that is its key. On a phone the provinces are tiles: small ones are
 * found there.
 * @param max The end of the strip's axis in percent, the same for all years and segments.
 */
export const mapSheet = (
  context: SheetContext,
  view: Overview,
  { boundaries, tiles }: Geography,
  max: number,
): Sheet =>
  viewSheet(context, 'map', view, max, (drawn, screen) => {
    if (screen === 'phone') return countryTiles(drawn, tiles, 'phone');
    return screen === 'desk' ? countryMap(drawn, boundaries, 'desk') : countryColumnMap(drawn, boundaries);
  });

/** The same as tiles on every screen. */
export const tilesSheet = (context: SheetContext, view: Overview, { tiles }: Geography, max: number): Sheet =>
  viewSheet(context, 'tiles', view, max, (drawn, screen) =>
    countryTiles({ ...drawn, place: `-${screen}` }, tiles, screen === 'desk' ? 'desk' : 'phone'),
  );

function viewSheet(
  { lang, dataset }: SheetContext,
  chart: 'map' | 'tiles',
  view: Overview,
  max: number,
  draw: (drawn: CountryView, screen: Screen) => string,
): Sheet {
  const words = mapWords(lang);
  const caveats = caveatsOf(dataset, inputsOf(view));
  return {
    id: `${chart}-file-${view.year}-${view.segment}-${lang}`,
    title: countryHeadline(lang, view),
    subtitle: words.caption[view.segment](String(view.year)),
    notes: [
      chartWords(lang).source(words.source[view.segment]),
      changeSentence(lang, view),
      ...caveats.map(({ textId, textEn }) => inLang(lang, textId, textEn)),
      formerSentence(lang, view),
      chart === 'tiles' ? words.tilesNote : '',
    ].filter((text) => text !== ''),
    draw: (screen, paint) => {
      const drawn: CountryView = { lang, dataset, view, paint };
      return [draw(drawn, screen), countryStrip(drawn, max, WIDTHS[screen])];
    },
  };
}
