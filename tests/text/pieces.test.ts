import { expect, test } from 'vitest';
import { pieces, plain } from '../../src/text/pieces.ts';

test('a sentence has its figures in their places, whatever their order', () => {
  const goal = { text: '55%', of: 'row' };
  expect(pieces('By {due} the target is {goal}.', { goal, due: '2025' })).toEqual([
    'By ',
    '2025',
    ' the target is ',
    goal,
    '.',
  ]);
  expect(plain(pieces('{goal}: {due}', { goal, due: '2025' }))).toBe('55%: 2025');
});

test('a figure that is not given is an error, not a hole', () => {
  expect(() => pieces('{goal} by {due}', { goal: '55%' })).toThrow(/\{due\}/);
});
