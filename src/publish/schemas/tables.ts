import { z } from 'zod';
import { type TableName, tables } from '../../data/tables.ts';
import { SEGMENTS } from '../../stats/comparable.ts';
import { STATUSES } from '../../stats/status.ts';
import type { Field } from '../derived-table.ts';
import {
  asOf,
  rowOf as cellsOf,
  count,
  digest,
  flag,
  name,
  orNull,
  place,
  text,
  units,
  year,
} from './kinds.ts';

/** The cell of a derived column as JSON. */
const cell = ({ type }: Field): z.ZodType =>
  ({
    string: z.string(),
    number: z.number(),
    integer: z.int(),
    year: z.int().min(1945).max(2100),
    boolean: z.boolean(),
  })[type];

/** A row of a derived table as JSON, in the columns of its CSV; only those named are never unknown. */
const rowOf = (fields: readonly Field[], known: ReadonlySet<string>) =>
  z.strictObject(
    Object.fromEntries(
      fields.map((field) => {
        const value = known.has(field.name) ? cell(field) : orNull(cell(field));
        return [field.name, value.describe(field.about.en)];
      }),
    ),
  );

const KNOWN = new Set(['region', 'name', 'level', 'family', 'indicator', 'unit', 'due', 'value', 'status']);

/** `/api/v1/comparable.json` */
export const comparable = (fields: readonly Field[]) =>
  z
    .strictObject({
      about: text('What is measured'),
      units,
      as_of: asOf,
      digest,
      years: z.array(
        z.strictObject({
          year: year('The year'),
          complete: flag('Whether every region has a figure'),
          known: count('Regions with a figure'),
          units: count('Regions that figures of the year are counted by'),
        }),
      ),
      figures: z.array(
        rowOf(fields, new Set(fields.map((field) => field.name).filter((name) => name !== 'doubts'))),
      ),
    })
    .describe(`Comparable figures by region, year and segment (${SEGMENTS.join(', ')})`);

const summary = {
  promises: count('All of them'),
  fallen_due: count('Whose date has passed'),
  achieved: count('Of these: achieved'),
  missed: count('Of these: missed'),
  outcome_not_known: count('Of these: no figure tells the outcome'),
  open: count('Whose date is to come'),
  achieved_early: count('Of these: achieved already'),
  on_track: count('Of these: on track'),
  behind: count('Of these: behind'),
  far_behind: count('Of these: far behind'),
  reversing: count('Of these: moving away'),
  not_judged: count('Of these: no pace is known'),
};

const promiseSummary = name(
  'PromiseSummary',
  z.strictObject(summary).describe('How many promises stand where'),
);

/** `/api/v1/promises.json` */
export const promises = (fields: readonly Field[]) =>
  z
    .strictObject({
      about: text('What a promise is held against'),
      units,
      as_of: asOf,
      digest,
      summary: promiseSummary,
      tally: z.array(
        z.strictObject({
          status: z.enum(STATUSES),
          passed: flag('Whether the date has passed'),
          count: count('How many'),
        }),
      ),
      families: z.array(
        z.strictObject({
          family: text('Promises of one family compare'),
          indicator: text('Key of the table of indicators'),
          basis: orNull(text('What 100 percent is')),
          ...summary,
        }),
      ),
      promises: z.array(rowOf(fields, KNOWN)),
    })
    .describe('Every promise on record, held against a figure on its own basis');

/** `/api/v1/changes.json` */
export const changes = (fields: readonly Field[]) =>
  z
    .strictObject({
      digest,
      changes: z.array(rowOf(fields, new Set(['id', 'date', 'kind', 'table', 'row']))),
    })
    .describe('Every figure that is new, revised or withdrawn since the first release');

/** `/api/v1/quality.json` */
export const quality = (fields: readonly Field[]) =>
  z
    .strictObject({
      digest,
      rows: count('Rows of all tables'),
      doubted: count('Rows that a doubt is about'),
      acknowledged: count('Rows that somebody looked at, and why they stand'),
      rules: z.array(
        z.strictObject({
          rule: text('The rule'),
          kind: z.enum(['doubt', 'upkeep']),
          open: count('Findings that nobody has explained'),
          acknowledged: count('Findings that somebody looked at, and why they stand'),
          about_id: text('Where it is explained in Indonesian'),
          about_en: text('Where it is explained in English'),
        }),
      ),
      findings: z.array(
        rowOf(
          fields,
          new Set(['rule', 'acknowledged', 'seen', 'mend_id', 'mend_en', 'file', 'line', 'id', 'cause']),
        ).extend({
          beside: z.array(
            z.strictObject({
              kind: z.enum(['observation', 'target', 'source']),
              ...place,
              region: orNull(text('Kemendagri code; ID is the country')),
              indicator: orNull(text('Key of the table of indicators')),
              period: orNull(text('Period of the figure, or when a target is due')),
              value: orNull(z.number().describe('In the unit of its indicator')),
              basis: orNull(text('What 100 percent is, or who is counted')),
              source: orNull(text('Key of the table of sources')),
            }),
          ),
        }),
      ),
    })
    .describe('What is doubted in the tables, and why it stands where somebody looked');

/** `/api/v1/tables/….json`: a committed file of a table. */
export const committedTable = (table: TableName) =>
  z
    .strictObject({
      table: z.literal(table).describe('The table that the file belongs to'),
      file: text('Under the data folder'),
      title_id: text('Title in Indonesian'),
      title_en: text('Title in English'),
      sha256: z
        .string()
        .regex(/^[0-9a-f]{64}$/)
        .describe('Of the CSV that the rows were read from'),
      rows: z.array(z.strictObject({ ...cellsOf(tables[table]), line: place.line })),
    })
    .describe(`${tables[table].about.en} The rows as committed, each with its line.`);
