import type { Region } from '../data/dataset.ts';
import type { Comparable, ComparableFigure } from './comparable.ts';
import type { Peers } from './peers.ts';
import { ranking } from './ranking.ts';

/** A province among its peers with the coverage of all its workers, comparable family. */
export interface PeerCoverage {
  readonly region: Region;
  /** Whether it is the province whose peers these are. */
  readonly own: boolean;
  /** The region whose figure it is: itself, or the former province it is still counted in. */
  readonly unit: Region;
  readonly figure: ComparableFigure;
  /** 1 is the highest of those that have a figure of their own; undefined for a figure of a former province. */
  readonly rank: number | undefined;
}

export interface PeerTable {
  /** The newest complete year. */
  readonly year: number;
  /** The highest first. */
  readonly rows: readonly PeerCoverage[];
  /** How many have a figure of their own. */
  readonly ranked: number;
}

/**
 * A province and its peers by their coverage in the newest complete year. The figure of a former province is shown where
 * there is no other, but has no rank: it is of other people, and two peers may share it.
 */
export function peerCoverage(
  comparable: Pick<Comparable, 'completeYears' | 'unitIn' | 'figure'>,
  { own, peers }: Peers,
): PeerTable | undefined {
  const year = comparable.completeYears.at(-1);
  if (year === undefined) return undefined;
  const all = [own, ...peers].flatMap(({ region }): readonly Omit<PeerCoverage, 'rank'>[] => {
    const unit = comparable.unitIn(region, year);
    const figure = comparable.figure(unit.code, year, 'total');
    return figure ? [{ region, own: region === own.region, unit, figure }] : [];
  });
  const ranked = ranking(
    all.filter(({ region, unit }) => region === unit),
    ({ figure }) => figure.share,
  );
  const rows = all
    .map((row): PeerCoverage => ({ ...row, rank: ranked.find(({ item }) => item === row)?.rank }))
    .sort((a, b) => b.figure.share - a.figure.share || Number(b.own) - Number(a.own));
  return { year, rows, ranked: ranked.length };
}
