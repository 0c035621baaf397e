import { branchBesideResidence } from './doubts/branch.ts';
import { digitSlip } from './doubts/digits.ts';
import type { Doubter, RegionDoubter } from './doubts/doubter.ts';
import { countOverEmployed } from './doubts/employed.ts';
import { jumps } from './doubts/jump.ts';
import { informalOverFormal, partOverWhole } from './doubts/parts.ts';
import { dueBeforeSet, promiseOnOtherBasis } from './doubts/promises.ts';
import {
  countContradictsShare,
  shareAsFraction,
  shareOverHundred,
  totalOutsideSegments,
} from './doubts/shares.ts';
import { periodAfterSource, sameArticleTwice } from './doubts/sources.ts';
import { staleRegion } from './doubts/stale.ts';
import { aliasNeverPrinted, criterionInOneLanguage, sourceNeverUsed } from './doubts/upkeep.ts';

/** What is looked for in tables without a problem, but for the figures of each region. */
export const warnings: readonly Doubter[] = [
  promiseOnOtherBasis,
  dueBeforeSet,
  staleRegion,
  periodAfterSource,
  sameArticleTwice,
  criterionInOneLanguage,
  sourceNeverUsed,
  aliasNeverPrinted,
];

/** What is looked for in the figures of each region. */
export const regionWarnings: readonly RegionDoubter[] = [
  shareOverHundred,
  shareAsFraction,
  totalOutsideSegments,
  countContradictsShare,
  partOverWhole,
  informalOverFormal,
  countOverEmployed,
  digitSlip,
  jumps,
  branchBesideResidence,
];
