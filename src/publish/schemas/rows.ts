import { z } from 'zod';
import { observations, sources, targets } from '../../data/tables.ts';
import { name, orNull, place, region, rowOf, text } from './kinds.ts';

export const rowPlace = name('RowPlace', z.strictObject(place).describe('Where a row stands in the tables'));

export const observation = name(
  'Observation',
  z.strictObject({ ...rowOf(observations), ...place }).describe('A row of the observations, as committed'),
);

export const target = name(
  'Target',
  z.strictObject({ ...rowOf(targets), ...place }).describe('A row of the targets, as committed'),
);

const source = name(
  'Source',
  z.strictObject(rowOf(sources, ['id'])).describe('A row of the sources, without its key'),
);

export const sourcesByKey = name(
  'Sources',
  z.record(z.string(), source).describe('The sources that this record rests on, by their keys'),
);

/** What names a region. */
export const names = {
  code: region('The region'),
  name: text('Name in Indonesian'),
  name_en: text('Name in English'),
  level: z.enum(['country', 'province', 'regency']).describe('Cities count as regencies'),
};

export const regionNamed = name('RegionName', z.strictObject(names).describe('What names a region'));

export const rowOrNull = orNull(observation);
