import type { PeerExample } from '../../../stats/effort-examples.ts';
import { INFORMAL_STEP } from '../../../stats/peers.ts';
import { inLang, type Lang } from '../../lang.ts';
import { nameOf } from '../../names.ts';
import { decimal, whole } from '../../numbers.ts';
import type { Step } from './step.ts';

/** How far apart a province and its nearest peer are, worked through. */
export function peerSteps(lang: Lang, { own, peer, size, mix }: PeerExample): readonly Step[] {
  const n = (value: number): string => whole(lang, value);
  const d = (value: number): string => decimal(lang, value);
  const informal = (share: number): string => `${d(share)}%`;
  const [bigger, smaller] = size >= 0 ? [peer, own] : [own, peer];
  return [
    {
      what: inLang(lang, `Bekerja di ${nameOf(lang, own.region)}`, `Employed in ${nameOf(lang, own.region)}`),
      how: '',
      result: n(own.employed.value),
      row: own.employed,
    },
    {
      what: inLang(
        lang,
        `Bekerja di ${nameOf(lang, peer.region)}`,
        `Employed in ${nameOf(lang, peer.region)}`,
      ),
      how: '',
      result: n(peer.employed.value),
      row: peer.employed,
    },
    {
      what: inLang(lang, 'Ukuran', 'Size'),
      how: `log₂(${n(bigger.employed.value)} ÷ ${n(smaller.employed.value)})`,
      result: d(Math.abs(size)),
    },
    {
      what: inLang(lang, 'Susunan', 'Mix'),
      how: `(${informal(Math.max(own.informalShare, peer.informalShare))} − ${informal(Math.min(own.informalShare, peer.informalShare))}) ÷ ${n(INFORMAL_STEP)}`,
      result: d(Math.abs(mix)),
    },
    {
      what: inLang(lang, 'Jarak', 'Distance'),
      how: `√(${d(Math.abs(size))}² + ${d(Math.abs(mix))}²)`,
      result: inLang(lang, `${d(peer.distance)} langkah`, `${d(peer.distance)} steps`),
    },
  ];
}
