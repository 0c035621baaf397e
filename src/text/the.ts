/** A place in the midst of an English sentence: groups of islands take an article, "the Riau Islands". */
export const the = (place: string): string => (/\bIslands(?= \(|$)/.test(place) ? `the ${place}` : place);
