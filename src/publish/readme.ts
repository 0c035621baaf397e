import type { Dataset } from '../data/dataset.ts';
import type { Period } from '../data/period.ts';
import { period } from '../text/dates.ts';
import { LANGS, type Lang } from '../text/lang.ts';
import { dataWords } from '../text/words/data.ts';
import { openWords } from '../text/words/open-data.ts';

/** What is said of the data wherever it is taken along. */
export interface ReadmeParts {
  readonly dataset: Pick<Dataset, 'digest'>;
  readonly asOf: Period;
  /** The absolute addresses of the pages that hold the data and the method. */
  readonly page: (kind: 'data' | 'method', lang: Lang) => string;
  /** Whether the terms lie beside it. */
  readonly notice: boolean;
}

export interface Section {
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

/** What it is, whence, under which terms and how to cite it, in a language. */
export function aboutData(lang: Lang, { dataset, asOf, page }: ReadmeParts): readonly Section[] {
  const [words, data] = [openWords(lang), dataWords(lang)];
  const date = period(lang, asOf);
  return [
    {
      heading: words.what,
      paragraphs: [data.whatIs, data.whatIsNot, words.asOf(date, dataset.digest)],
    },
    { heading: words.sources, paragraphs: [data.termsOrigin, words.method(page('method', lang))] },
    {
      heading: words.licence,
      paragraphs: [data.termsFacts, data.termsDen, words.fullTerms(`${page('data', lang)}#terms`)],
    },
    {
      heading: words.cite,
      paragraphs: [data.citeIntro, data.citation(date, dataset.digest.slice(0, 12), page('data', lang))],
    },
  ];
}

/** The same in each language. */
export type About = Readonly<Record<Lang, readonly Section[]>>;

/** The README of the archive, in both languages. */
export const readme = (parts: ReadmeParts): string =>
  LANGS.map((lang) => {
    const words = openWords(lang);
    const sections = [
      ...aboutData(lang, parts),
      {
        heading: words.reading,
        paragraphs: [words.files, ...(parts.notice ? [words.notice] : []), words.checking],
      },
    ];
    const body = sections.map(({ heading, paragraphs }) => `## ${heading}\n\n${paragraphs.join('\n\n')}\n`);
    return [`# ${words.title}\n`, ...body].join('\n');
  }).join('\n');
