import type { Dataset, Observation, Region } from '../data/dataset.ts';
import { type Alternative, alternatives } from './alternatives.ts';
import type { ComparableFigure } from './comparable.ts';
import { informalContribution } from './contribution.ts';
import { firstOf } from './examples.ts';
import { type Peer, stepsApart, type Workforce } from './peers.ts';
import type { Statistics } from './profile.ts';
import type { Progress } from './promise.ts';
import { type SegmentChange, type SegmentPart, segmentChange } from './segment-change.ts';
import { share } from './share.ts';
import { sinceFirst } from './since-first.ts';

// Real cases of what promises take and of provinces alike, for the method page, each picked by a rule.

export interface PeerExample {
  readonly own: Workforce;
  /** The one most like it. */
  readonly peer: Peer;
  /** Steps apart by size and by mix. */
  readonly size: number;
  readonly mix: number;
}

/** A province and the one most like it. */
export function peerExample({ provinces, peersOf }: Statistics): PeerExample | undefined {
  return firstOf(provinces, ({ code }) => {
    const found = peersOf(code);
    const [peer] = found?.peers ?? [];
    if (!found || !peer) return undefined;
    const of = ({ employed, informalShare }: Workforce) => ({ employed: employed.value, informalShare });
    return { own: found.own, peer, ...stepsApart(of(peer), of(found.own)) };
  });
}

/** Participants of a segment among everyone who works. */
interface PartOf {
  readonly covered: number;
  readonly base: number;
  /** Percent. */
  readonly share: number;
}

/** A segment of the example in both years. */
export interface PartExample {
  readonly part: SegmentPart;
  readonly before: PartOf;
  readonly after: PartOf;
}

const partOf = (covered: number, base: number): PartOf => ({
  covered,
  base,
  share: share(covered, base) ?? 0,
});

export interface PartsExample {
  readonly region: Region;
  readonly change: SegmentChange;
  readonly parts: readonly PartExample[];
}

/** How the change of a region between the first and the newest complete year splits by segment. */
export function partsExample({ comparable }: Statistics): PartsExample | undefined {
  const since = sinceFirst(comparable);
  if (!since) return undefined;
  const { from, to } = since;
  return firstOf(comparable.units, (region) => {
    const change = segmentChange(comparable, region.code, from, to);
    const figure = (year: number, segment: ComparableFigure['segment']) =>
      comparable.figure(region.code, year, segment);
    const [before, after] = [figure(from, 'total'), figure(to, 'total')];
    if (!change || !before || !after) return undefined;
    const parts = change.parts.flatMap((part): readonly PartExample[] => {
      const was = figure(from, part.segment)?.covered;
      const is = figure(to, part.segment)?.covered;
      if (was === undefined || is === undefined) return [];
      return [{ part, before: partOf(was, before.base), after: partOf(is, after.base) }];
    });
    return { region, change, parts };
  });
}

export interface RangeExample {
  readonly region: Region;
  readonly promise: Progress;
  /** Those whose people are counted from a count and a base. */
  readonly alternatives: readonly Alternative[];
  readonly rate: Observation | undefined;
  /** Rupiah a month of the people of the figure chosen. */
  readonly contributions: number | undefined;
}

/** A promise that takes more people by one figure than by another, each with its own count. */
export function rangeExample(dataset: Dataset, stats: Statistics): RangeExample | undefined {
  return firstOf(stats.provinces, (region) => {
    const { headlinePromise: promise, reported } = stats.profile(region.code);
    if (!promise) return undefined;
    const counted = alternatives(dataset, promise, reported, stats.asOf).filter(
      ({ toGo, measure }) => toGo !== undefined && measure.statement?.count !== undefined,
    );
    if (counted.length < 2) return undefined;
    const rate = informalContribution(dataset);
    const { toGo } = promise;
    return {
      region,
      promise,
      alternatives: counted,
      rate,
      contributions: rate && toGo !== undefined ? toGo * rate.value : undefined,
    };
  });
}
