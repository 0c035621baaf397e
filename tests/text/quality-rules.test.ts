import { expect, test } from 'vitest';
import { LANGS } from '../../src/text/lang.ts';
import { qualityWords } from '../../src/text/words/quality.ts';
import { stats } from '../stats/real.ts';

test('what is said of informal and formal coverage is what the comparable figures show: nearly always, not everywhere', () => {
  const { comparable } = stats;
  const pairs = comparable.units.flatMap(({ code }) =>
    comparable.years.flatMap((year) => {
      const [formal, informal] = (['formal', 'informal'] as const).map((segment) =>
        comparable.figure(code, year, segment),
      );
      return formal && informal ? [{ code, isHigher: informal.share > formal.share }] : [];
    }),
  );
  const higher = pairs.filter(({ isHigher }) => isHigher);
  expect(higher.length).toBeGreaterThan(0);
  expect(higher.length / pairs.length).toBeLessThan(0.05);
  // A few provinces, as the words say.
  expect(new Set(higher.map(({ code }) => code)).size).toBeLessThanOrEqual(3);
  for (const lang of LANGS)
    expect(qualityWords(lang).rules['informal-over-formal'].why).not.toMatch(/everywhere|di mana-mana/);
});
