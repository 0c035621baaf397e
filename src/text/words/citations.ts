import { bibtexText } from '../bibtex.ts';
import { bilingual } from '../lang.ts';

/** What is cited: a number or a chart of this site. */
export interface CitedWork {
  /** The finding. */
  readonly title: string;
  /** The date of the tables in words, and as reference lists write it: "2026, March". */
  readonly date: string;
  readonly referenceDate: string;
  readonly year: string;
  /** What a reader is to be told of it, in whole sentences, with who said so. */
  readonly sentence: string;
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
    apa: ({ title, referenceDate, address }: CitedWork) =>
      `Cakupan. (${referenceDate}). ${title} [Himpunan data]. ${address}`,
    bibtex: (work: CitedWork) => bibtex(work, `Tabel per ${work.date}`),
    press: ({ sentence, date, address }: CitedWork) =>
      `${sentence} Dikutip dari Cakupan, data per ${date}: ${address}`,
  },
  en: {
    apa: ({ title, referenceDate, address }: CitedWork) =>
      `Cakupan. (${referenceDate}). ${title} [Data set]. ${address}`,
    bibtex: (work: CitedWork) => bibtex(work, `Tables as of ${work.date}`),
    press: ({ sentence, date, address }: CitedWork) =>
      `${sentence} Quoted from Cakupan, data as of ${date}: ${address}`,
  },
});
