import type { Category, Dataset, Edition, Winner } from '../../src/data/dataset.ts';
import { dataset, on } from './builder.ts';

type Dated<T> = Partial<Omit<T, 'ceremonyDate'>> & { readonly ceremonyDate?: string };
export type EditionFacts = Dated<Edition>;
export type WinnerFacts = Dated<Winner> & Pick<Winner, 'winner'>;

const category = (code: string, kind: Category['kind'], order: number): Category => ({
  code,
  kind,
  order,
  nameId: `Kategori ${code}`,
  nameEn: `Category ${code}`,
  at: { file: 'by-hand.csv', line: 1 },
});

const CATEGORIES = [
  category('governments', 'government', 10),
  category('villages', 'village', 20),
  category('businesses', 'business', 30),
];

const edition = ({ ceremonyDate, ...facts }: EditionFacts, index: number): Edition => ({
  label: '2024',
  level: 'provincial',
  province: facts.level === 'national' ? undefined : '15',
  place: undefined,
  organiser: undefined,
  winnersStated: undefined,
  categoriesStated: undefined,
  source: 'a',
  note: undefined,
  at: { file: 'editions.csv', line: index + 2 },
  ...facts,
  ceremonyDate: ceremonyDate === undefined ? undefined : on(ceremonyDate),
});

const winner = ({ ceremonyDate, ...facts }: WinnerFacts, index: number): Winner => ({
  label: '2024',
  level: 'provincial',
  province: '15',
  category: 'governments',
  categoryPrinted: undefined,
  rank: undefined,
  result: 'winner',
  regency: undefined,
  source: 'a',
  confidence: 'high',
  note: undefined,
  at: { file: 'winners.csv', line: index + 2 },
  ...facts,
  ceremonyDate: ceremonyDate === undefined ? undefined : on(ceremonyDate),
});

/** A dataset with the award rows given, of one province (`15`) and of the label 2024 unless said. */
export const awards = (editions: readonly EditionFacts[], winners: readonly WinnerFacts[] = []): Dataset => ({
  ...dataset({}),
  categories: new Map(CATEGORIES.map((one) => [one.code, one])),
  editions: editions.map(edition),
  winners: winners.map(winner),
});
