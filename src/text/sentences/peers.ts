import type { PeerStanding } from '../../stats/peer-standing.ts';
import { inLang, type Lang } from '../lang.ts';
import { markedNameOf } from '../names.ts';
import { computedPercent, inWords } from '../numbers.ts';
import { peerWords } from '../words/peers.ts';

const ENGLISH: readonly string[] = [
  '',
  'highest',
  'second-highest',
  'third-highest',
  'fourth-highest',
  'fifth-highest',
];

/** Where a province stands among its likes, as a title. */
export function peerHeadline(lang: Lang, standing: PeerStanding): string {
  const words = peerWords(lang);
  const { rows, rank, of, ties } = standing;
  const own = rows.find((row) => row.own);
  const name = own ? markedNameOf(lang, own.unit) : '';
  if (rank === undefined) return words.unranked(name);
  const count = inWords(lang, of);
  // Of equals none is alone at the end.
  if (rank === of && !ties) return words.last(name, count);
  if (rank === 1 && !ties) return words.first(name, count);
  return words.rank(name, inLang(lang, String(rank), ENGLISH[rank] ?? String(rank)), count);
}

/** Its share and the ends of the others'; undefined where it is not ranked. */
export function peerRange(lang: Lang, { others, rows }: PeerStanding): string | undefined {
  const own = rows.find((row) => row.own)?.figures.total;
  if (!own || !others) return undefined;
  return peerWords(lang).others(
    computedPercent(lang, own.share),
    computedPercent(lang, others.low),
    computedPercent(lang, others.high),
  );
}
