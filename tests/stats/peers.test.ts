import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PEERS, peerDistance, peerFinder } from '../../src/stats/peers.ts';
import { dataset, type ObservationFacts } from './builder.ts';
import { stats } from './real.ts';

const workforce = (region: string, employed: number, formal: number, year = '2025'): ObservationFacts[] => [
  { region, period: `${year}-08`, indicator: 'employed', value: employed },
  { region, period: `${year}-08`, indicator: 'formal_share', value: formal },
];
const provinces = (...codes: string[]) => codes.map((code) => ({ code }));

describe('the distance of two workforces', () => {
  it('is one step for twice the size, one for ten points of informal work, and straight across', () => {
    expect(peerDistance({ employed: 2, informalShare: 50 }, { employed: 1, informalShare: 50 })).toBeCloseTo(
      1,
    );
    expect(peerDistance({ employed: 1, informalShare: 50 }, { employed: 1, informalShare: 60 })).toBeCloseTo(
      1,
    );
    // Four times the size, two steps; thirty points, three.
    expect(peerDistance({ employed: 4, informalShare: 30 }, { employed: 1, informalShare: 60 })).toBeCloseTo(
      Math.sqrt(4 + 9),
    );
  });

  it('is a distance: none to itself, the same both ways, never longer by a detour', () => {
    const workforces = fc.record({
      employed: fc.integer({ min: 1000, max: 50_000_000 }),
      informalShare: fc.double({ min: 0, max: 100, noNaN: true }),
    });
    fc.assert(
      fc.property(workforces, workforces, workforces, (a, b, c) => {
        expect(peerDistance(a, a)).toBe(0);
        expect(peerDistance(a, b)).toBeCloseTo(peerDistance(b, a), 9);
        expect(peerDistance(a, c)).toBeLessThanOrEqual(peerDistance(a, b) + peerDistance(b, c) + 1e-9);
      }),
    );
  });
});

describe('peers', () => {
  const built = dataset({
    regions: provinces('15', '16', '17', '18'),
    observations: [
      ...workforce('15', 1000, 40),
      ...workforce('16', 1000, 45),
      ...workforce('17', 4000, 40),
      ...workforce('18', 1100, 40),
    ],
  });
  const all = [...built.regions.values()].filter(({ level }) => level === 'province');

  it('stand by distance, without the province itself', () => {
    const found = peerFinder(built, all)('15');
    expect(found?.year).toBe(2025);
    expect(found?.own.informalShare).toBe(60);
    expect(found?.peers.map(({ region }) => region.code)).toEqual(['18', '16', '17']);
    expect(found?.peers.at(-1)?.distance).toBeCloseTo(2);
  });

  it('come from the newest year that tells of every province, of August', () => {
    const later = dataset({
      regions: provinces('15', '16'),
      observations: [
        ...workforce('15', 1000, 40, '2024'),
        ...workforce('16', 1000, 45, '2024'),
        ...workforce('15', 1000, 50, '2025'),
        { region: '16', period: '2025-02', indicator: 'employed', value: 9 },
        { region: '16', period: '2025-02', indicator: 'formal_share', value: 9 },
      ],
    });
    const both = [...later.regions.values()].filter(({ level }) => level === 'province');
    expect(peerFinder(later, both)('15')?.year).toBe(2024);
    expect(peerFinder(dataset({}), [])('15')).toBeUndefined();
  });

  it('of Jambi are its likes, not Jakarta; each province has five', () => {
    const jambi = stats.peersOf('15');
    const names = jambi?.peers.map(({ region }) => region.name) ?? [];
    expect(names).not.toContain('DKI Jakarta');
    for (const peer of jambi?.peers ?? []) {
      expect(peer.employed.value / (jambi?.own.employed.value ?? 0)).toBeGreaterThan(1 / 2);
      expect(peer.employed.value / (jambi?.own.employed.value ?? 0)).toBeLessThan(2);
    }
    for (const { code } of stats.provinces) expect(stats.peersOf(code)?.peers).toHaveLength(PEERS);
    expect(stats.peersOf('ID')).toBeUndefined();
  });
});
