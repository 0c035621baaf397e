import type { Source } from '../data/dataset.ts';

/** Who published a source: its title where that is not known, and its id where nothing is. */
export const publisherOf = (source: Pick<Source, 'publisher' | 'title'> | undefined, id: string): string =>
  source?.publisher || source?.title || id;
