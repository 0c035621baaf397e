/** What is odd in figures that may be true. Each is explained on the page of doubts and can be acknowledged. */
export const DOUBTS = [
  'share-over-100',
  'share-as-fraction',
  'outside-segments',
  'count-contradicts-share',
  'part-over-whole',
  'informal-over-formal',
  'count-over-employed',
  'digit-slip',
  'jump',
  'branch-beside-residence',
  'promise-other-basis',
  'stale-region',
  'later-than-source',
  'due-before-set',
  'same-article',
] as const;
export type Doubt = (typeof DOUBTS)[number];

/** What is untidy in the tables: nothing is wrong with a figure, and somebody can mend it. */
export const UPKEEP = [
  'unused-acknowledgement',
  'untranslated',
  'unused-source',
  'unused-alias',
  'markup',
  'not-sorted',
  'file-not-read',
] as const;
export type Upkeep = (typeof UPKEEP)[number];
