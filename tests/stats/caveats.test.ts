import { describe, expect, it } from 'vitest';
import { caveatsOf } from '../../src/stats/caveats.ts';
import { observations, read } from '../data/folder.ts';

const HEADER = 'indicator,period,basis,text_id,text_en,region';

/** The caveats, by their English text, beside figures made of the rows of some regions and periods. */
function beside(caveats: readonly string[], rows: readonly (readonly [region: string, period: string])[]) {
  const { dataset, problems } = read({
    'caveats.csv': `${[HEADER, ...caveats].join('\n')}\n`,
    'observations/reported.csv': observations(
      '15,2023,stated,protected_total,1,,,koran-1,high,',
      '15,2024,stated,protected_total,2,,,koran-1,high,',
      '91,2023,stated,protected_total,3,,,koran-1,high,',
    ),
  });
  if (!dataset) throw new Error(JSON.stringify(problems));
  const inputs = rows.flatMap(([region, period]) =>
    dataset.series(region, 'protected_total').filter((row) => row.period.text === period),
  );
  expect(inputs).toHaveLength(rows.length);
  return caveatsOf(dataset, inputs).map(({ textEn }) => textEn);
}

const ALL = 'protected_total,2023,,Semua.,Of all.,';
const PAPUA = 'protected_total,2023,,Papua.,Of Papua.,91';

describe('the caveats of a figure', () => {
  it('are those of its indicator and period', () => {
    expect(beside([ALL], [['15', '2023']])).toEqual(['Of all.']);
    expect(beside([ALL], [['15', '2024']])).toEqual([]);
  });

  it('of one region stand only where a row of it is among the rows', () => {
    expect(beside([PAPUA], [['15', '2023']])).toEqual([]);
    expect(beside([PAPUA], [['91', '2023']])).toEqual(['Of Papua.']);
    expect(
      beside(
        [ALL, PAPUA],
        [
          ['15', '2023'],
          ['91', '2023'],
        ],
      ),
    ).toEqual(['Of all.', 'Of Papua.']);
  });

  it('that say the same are told once', () => {
    expect(beside([ALL, ALL.replace(/,$/, ',15')], [['15', '2023']])).toEqual(['Of all.']);
  });
});

it('the table from before, without a column of regions, warns of every region', () => {
  const { dataset } = read({});
  expect(dataset?.caveats.map(({ region }) => region)).toEqual([undefined]);
});
