import { expect, test } from 'vitest';
import { partsExample, peerExample, rangeExample } from '../../../src/stats/effort-examples.ts';
import { peerSteps } from '../../../src/text/sentences/method/peers.ts';
import { partsSteps, rangeSteps } from '../../../src/text/sentences/method/what-it-takes.ts';
import { observation } from '../../stats/builder.ts';
import { real, stats } from '../../stats/real.ts';
import { found, results } from './examples.ts';

test('the range of Jambi can be followed with a pencil', () => {
  const example = found(rangeExample(real, stats));
  expect(rangeSteps('en', real, example).map(({ how, result }) => `${how} = ${result}`)).toEqual([
    '55% × 1,312,370 − 518,632 = 203,172',
    '55% × 1,312,337 − 568,373 = 153,413',
  ]);
  const rate = observation({ period: '2025-03', indicator: 'contribution_informal', value: 16_800 });
  const paid = { ...example, rate, contributions: 153_413 * 16_800 };
  expect(rangeSteps('id', real, paid).at(-1)).toMatchObject({
    how: '153.413 × Rp16.800',
    result: 'Rp2,58 miliar',
  });
});

test('the parts of the change in Jambi add up as they are written', () => {
  const steps = partsSteps('en', found(partsExample(stats)));
  expect(results(steps).slice(2)).toEqual([
    '+0.77 points',
    expect.stringMatching(/%$/),
    expect.stringMatching(/%$/),
    '+4.54 points',
    '+5.31 points',
  ]);
  expect(steps.at(-1)?.how).toBe('0.77 + 4.54');
});

test('the distance of two provinces can be followed with a pencil', () => {
  const example = found(peerExample(stats));
  expect(peerSteps('en', example).map(({ how, result }) => (how ? `${how} = ${result}` : result))).toEqual([
    '1,851,864',
    '2,200,071',
    'log₂(2,200,071 ÷ 1,851,864) = 0.25',
    expect.stringMatching(/^\(57\.27% − 53\.9\d?%\) ÷ 10 = 0\.3\d$/),
    expect.stringMatching(/^√\(0\.25² \+ 0\.3\d²\) = 0\.41 steps$/),
  ]);
  expect(Math.hypot(example.size, example.mix)).toBeCloseTo(example.peer.distance, 9);
});
