import { describe, expect, it } from 'vitest';
import { firstSaid, repeatsEarlier } from '../../src/stats/first-said.ts';
import { reported, type Statement } from '../../src/stats/reported.ts';
import { dataset, type ObservationFacts, says } from './builder.ts';

/** An article that dates nothing but itself. */
const article = (period: string, value: number, facts: Partial<ObservationFacts> = {}): ObservationFacts =>
  says(period, value, { periodBasis: 'published', source: 'z', ...facts });

/** The newest leads, so that none of the older ones is spared as the headline. */
const leading = says('2026-01', 60, { source: 'lead' });

const said = (...observations: ObservationFacts[]) => {
  const data = dataset({ observations: [...observations, leading] });
  return { data, all: reported(data, '15') };
};

const nameOf = ({ source, total }: Statement): string => `${source} ${total.value}`;

const first = (...observations: ObservationFacts[]): readonly string[] => {
  const { data, all } = said(...observations);
  return firstSaid(data, all.statements, all.headline).map(nameOf);
};

const repeated = (...observations: ObservationFacts[]): readonly string[] => {
  const { all } = said(...observations);
  return all.statements.filter((statement) => repeatsEarlier(statement, all)).map(nameOf);
};

describe('an article repeats an earlier figure', () => {
  const june = says('2024-06', 43.31);

  it('of one value and basis, where it has no date but its own', () => {
    expect(repeated(june, article('2024-09', 43.31))).toEqual(['z 43.31']);
    expect(repeated(june, article('2024-09', 43.3))).toEqual([]);
    expect(repeated(june, article('2024-09', 43.31, { basis: 'employed' }))).toEqual([]);
    expect(repeated(june, says('2024-09', 43.31, { source: 'z' }))).toEqual([]);
  });

  it('not where it is of the same day: neither of two articles repeats the other', () => {
    expect(repeated(article('2024-09', 43), article('2024-09', 43, { source: 'y' }))).toEqual([]);
    expect(repeated(article('2024-12-31', 43), article('2024', 43, { source: 'y' }))).toEqual([]);
  });

  it('not where the earlier row is trusted less, or is a bound', () => {
    const doubted = says('2024-06', 43, { confidence: 'low' });
    expect(repeated(doubted, article('2024-09', 43))).toEqual([]);
    expect(repeated(doubted, article('2024-09', 43, { confidence: 'low' }))).toEqual(['z 43']);
    expect(repeated(says('2024-06', 43, { qualifier: 'over' }), article('2024-09', 43))).toEqual([]);
    expect(repeated(says('2024-06', 43, { qualifier: 'about' }), article('2024-09', 43))).toEqual(['z 43']);
  });

  it('not where it leads the page', () => {
    const older = article('2024-06', 43, { source: 'a' });
    const data = dataset({ observations: [older, article('2026-06', 43)] });
    const all = reported(data, '15');
    expect(all.headline?.source).toBe('z');
    expect(all.statements.filter((statement) => repeatsEarlier(statement, all))).toEqual([]);
  });
});

describe('what stands beside other figures', () => {
  it('is of a stated basis and of active participants, no bound and not of low confidence, the oldest first', () => {
    expect(
      first(
        says('2024-06', 43),
        says('2024-03', 42, { source: 'b' }),
        says('2024-04', 30, { source: 'c', basis: 'unstated' }),
        says('2024-04', 31, { source: 'd', basis: 'registered' }),
        says('2024-04', 32, { source: 'e', qualifier: 'over' }),
        says('2024-04', 33, { source: 'f', confidence: 'low' }),
      ),
    ).toEqual(['b 42', 'a 43', 'lead 60']);
  });

  it('is not what an article only repeats', () => {
    expect(first(says('2024-06', 43), article('2024-09', 43))).toEqual(['a 43', 'lead 60']);
  });
});
