import type { LevelContrast } from '../../../stats/contrast.ts';
import type { NationalEdition } from '../../../stats/national-stage.ts';
import { inLang, type Lang } from '../../lang.ts';
import { computedPercent, whole } from '../../numbers.ts';
import { ofHundredPairs } from '../evidence.ts';
import { assessedText, editionDate, lagText } from '../stage.ts';

/** A worked example of a lag. */
export const lagSentence = (lang: Lang, edition: NationalEdition): string =>
  inLang(
    lang,
    `Contoh: tahun ${assessedText('id', edition)}, upacara ${editionDate('id', edition)}: ${lagText('id', edition.lag)}.`,
    `Example: the year ${assessedText('en', edition)}, ceremony of ${editionDate('en', edition)}: ${lagText('en', edition.lag)}.`,
  );

/** A worked example of medians and pairs. */
export function pairsSentence(lang: Lang, { year, contrast }: LevelContrast): string {
  const { winners, others, ahead } = contrast;
  const [won, rest] = [winners, others].map(({ median }) => computedPercent(lang, median));
  const pairs = whole(lang, contrast.pairs);
  const share = whole(lang, ofHundredPairs(ahead));
  return inLang(
    lang,
    `Contoh: semua pekerja, ${year}: median ${won} dan ${rest}; dari ${pairs} pasangan, pemenang lebih tinggi di ${share} dari 100.`,
    `Example: all workers, ${year}: medians ${won} and ${rest}; of ${pairs} pairs the winner is ahead in ${share} of 100.`,
  );
}
