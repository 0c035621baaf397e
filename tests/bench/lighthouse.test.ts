import { expect, test } from 'vitest';
import { type Audit, middleAudit } from '../../scripts/bench/lighthouse.ts';

const audit = (performance: number, blocked: number): Audit => ({
  address: '/',
  scores: { performance, accessibility: 100, 'best-practices': 100, seo: 100 },
  ...{ firstPaint: 800, largestPaint: 900, blocked, shift: 0, lost: [] },
});

test('of three looks at a page the middle one is told, whole', () => {
  const [slow, fair, good] = [audit(95, 250), audit(99, 90), audit(100, 0)];
  for (const order of [
    [slow, fair, good],
    [good, slow, fair],
    [fair, good, slow],
  ] as const)
    expect(middleAudit([...order])).toBe(fair);
  expect(middleAudit([slow])).toBe(slow);
});
