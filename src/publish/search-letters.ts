import type { Searchable } from '../search/engine.ts';
import { byLetter, type Filed, filed, letterOf } from '../text/filing.ts';
import type { Lang } from '../text/lang.ts';
import { sentenceCase } from '../text/sentence-case.ts';
import { editionName, holderName } from '../text/sentences/awards.ts';
import { address } from './addresses.ts';
import { type Findable, searchables } from './search-index.ts';
import { winnerAddress } from './winner-address.ts';

/** Something that can be found, as it is filed under a letter. */
export interface FiledEntry extends Filed {
  readonly entry: Searchable;
}

interface Letter {
  readonly letter: string;
  readonly items: readonly FiledEntry[];
}

/** Everything that the search finds, for those who look by the alphabet. */
export interface SearchLetters {
  readonly pages: readonly Searchable[];
  /** Regions, winners by what tells them from others of their kind, ceremonies by their province. */
  readonly names: readonly Letter[];
  /** Sources by title. */
  readonly sources: readonly Letter[];
}

/** Files everything that can be found: each entry of `searchables` once. */
export function searchLetters(lang: Lang, findable: Findable): SearchLetters {
  const { dataset, stats, winners } = findable;
  const all = searchables(lang, findable);
  const of = (...kinds: readonly Searchable['kind'][]): readonly Searchable[] =>
    all.filter(({ kind }) => kinds.includes(kind));
  const kinds = new Map(winners.all.map((entity) => [winnerAddress(entity, lang), entity.kind]));
  const ceremonies = new Map(
    stats.ceremonies.map((ceremony) => [address({ kind: 'ceremony', id: ceremony.id }, lang), ceremony]),
  );
  const fileName = ({ name, path }: Searchable): Filed => {
    const ceremony = ceremonies.get(`/${path}`);
    if (!ceremony) return filed(name, kinds.get(`/${path}`) ?? 'government');
    const holder = sentenceCase(holderName(lang, dataset, ceremony));
    return { letter: letterOf(holder), head: holder, after: editionName(lang, ceremony) };
  };
  const fileTitle = ({ name }: Searchable): Filed => ({ letter: letterOf(name), head: name, after: '' });
  const file = (entries: readonly Searchable[], as: (entry: Searchable) => Filed): readonly Letter[] =>
    byLetter(
      entries.map((entry): FiledEntry => ({ entry, ...as(entry) })),
      (one) => one,
    );
  return {
    pages: of('page'),
    names: file(of('region', 'winner', 'ceremony'), fileName),
    sources: file(of('source'), fileTitle),
  };
}
