import { bibtexText } from '../bibtex.ts';
import { bilingual } from '../lang.ts';

/** What is cited: a number or a chart of this site. */
export interface CitedWork {
  /** The finding. */
  readonly title: string;
  /** The date of the tables in words, and its year. */
  readonly date: string;
  readonly year: string;
  /** Whole. */
  readonly address: string;
  /** What a reference manager calls it: `cakupan-jambi`. */
  readonly key: string;
}

const bibtex = ({ title, year, address, key }: CitedWork, note: string): string =>
  [
    `@misc{${key},`,
    '  author = {{Cakupan}},',
    `  title = {{${bibtexText(title)}}},`,
    `  year = {${year}},`,
    `  note = {${bibtexText(note)}},`,
    `  url = {${address}}`,
    '}',
  ].join('\n');

/** How a number or a chart is cited, by where. */
export const citationWords = bilingual({
  id: {
    apa: ({ title, date, address }: CitedWork) => `Cakupan. (${date}). ${title} [Himpunan data]. ${address}`,
    bibtex: (work: CitedWork) => bibtex(work, `Tabel per ${work.date}`),
    press: ({ title, date, address }: CitedWork) => `${title}. Sumber: Cakupan, data per ${date}, ${address}`,
  },
  en: {
    apa: ({ title, date, address }: CitedWork) => `Cakupan. (${date}). ${title} [Data set]. ${address}`,
    bibtex: (work: CitedWork) => bibtex(work, `Tables as of ${work.date}`),
    press: ({ title, date, address }: CitedWork) =>
      `${title}. Source: Cakupan, data as of ${date}, ${address}`,
  },
});
