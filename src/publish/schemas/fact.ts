import { z } from 'zod';
import { asOf, flag, name, orNull, percent, period, persons, text, units } from './kinds.ts';
import { doubts } from './region.ts';
import { names, regionNamed, rowPlace, sourcesByKey } from './rows.ts';

const inBoth = (about: string) =>
  z.strictObject({ id: text(`${about}, in Indonesian`), en: text(`${about}, in English`) });
const qualifier = orNull(text('about, over or under'));

/** The name of the schema of `/api/v1/facts/<slug>.json`. */
export const FACT = 'Fact';

name(
  FACT,
  z
    .strictObject({
      region: z.strictObject({ ...names, slug: text('In the addresses of pages') }),
      title: inBoth('What the figure is'),
      text: inBoth('The figure in a sentence to quote'),
      family: orNull(z.enum(['reported', 'comparable'])).describe('null where no figure is known'),
      share: orNull(percent('The figure')),
      share_qualifier: qualifier,
      covered: orNull(persons('Protected')),
      covered_qualifier: qualifier,
      base: orNull(persons('What it is a share of')),
      base_origin: orNull(text('stated, implied or another-source')),
      basis: orNull(text('What 100 percent is')),
      basis_stated: orNull(flag('Whether the source says so')),
      period: orNull(period('When it was so')),
      period_basis: orNull(text('stated, or published where only the article is dated')),
      unit: orNull(regionNamed),
      rows: z.array(rowPlace).describe('The rows it rests on'),
      sources: sourcesByKey,
      doubts,
      units,
      as_of: asOf,
      permalink: inBoth('The page it is cited by'),
      picture: inBoth('The picture of it'),
    })
    .describe('The number that a region leads with, and all that a citation of it needs'),
);
