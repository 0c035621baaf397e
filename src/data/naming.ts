import type { Alias, Winner } from './dataset.ts';
import { foldName } from './spelling.ts';

/** Gives a printed name its common one; undefined where the table of spellings has none. */
export type Naming = (printed: Pick<Winner, 'winner' | 'province'>) => string | undefined;

/** The common names that the table of spellings gives; one for a province goes before one for all. */
export function namingOf(aliases: readonly Pick<Alias, 'printed' | 'province' | 'winner'>[]): Naming {
  const key = (printed: string, province: string | undefined): string =>
    `${foldName(printed)}\n${province ?? ''}`;
  const names = new Map(aliases.map(({ printed, province, winner }) => [key(printed, province), winner]));
  return ({ winner, province }) => names.get(key(winner, province)) ?? names.get(key(winner, undefined));
}
