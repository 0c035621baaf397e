import { aliasesMeanOneName } from './identities/aliases.ts';
import {
  awardsNameTheirProvince,
  undatedCeremoniesAreApart,
  undatedLabelsNameAYear,
} from './identities/awards.ts';
import { sharesSayTheirBasis, targetsPromiseSomething } from './identities/figures.ts';
import { nothingIsInFuture } from './identities/future.ts';
import type { Identity } from './identities/identity.ts';
import {
  formerRegionsHaveMembers,
  levelsFit,
  oneCountry,
  provincesNameTheirIslands,
  slugsAreUnique,
} from './identities/regions.ts';
import { revisionsKeepWhatWas, revisionsNameTheirRow, revisionsSayWhoErred } from './identities/revisions.ts';

/** Rules that must hold. Each tells all it finds; a row that is missing because of another problem is never blamed. */
export const identities: readonly Identity[] = [
  oneCountry,
  levelsFit,
  provincesNameTheirIslands,
  formerRegionsHaveMembers,
  slugsAreUnique,
  undatedCeremoniesAreApart,
  undatedLabelsNameAYear,
  sharesSayTheirBasis,
  targetsPromiseSomething,
  awardsNameTheirProvince,
  aliasesMeanOneName,
  revisionsNameTheirRow,
  revisionsKeepWhatWas,
  revisionsSayWhoErred,
  nothingIsInFuture,
];
