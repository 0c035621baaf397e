import type { Cuts } from '../../../stats/examples.ts';
import type { HEADLINE_POINTS } from '../../../stats/reported.ts';
import { yearSpan } from '../../dates.ts';
import { inLang, type Lang } from '../../lang.ts';
import { decimal, withSign } from '../../numbers.ts';

/** When sources are said to disagree. */
export const disagreeSentence = (lang: Lang, cuts: Cuts): string => {
  const points = decimal(lang, cuts.disagree);
  const near = yearSpan(lang, cuts.sameTime);
  return inLang(
    lang,
    `Sumber disebut tidak sepakat bila dua angka dengan dasar yang sama, atau yang dasarnya sama-sama tidak disebut, berbeda ${points} poin atau lebih, padahal periodenya bertumpang tindih atau berakhir paling jauh ${near} satu sama lain; juga bila angka dengan satu dasar turun lalu naik lagi sebanyak itu dalam setahun. Pertumbuhan bukan ketidaksepakatan, begitu pula angka dengan dasar berbeda. Baris dengan keyakinan rendah dan batas seperti “lebih dari” tidak dihitung, begitu pula yang lebih dari setahun jauhnya dari angka yang ditampilkan pertama.`,
    `Sources are said to disagree where two figures on one basis, or two of which neither says its basis, differ by ${points} points or more although their periods overlap or end at most ${near} apart; also where figures on one basis fall and rise again by as much within a year. Growth is no disagreement, nor are figures on different bases. Rows of low confidence and bounds such as “over” do not count, nor does what lies more than a year from the figure shown first.`,
  );
};

/** The points of the headline rule, in the order of its table; the last is taken off. */
export const headlinePoints = (
  lang: Lang,
  table: typeof HEADLINE_POINTS,
): readonly { readonly key: keyof typeof HEADLINE_POINTS; readonly points: string }[] =>
  (Object.keys(table) as readonly (keyof typeof HEADLINE_POINTS)[]).map((key) => ({
    key,
    points: withSign(lang, key === 'perYearOlder' ? -table[key] : table[key]),
  }));
