import { both } from '../both.ts';
import { rowsWithSource } from '../rows-with-source.ts';
import { foldName } from '../spelling.ts';
import { didYouMean } from '../suggest.ts';
import type { Doubter } from './doubter.ts';

/** The columns of a criterion and of its translation. */
const TRANSLATIONS = [
  ['group', 'group', 'groupEn', 'group_en'],
  ['criterion', 'criterion', 'criterionEn', 'criterion_en'],
  ['sub_criterion', 'subCriterion', 'subCriterionEn', 'sub_criterion_en'],
  ['description', 'description', 'descriptionId', 'description_id'],
] as const;

/** Tables from before the translations lack their columns altogether: they are read as they are. */
export const criterionInOneLanguage: Doubter = ({ criteria }, tell) => {
  if (criteria.every(({ criterionEn }) => criterionEn === undefined)) return;
  for (const row of criteria) {
    for (const [column, field, other, translation] of TRANSLATIONS) {
      const text = row[field];
      if (text === undefined || row[other] !== undefined) continue;
      tell(row, translation, text, {
        rule: 'untranslated',
        expected: both('teks dalam kedua bahasa', 'a text in both languages'),
        mend: both(
          `tulis ${column} dalam bahasa yang lain di ${translation}; sampai saat itu kedua halaman menampilkannya apa adanya`,
          `write ${column} in the other language in ${translation}; until then both pages show it as it is`,
        ),
      });
    }
  }
};

/** A source that no row of any table names: what rested on it is gone, or was never entered. */
export const sourceNeverUsed: Doubter = (dataset, tell) => {
  const used = new Set<string | undefined>(dataset.observations.distinct('source'));
  for (const { source } of rowsWithSource(dataset)) used.add(source);
  for (const source of dataset.sources.values()) {
    if (used.has(source.id)) continue;
    tell(source, 'id', source.id, {
      rule: 'unused-source',
      expected: both('sumber yang disebut sebuah baris', 'a source that some row names'),
      mend: both(
        'hapus sumbernya, atau sebut di baris yang bersandar padanya',
        'delete the source, or name it in the rows that rest on it',
      ),
    });
  }
};

/** A spelling that no row prints, any more or because it is misspelt itself. */
export const aliasNeverPrinted: Doubter = ({ aliases, winners }, tell) => {
  for (const alias of aliases) {
    const { printed, province } = alias;
    const rows = winners.filter((row) => province === undefined || row.province === province);
    if (rows.some(({ winner }) => foldName(winner) === foldName(printed))) continue;
    tell(alias, 'printed', printed, {
      rule: 'unused-alias',
      expected: both('nama seperti tercetak di awards/winners.csv', 'a name as awards/winners.csv prints it'),
      mend: didYouMean(
        printed,
        rows.map(({ winner }) => winner),
        both(
          'hapus barisnya, atau tulis namanya seperti tercetak di awards/winners.csv',
          'delete the row, or write the name as awards/winners.csv prints it',
        ),
      ),
    });
  }
};
