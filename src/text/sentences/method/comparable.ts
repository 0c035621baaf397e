import type { Observation } from '../../../data/dataset.ts';
import type { ComparableFigure } from '../../../stats/comparable.ts';
import type { ComparableExample } from '../../../stats/examples.ts';
import { inLang, type Lang } from '../../lang.ts';
import { percent, twoDecimals, whole } from '../../numbers.ts';
import { terms } from '../../words/terms.ts';
import type { Step } from './step.ts';

/** A region's latest comparable figures worked through, from the rows to the three shares. */
export function comparableSteps(lang: Lang, example: ComparableExample): readonly Step[] {
  const { figures, employed, formalShare } = example;
  const { total, formal, informal } = figures;
  const n = (value: number): string => whole(lang, value);
  const share = percent(lang, formalShare.value);
  const rowOf = (figure: ComparableFigure): { readonly row?: Observation } => {
    const [row] = figure.inputs;
    return row ? { row } : {};
  };
  const division = (figure: ComparableFigure): string => `${n(figure.covered)} ÷ ${n(figure.base)}`;
  const { segment } = terms(lang);
  return [
    {
      what: inLang(lang, 'Peserta PU', 'PU participants'),
      how: '',
      result: n(formal.covered),
      ...rowOf(formal),
    },
    {
      what: inLang(lang, 'Peserta BPU', 'BPU participants'),
      how: '',
      result: n(informal.covered),
      ...rowOf(informal),
    },
    {
      what: inLang(lang, 'Penduduk yang bekerja', 'Employed people'),
      how: '',
      result: n(employed.value),
      row: employed,
    },
    { what: inLang(lang, 'Porsi formal', 'Formal share'), how: '', result: share, row: formalShare },
    {
      what: inLang(lang, 'Bekerja di kegiatan formal', 'Employed formally'),
      how: `${n(employed.value)} × ${share}`,
      result: n(formal.base),
    },
    {
      what: inLang(lang, 'Bekerja di kegiatan informal', 'Employed informally'),
      how: `${n(employed.value)} × (100% − ${share})`,
      result: n(informal.base),
    },
    { what: segment.formal, how: division(formal), result: twoDecimals(lang, formal.share) },
    { what: segment.informal, how: division(informal), result: twoDecimals(lang, informal.share) },
    { what: segment.total, how: division(total), result: twoDecimals(lang, total.share) },
  ];
}
