import type { Peers } from '../../../stats/peers.ts';
import { inLang, type Lang } from '../../lang.ts';
import { nameOf } from '../../names.ts';
import { computedPercent, rounded } from '../../numbers.ts';

/** What the peers of a province are chosen by, with its own figures. */
export function likenessText(lang: Lang, { year, own: { region, employed, informalShare } }: Peers): string {
  const name = nameOf(lang, region);
  const [people, informal] = [rounded(lang, employed.value), computedPercent(lang, informalShare)];
  return inLang(
    lang,
    `Paling mirip menurut jumlah penduduk bekerja dan porsi informalnya (${name}: ${people}, ${informal}; survei ${year})`,
    `Most alike in people at work and share of informal work (${name}: ${people}, ${informal}; survey of ${year})`,
  );
}
