import type { MergedExample } from '../../../stats/examples.ts';
import { inLang, type Lang } from '../../lang.ts';
import { nameOf } from '../../names.ts';
import { decimal, twoDecimals, whole } from '../../numbers.ts';
import type { Step } from './step.ts';

/** A former region's figure worked through: its members summed, then divided. */
export function mergedSteps(lang: Lang, { region, figure, members }: MergedExample): readonly Step[] {
  const n = (value: number): string => whole(lang, value);
  return [
    {
      what: inLang(lang, `Peserta di ${nameOf(lang, region)}`, `Participants in ${nameOf(lang, region)}`),
      how: figure.inputs
        .filter((row) => row.indicator !== 'employed' && row.region === region.code)
        .map((row) => n(row.value))
        .join(' + '),
      result: n(figure.covered),
    },
    ...members.map(({ region: member, employed }) => ({
      what: inLang(
        lang,
        `Bekerja di ${nameOf(lang, member)} kini`,
        `Employed in today’s ${nameOf(lang, member)}`,
      ),
      how: '',
      result: n(employed.value),
      row: employed,
    })),
    {
      what: inLang(lang, 'Bekerja di semuanya', 'Employed in all of them'),
      how: members.map(({ employed }) => n(employed.value)).join(' + '),
      result: n(figure.base),
    },
    {
      what: inLang(lang, 'Cakupan', 'Coverage'),
      how: `${n(figure.covered)} ÷ ${n(figure.base)}`,
      result: twoDecimals(lang, figure.share),
    },
  ];
}

/** What dividing by one member alone would have given. */
export function mergedFinding(lang: Lang, { figure, wrong }: MergedExample): string {
  const share = decimal(lang, wrong.share, 0);
  const name = nameOf(lang, wrong.region);
  return inLang(
    lang,
    `Dibagi dengan ${name} yang sekarang saja, hasilnya ${share}% untuk tahun ${figure.year}: pesertanya berasal dari wilayah yang lebih luas daripada pembaginya.`,
    `Divided by today’s ${name} alone, the result for ${figure.year} would be ${share}%: the people counted live in a larger region.`,
  );
}
