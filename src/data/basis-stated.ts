import type { Dataset } from './dataset.ts';

/** Whether the basis of a row is one that says what 100% is. */
export const isBasisStated = (
  { bases }: Pick<Dataset, 'bases'>,
  { basis }: { readonly basis: string | undefined },
): boolean => basis !== undefined && bases.get(basis)?.stated === true;
