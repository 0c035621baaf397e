import type { Place, Regency } from '../stats/regency.ts';
import type { RegencyAward } from '../stats/regency-awards.ts';
import { revisedBy } from '../stats/revised.ts';
import { namesOf } from '../text/sentences/regency.ts';
import { fixed, type Json, orNull } from './json.ts';
import { doubtsJson, type RegionDoubt } from './region-doubts.ts';
import { promiseJson, reportedJson, rowOrNull } from './region-record.ts';
import { caveatRow, observationRow, placeOf, sourceRow } from './rows.ts';

const placeJson = ({ code, name, nameEn, slug }: Place): Json => ({ code, name, name_en: nameEn, slug });

const awardJson = ({
  name,
  own,
  record,
  ceremony,
  category,
  result,
  rank,
  confidence,
  source,
  at,
}: RegencyAward): Json => ({
  name,
  government: own,
  record: orNull(record),
  ceremony: {
    id: ceremony.id,
    level: ceremony.level,
    date: orNull(ceremony.date?.text),
    year: ceremony.year,
  },
  category: category.nameId,
  category_en: category.nameEn,
  result,
  rank: orNull(rank),
  confidence,
  source,
  ...placeOf({ at }),
});

/**
 * Everything a regency's page shows: the record behind `/api/v1/regions/<code>.json`. Made of what the page is made of,
 * so that it changes when the page does; it carries no digest of the tables, which change with every row of others.
 * @param doubts what is odd about its rows
 */
export function regencyRecord(regency: Regency, doubts: readonly RegionDoubt[]): Json {
  const { region, province, statements, headline, figure, others, caveats, move, beside, promises, sources } =
    regency;
  return {
    region: { ...(placeJson(region) as { readonly [key: string]: Json }), level: 'regency' },
    province: placeJson(province),
    units: {
      share: 'percent',
      base: 'persons',
      covered: 'persons',
      points: 'percentage points',
      pace_made: 'percentage points a year',
      of_a_promise_in_persons: 'value, gap, projected: persons; pace_made, pace_needed: persons a year',
    },
    as_of: regency.asOf.text,
    reported: reportedJson({ headline, statements }),
    main_figure: rowOrNull(figure),
    other_figures: others.map(observationRow),
    caveats: caveats.map(caveatRow),
    trend: move
      ? {
          kind: move.kind,
          first: placeOf(move.first.total),
          last: placeOf(move.last.total),
          turn: move.turn ? placeOf(move.turn.total) : null,
        }
      : null,
    beside_province: {
      kind: beside.kind,
      points: beside.kind === 'compared' ? fixed(beside.points, 'percent') : null,
      province: rowOrNull(beside.province?.total),
    },
    promises: promises.map((promise) =>
      promiseJson(
        promise,
        regency.headlinePromise,
        revisedBy(namesOf(regency), promise, promises),
        undefined,
      ),
    ),
    awards: regency.awards.map(awardJson),
    neighbours: regency.neighbours.map(placeJson),
    more_in_province: regency.more,
    gaps: [...regency.gaps],
    doubts: doubtsJson(doubts),
    sources: Object.fromEntries(Object.entries(sources).map(([id, source]) => [id, sourceRow(source)])),
  };
}
