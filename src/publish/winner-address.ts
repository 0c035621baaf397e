import { type Entity, hasRecord } from '../stats/winners.ts';
import type { Lang } from '../text/lang.ts';
import { address, rowAnchor } from './addresses.ts';

/** Where the record of an entity stands: on its own page, or on its card in the gallery of its one ceremony. */
export function winnerAddress(entity: Entity, lang: Lang): string {
  const [award] = entity.awards;
  return hasRecord(entity) || !award
    ? address({ kind: 'winner', slug: entity.slug }, lang)
    : `${address({ kind: 'ceremony', id: award.ceremony.id }, lang)}#${rowAnchor(award.row.at)}`;
}
