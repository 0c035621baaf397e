import { z } from 'zod';
import { GAPS } from '../../stats/profile.ts';
import { STATUSES } from '../../stats/status.ts';
import {
  asOf,
  count,
  digest,
  flag,
  name,
  orNull,
  percent,
  period,
  persons,
  place,
  points,
  region,
  text,
  units,
  year,
} from './kinds.ts';
import { names, observation, regionNamed, rowOrNull, rowPlace, sourcesByKey, target } from './rows.ts';

// The record of a region, part by part, as `region-record.ts` and `effort-record.ts` write it.

const baseOrigin = orNull(
  z.enum(['stated', 'implied', 'another-source', 'survey']).describe('Where the base comes from'),
);
const unit = z.enum(['percent', 'persons']);
const inUnit = (about: string) => z.number().describe(`${about}; in the unit of the promise`);
const inUnitAYear = (about: string) =>
  z.number().describe(`${about}; percentage points or persons a year, by the unit of the promise`);
const rows = z.array(rowPlace).describe('The rows it rests on');

const score = (about: string) => z.number().min(0).describe(`${about}; points`);

const statement = name(
  'Statement',
  z
    .strictObject({
      period: period('When it was so'),
      source: text('Key of its source'),
      share: observation,
      formal: rowOrNull,
      informal: rowOrNull,
      covered: rowOrNull,
      eligible: rowOrNull,
      base: orNull(persons('Workers the share is of')),
      base_origin: baseOrigin,
      evidence: z
        .strictObject({
          basisStated: score('The source says what 100 percent is'),
          countGiven: score('It gives the number of people'),
          highConfidence: score('We are sure that it says so'),
          dateStated: score('It dates the figure'),
          exact: score('The figure is no bound and not rounded'),
          segmentsGiven: score('It gives formal and informal'),
          points: score('Their sum'),
        })
        .describe('By what the headline is chosen'),
    })
    .describe('What one source said of one moment'),
);

export const doubts = z
  .array(
    name(
      'RegionDoubt',
      z
        .strictObject({
          id: text('Its name in /api/v1/quality.json, where all of it stands'),
          rule: text('The rule that doubts the row'),
          acknowledged: flag('Whether somebody looked at it and noted why it stands'),
          reason_id: orNull(text('Why it stands, in Indonesian')),
          reason_en: orNull(text('Why it stands, in English')),
          region: region('Whose row it is'),
          ...place,
          main_figure: flag('Whether the number that the region leads with came with the row'),
          comparable_years: z.array(year('A year whose comparable figure rests on the row')),
        })
        .describe('What is odd about a row, and what rests on it'),
    ),
  )
  .describe('What is odd about the rows');

export const reported = name(
  'Reported',
  z
    .strictObject({ headline: orNull(statement), statements: z.array(statement) })
    .describe(
      'Coverage as officials and the press stated it: the statement shown first, and all, newest first',
    ),
);

export const caveat = name(
  'Caveat',
  z
    .strictObject({
      indicator: text('Of the figures that it is about'),
      period: period('… and when they were so'),
      basis: orNull(text('… and what 100 percent of them is')),
      text_id: text('What has to be said beside them, in Indonesian'),
      text_en: text('… and in English'),
      region: orNull(region('The only one that it is about')),
      ...place,
    })
    .describe('A warning that belongs beside some figures'),
);

const said = name(
  'Said',
  z
    .strictObject({
      period: period('When it was so'),
      source: text('Key of its source'),
      share: percent('The share as stated'),
      qualifier: orNull(text('about, over or under')),
      basis: orNull(text('What 100 percent is')),
      ...place,
    })
    .describe('A statement, enough to cite it'),
);

const counted = name(
  'Counted',
  z
    .strictObject({
      period: period('When it was so'),
      source: text('Key of its source'),
      persons: persons('The number of people as stated'),
      qualifier: orNull(text('about, over or under')),
      basis: orNull(text('By what they are counted')),
      ...place,
    })
    .describe('A count of people, enough to cite it'),
);

const figure = name(
  'ComparableFigure',
  z
    .strictObject({
      year: year('Year of the survey and of the participants'),
      share: percent('Active participants by residence ÷ employed persons'),
      covered: persons('Active participants by residence'),
      base: persons('Employed'),
      rows,
    })
    .describe('A figure of the comparable family; the rows of the country stand in the records of its parts'),
);

const change = name(
  'Change',
  z
    .strictObject({ from: year('First year'), to: year('Last year'), points: points('The change') })
    .describe('How far a share moved'),
);

const point = orNull(z.strictObject({ period: period('When'), value: inUnit('What it was') }));

const range = orNull(
  name(
    'ToGoRange',
    z
      .strictObject({
        low: persons('By the figure that asks for least'),
        high: persons('By the figure that asks for most'),
        approximate: flag('Whether one of them is rounded, or rests on the base of another source'),
      })
      .describe('Workers still to be protected, by the figures of about the same time'),
  ),
);

export const promise = name(
  'Promise',
  z
    .strictObject({
      headline: flag('Whether the page of the region shows it first'),
      target,
      unit,
      status: z.enum(STATUSES).describe('How it stands'),
      passed: flag('Whether its date has passed'),
      days_left: orNull(z.int().describe('Days to its date')),
      held_against: orNull(
        z.strictObject({
          family: z.enum(['reported', 'comparable']),
          period: period('Of the figure'),
          share: orNull(percent('The figure, where it is a share')),
          value: inUnit('The figure'),
          unit,
          base: orNull(persons('What it is a share of')),
          base_origin: baseOrigin,
          base_row: rowOrNull,
          basis_stated: flag('Whether promise and figure name one basis'),
          rows,
        }),
      ),
      gap: orNull(inUnit('Promise minus figure')),
      pace_from: point,
      pace_made: orNull(inUnitAYear('The pace made')),
      pace_needed: orNull(inUnitAYear('The pace needed')),
      pace_needed_from_now: orNull(
        z
          .number()
          .describe('Percentage points a year from `as_of`, as if the share still stood at the figure'),
      ),
      ratio: orNull(z.number().describe('Pace made ÷ pace needed')),
      pace_times: orNull(z.number().describe('Pace needed ÷ pace made')),
      projected: orNull(inUnit('Where the pace made leads')),
      reached: point,
      reached_later: point,
      nearest: orNull(said),
      nearest_count: orNull(counted),
      workers_to_go: orNull(persons('Still to be protected')),
      workers_to_go_approximate: flag('Whether that rests on rounded numbers or on two sources'),
      workers_to_go_a_month: orNull(persons('A month, up to the date')),
      workers_to_go_range: range,
      revised_by: orNull(rowPlace),
    })
    .describe('A promise and how it stands'),
);

const segmentPart = z.strictObject({ persons: persons('People more'), points: points('What they add') });

const takes = z
  .strictObject({
    alternatives: z.array(
      z.strictObject({
        chosen: flag('Whether it is the figure that the promise is held against'),
        period: period('Of the figure'),
        share: percent('The figure'),
        base: orNull(persons('What it is a share of')),
        base_origin: baseOrigin,
        gap: points('Promise minus figure'),
        workers_to_go: orNull(persons('Still to be protected')),
        workers_to_go_a_month: orNull(persons('A month, up to the date')),
        workers_to_go_approximate: flag('Whether that rests on rounded numbers or on two sources'),
        source: text('Key of its source'),
        ...place,
      }),
    ),
    workers_to_go_range: range,
    segment_change: orNull(
      z.strictObject({
        from: year('First year'),
        to: year('Last year'),
        persons: persons('Participants more'),
        points: points('The change of the share'),
        formal: segmentPart,
        informal: segmentPart,
      }),
    ),
    closed_informal_gap: orNull(
      z.strictObject({
        year: year('Of the figures'),
        formal: percent('Of formal workers'),
        informal: percent('Of informal workers'),
        persons: persons('More, were informal workers covered as formal ones'),
        share_before: percent('Of all workers'),
        share: percent('Of all workers, then'),
      }),
    ),
  })
  .describe('What the promise shown first takes');

const asked = z
  .strictObject({
    start: z.strictObject({
      family: z.enum(['reported', 'comparable']),
      period: period('Of the figure'),
      share: percent('The figure'),
      base: persons('What it is a share of'),
      base_origin: baseOrigin,
      covered: persons('Protected'),
      approximate: flag('Whether these are rounded, or of two sources'),
      rows,
    }),
    contribution: rowOrNull,
    best_year: orNull(
      z.strictObject({
        from: year('First year'),
        to: year('Last year'),
        persons: persons('Participants more'),
        persons_a_month: persons('A month'),
        points: points('The change of the share'),
      }),
    ),
    cases: z.array(
      z.strictObject({
        share: percent('The goal'),
        step: orNull(z.number().describe('Points above the figure, where the goal is one of the steps')),
        promises: rows,
        workers_to_go: orNull(persons('Still to be protected')),
        contributions_a_month: orNull(z.int().describe('Their contributions; rupiah')),
        by: z.array(
          z.strictObject({
            due: period('By when'),
            workers_to_go_a_month: orNull(persons('A month')),
            pace_needed: orNull(z.number().describe('Percentage points a year')),
          }),
        ),
      }),
    ),
  })
  .describe('What other goals take');

const peers = z
  .strictObject({
    surveyed: year('Of the workforce by which peers are chosen'),
    year: year('Of the figures'),
    rank: orNull(z.int().min(1)),
    of: count('How many are ranked'),
    others: orNull(z.strictObject({ low: percent('Lowest'), high: percent('Highest') })),
    nearest: z.array(text('Codes of the peers, nearest first')),
    rows: z.array(
      z.strictObject({
        ...names,
        distance: z.number().describe('Steps: twice the workforce, or ten points of informal work'),
        employed: persons('Employed'),
        informal_share: percent('Of the employed'),
        rows,
        unit: text('Code of the region that its figures are counted by'),
        total: orNull(percent('Of all workers')),
        formal: orNull(percent('Of formal workers')),
        informal: orNull(percent('Of informal workers')),
        change: orNull(change),
      }),
    ),
  })
  .describe('Provinces alike in workforce and informal work');

/** The name of the schema of `/api/v1/regions/<code>.json`. */
export const REGION_RECORD = 'RegionRecord';

name(
  REGION_RECORD,
  z
    .strictObject({
      region: z.strictObject({
        ...names,
        slug: text('In the addresses of pages'),
        iso: orNull(text('ISO 3166 code')),
        island_group: orNull(text('Key of the table of island groups')),
      }),
      units,
      as_of: asOf,
      digest,
      reported,
      disagreement: orNull(
        z
          .strictObject({
            kind: z
              .enum(['near', 'swing'])
              .describe('Two shares of about one time, or one that falls and rises'),
            low: said,
            high: said,
          })
          .describe('Statements that contradict each other'),
      ),
      different_bases: orNull(z.strictObject({ low: said, high: said })),
      mix: orNull(
        z
          .strictObject({
            implied_formal_share: percent('Formal workers among all that total, formal and informal imply'),
            surveyed_formal_share: orNull(percent('By the survey')),
            fits: orNull(flag('Whether they can be of one base')),
          })
          .describe('Whether total, formal and informal fit together'),
      ),
      comparable: z
        .strictObject({
          unit: regionNamed,
          complete_years: z.array(year('A year with figures of all regions')),
          rank: orNull(
            z.strictObject({
              year: year('Of the ranking'),
              rank: z.int().min(1),
              of: count('How many are ranked'),
            }),
          ),
          change: orNull(change),
          total: z.array(figure),
          formal: z.array(figure),
          informal: z.array(figure),
        })
        .describe('Figures computed alike everywhere; unit is the region they are counted by'),
      promises: z.array(promise),
      what_it_takes: takes,
      what_if: orNull(asked),
      peers: orNull(peers),
      latest_ceremony: orNull(
        z.strictObject({
          id: text('In the address of its page'),
          date: orNull(period('When it was held')),
          winners_known: count('Winners whose names are known'),
          winners_stated: orNull(count('Winners that were announced')),
        }),
      ),
      ceremonies: z.array(
        text('Id of a ceremony of the province, or a national one of the country, newest first'),
      ),
      national_ceremonies: z.array(text('Id of a national ceremony that names someone of the province')),
      programmes: z.array(observation),
      caveats: z.array(caveat).describe('What belongs beside its programmes and comparable figures'),
      regencies: z.array(z.strictObject({ ...names, reported, covered: rowOrNull })),
      gaps: z.array(z.enum(GAPS)).describe('What is missing of the region'),
      doubts,
      sources: sourcesByKey,
    })
    .describe('Everything the page of a region shows'),
);
