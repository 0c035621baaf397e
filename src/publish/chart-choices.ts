import type { Lang } from '../text/lang.ts';
import { nameOf } from '../text/names.ts';
import { snippetWords } from '../text/words/snippets.ts';
import { terms } from '../text/words/terms.ts';
import type { ChartName } from './addresses.ts';
import type { PublishedChart } from './published-charts.ts';

/** A chart that a reader can choose by name. */
export interface ChartChoice {
  /** `trend/jambi` */
  readonly value: string;
  readonly text: string;
}

/** Charts of one kind. */
export interface ChartChoices {
  readonly kind: ChartName;
  readonly name: string;
  readonly choices: readonly ChartChoice[];
}

/** What a chart is called among those of its kind: its year and workers, its region, or its finding. */
function choiceName(lang: Lang, { chart, page, region, sheet, shows }: PublishedChart): string {
  if (page.kind === 'map') {
    const { year, segment } = page;
    return chart === 'segments'
      ? String(year)
      : `${year}, ${segment === 'total' ? snippetWords(lang).allWorkers : terms(lang).segmentInText[segment]}`;
  }
  if (page.kind !== 'region') return sheet(lang).title;
  const name = nameOf(lang, region);
  return chart === 'workers' && shows().reported.length > 0 ? snippetWords(lang).reported(name) : name;
}

/** Every chart by kind, the kinds in the order they are given in. */
export function chartChoices(lang: Lang, charts: readonly PublishedChart[]): readonly ChartChoices[] {
  return [...Map.groupBy(charts, ({ chart }) => chart)].map(([kind, own]) => ({
    kind,
    name: snippetWords(lang).kinds[kind],
    choices: own.map((published) => ({
      value: `${kind}/${published.of}`,
      text: choiceName(lang, published),
    })),
  }));
}
