import { compareText } from '../data/compare-text.ts';
import type { Dataset, Observation, Region } from '../data/dataset.ts';
import { surveyedEmployed, surveyedFormalShare } from './comparable.ts';

/** How many times larger a workforce counts as one step apart: twice. */
const SIZE_STEP = 2;
/** Points between two shares of informal work that count as one step apart. */
export const INFORMAL_STEP = 10;
/** How many peers a province is held against. */
export const PEERS = 5;

/** What a province is likened by, both found by the same survey. */
export interface Workforce {
  readonly region: Region;
  /** Persons. */
  readonly employed: Observation;
  readonly formalShare: Observation;
  /** Percent of the employed people who work informally. */
  readonly informalShare: number;
}

export interface Peer extends Workforce {
  /** In steps: 1 is twice the workforce and the same mix, or the same size and ten points more informal work. */
  readonly distance: number;
}

export interface Peers {
  /** The August of the survey. */
  readonly year: number;
  readonly own: Workforce;
  /** The nearest first. */
  readonly peers: readonly Peer[];
}

/** What a province is likened by, as numbers. */
interface Likened {
  readonly employed: number;
  readonly informalShare: number;
}

/** How far apart two provinces are in each of the two respects, in steps; negative where the first is the smaller one. */
export const stepsApart = (a: Likened, b: Likened): { readonly size: number; readonly mix: number } => ({
  size: Math.log(a.employed / b.employed) / Math.log(SIZE_STEP),
  mix: (a.informalShare - b.informalShare) / INFORMAL_STEP,
});

/**
 * How unlike two provinces are: the straight-line distance over the logarithm of the workforce, a doubling as one step,
 * and the share of informal work, ten points as one step. Equal for both directions, 0 for the same figures.
 */
export function peerDistance(a: Likened, b: Likened): number {
  const { size, mix } = stepsApart(a, b);
  return Math.hypot(size, mix);
}

function workforceOf(dataset: Dataset, region: Region, year: number): Workforce | undefined {
  const employed = surveyedEmployed(dataset, region.code, year);
  const formalShare = surveyedFormalShare(dataset, region.code, year);
  if (!employed || employed.value <= 0 || !formalShare) return undefined;
  return { region, employed, formalShare, informalShare: 100 - formalShare.value };
}

/** Finds the peers of any province; undefined where the survey says too little of it. */
export type FindPeers = (province: string) => Peers | undefined;

/**
 * Likens provinces by the newest survey that tells the size and the mix of every one of them: an older one would set
 * some beside a different year, a newer one would leave some out.
 */
export function peerFinder(dataset: Dataset, provinces: readonly Region[]): FindPeers {
  const years = new Set(
    provinces.flatMap(({ code }) => dataset.series(code, 'formal_share').map(({ period }) => period.year)),
  );
  const newest = [...years].sort((a, b) => b - a);
  const found = newest.flatMap((year) => {
    const all = provinces.flatMap((region) => workforceOf(dataset, region, year) ?? []);
    return all.length === provinces.length && all.length > 1 ? [{ year, all }] : [];
  })[0];
  return (province) => {
    const own = found?.all.find(({ region }) => region.code === province);
    if (!found || !own) return undefined;
    const of = ({ employed, informalShare }: Workforce) => ({ employed: employed.value, informalShare });
    const peers = found.all
      .filter((other) => other !== own)
      .map((other): Peer => ({ ...other, distance: peerDistance(of(own), of(other)) }))
      .sort((a, b) => a.distance - b.distance || compareText(a.region.code, b.region.code))
      .slice(0, PEERS);
    return { year: found.year, own, peers };
  };
}
