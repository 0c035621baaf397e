import { expect, test } from 'vitest';
import { dayAt } from '../../src/data/day.ts';

test('a day begins where the country’s first clocks strike midnight', () => {
  expect(dayAt(Date.parse('2026-03-30T14:59:59Z'))).toBe('2026-03-30');
  expect(dayAt(Date.parse('2026-03-30T15:00:00Z'))).toBe('2026-03-31');
});
