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
import { someCountry, someDatedFigure } from './identities/whole.ts';

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

/**
 * What the tables as a whole must hold for pages to be made of them. Asked only where nothing else is wrong: what seems
 * to be missing may stand in a row that was refused.
 */
export const wholes: readonly Identity[] = [someCountry, someDatedFigure];
