import type { Region } from '../data/dataset.ts';
import type { ComparableFigure, Segment } from './comparable.ts';
import type { Workforce } from './peers.ts';
import type { Statistics } from './profile.ts';
import { ranking } from './ranking.ts';
import { type Change, changeSinceFirst } from './since-first.ts';

/** One of a province and its peers, with what the comparable family says of it. */
export interface PeerRow extends Workforce {
  /** Steps from the province; 0 for itself. */
  readonly distance: number;
  readonly own: boolean;
  /** Its place by coverage of all workers, 1 the highest; of its former province where it is counted there. */
  readonly rank: number | undefined;
  /** The region its figures are counted by: itself, or the former province it was part of. */
  readonly unit: Region;
  readonly figures: Readonly<Record<Segment, ComparableFigure | undefined>>;
  /** Since the first complete year; undefined where either year has no figure of the same unit. */
  readonly change: Change | undefined;
}

/** A province among its likes. */
export interface PeerStanding {
  /** The year of the survey that likens them. */
  readonly surveyed: number;
  /** The newest complete year of the comparable family. */
  readonly year: number;
  /** The province and its peers: the highest coverage first, those without a figure last, of equals the nearest first. */
  readonly rows: readonly PeerRow[];
  /** The peers, the nearest first. */
  readonly nearest: readonly Region[];
  /** Those of them more than one step away: the nearest there are, but not much alike. */
  readonly unlike: readonly Region[];
  /** Its place by coverage of all workers, 1 the highest; undefined where there is nothing to be ranked with. */
  readonly rank: number | undefined;
  /** How many are ranked: members of one former province share its figure, and count once. */
  readonly of: number;
  /** Whether another has the same coverage. */
  readonly ties: boolean;
  /** The ends of the others' coverage in percent; undefined where it is not ranked. */
  readonly others: { readonly low: number; readonly high: number } | undefined;
}

/** Twice the workforce, or ten points more informal work: farther apart, two provinces are not much alike. */
const ONE_STEP = 1;

/** Sets a province beside its peers; undefined where it has none, or no year is complete. */
export function peerStanding(
  { comparable, peersOf }: Pick<Statistics, 'comparable' | 'peersOf'>,
  province: string,
): PeerStanding | undefined {
  const found = peersOf(province);
  const year = comparable.completeYears.at(-1);
  if (!found || year === undefined) return undefined;
  const rowOf = (one: Workforce, distance: number): Omit<PeerRow, 'rank'> => {
    const unit = comparable.unitIn(one.region, year);
    const figure = (segment: Segment) => comparable.figure(unit.code, year, segment);
    return {
      ...one,
      distance,
      own: one === found.own,
      unit,
      figures: { total: figure('total'), formal: figure('formal'), informal: figure('informal') },
      change: changeSinceFirst(comparable, unit.code),
    };
  };
  const all = [rowOf(found.own, 0), ...found.peers.map((peer) => rowOf(peer, peer.distance))];
  const shareOf = ({ figures }: Pick<PeerRow, 'figures'>): number =>
    figures.total?.share ?? Number.NEGATIVE_INFINITY;
  const known = all.filter(({ figures }) => figures.total);
  const units = [...Map.groupBy(known, ({ unit }) => unit.code).values()].flatMap(([first]) => first ?? []);
  const ranked = ranking(units, shareOf);
  const own = ranked.find(({ item }) => item.own);
  const rest = ranked.filter((each) => each !== own);
  const shares = rest.map(({ item }) => shareOf(item));
  return {
    surveyed: found.year,
    year,
    rows: ranking(all, shareOf).map(({ item }) => ({
      ...item,
      rank: ranked.find((each) => each.item.unit === item.unit)?.rank,
    })),
    nearest: found.peers.map(({ region }) => region),
    unlike: found.peers.filter(({ distance }) => distance > ONE_STEP).map(({ region }) => region),
    rank: ranked.length > 1 ? own?.rank : undefined,
    of: ranked.length,
    ties: rest.some(({ rank }) => rank === own?.rank),
    others: own && shares.length > 0 ? { low: Math.min(...shares), high: Math.max(...shares) } : undefined,
  };
}
