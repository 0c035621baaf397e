import { z } from 'zod';
import { NOT_COMPARED } from '../../stats/beside-province.ts';
import { REGENCY_GAPS } from '../../stats/regency.ts';
import {
  asOf,
  count,
  flag,
  name,
  orNull,
  period,
  place,
  points,
  region,
  text,
  units,
  year,
} from './kinds.ts';
import { caveat, doubts, promise, reported } from './region.ts';
import { observation, rowOrNull, rowPlace, sourcesByKey } from './rows.ts';

// The record of a regency or city, as `regency-record.ts` writes it.

const named = {
  code: region('The region'),
  name: text('Name in Indonesian'),
  name_en: text('Name in English'),
  slug: text('In the addresses of pages'),
};

const placeNamed = name('RegencyPlace', z.strictObject(named).describe('What names a region and its page'));

const award = name(
  'RegencyAward',
  z
    .strictObject({
      name: text('Who was awarded or nominated'),
      government: flag('Whether that is the government of the regency; else it is located there'),
      record: orNull(text('Slug of its record, where it has a page of its own')),
      ceremony: z.strictObject({
        id: text('In the address of its page'),
        level: z.enum(['national', 'provincial']),
        date: orNull(period('When it was held')),
        year: year('It is sorted under'),
      }),
      category: text('Name of the category in Indonesian'),
      category_en: text('… and in English'),
      result: z.enum(['winner', 'nominee', 'honourable']),
      rank: orNull(z.int().min(1)),
      confidence: z.enum(['high', 'medium', 'low']),
      source: text('Key of its source'),
      ...place,
    })
    .describe('An award, a nomination or an honourable mention'),
);

/** The name of the schema of `/api/v1/regions/<code>.json` for a regency or city. */
export const REGENCY_RECORD = 'RegencyRecord';

name(
  REGENCY_RECORD,
  z
    .strictObject({
      region: z.strictObject({ ...named, level: z.literal('regency').describe('Cities count as regencies') }),
      province: placeNamed,
      units,
      as_of: asOf,
      reported,
      main_figure: rowOrNull.describe('The row that leads where no share does'),
      other_figures: z.array(observation).describe('All rows that are part of no statement'),
      caveats: z.array(caveat).describe('What belongs beside figures of it'),
      trend: orNull(
        z
          .strictObject({
            kind: z.enum(['rose', 'fell', 'flat', 'rose-then-fell', 'fell-then-rose']),
            first: rowPlace,
            last: rowPlace,
            turn: orNull(rowPlace),
          })
          .describe('How the shares of one basis moved'),
      ),
      beside_province: z
        .strictObject({
          kind: z.enum(['compared', ...NOT_COMPARED]).describe('Compared, or why it is not'),
          points: orNull(points('The regency minus its province')),
          province: rowOrNull,
        })
        .describe(
          'The share beside one of the province: of the same source and day, else the nearest in time, else the one that leads',
        ),
      promises: z.array(promise),
      awards: z.array(award),
      neighbours: z.array(placeNamed).describe('Regencies and cities around it in the table of its province'),
      more_in_province: count('Others of the province that are not named here'),
      gaps: z.array(z.enum(REGENCY_GAPS)).describe('What is missing of it'),
      doubts,
      sources: sourcesByKey,
    })
    .describe('Everything the page of a regency or city shows'),
);
