import { expect, it } from 'vitest';
import { rowsWithSource } from '../../src/data/rows-with-source.ts';
import type { Table } from '../../src/data/table.ts';
import { tables } from '../../src/data/tables.ts';
import { sourceUses } from '../../src/publish/source-list.ts';
import { type Changes, read, SMALL } from './folder.ts';

const HEADERS: Changes = {
  'revisions.csv': 'date,table,row,column,was,reason_id,reason_en,source,own_error\n',
  'acknowledgements.csv': 'rule,file,key,value,reason_id,reason_en,source,date\n',
};
const ROWS: Changes = {
  'targets.csv': '15,coverage_total,2026,60,2024-06-10,eligible,RPJMD,koran-3,high,',
  'milestones.csv': '2012,ID,UU 1/2012,Ringkasan.,Summary.,koran-3',
  'awards/editions.csv': '2023,provincial,15,2023-05-02,Jambi,,22,8,koran-3,',
  'awards/winners.csv': '2023,provincial,15,2023-05-02,large_business,,1,winner,PT Maju,,koran-3,high,',
  'awards/criteria.csv': 'Badan usaha,Inovasi,,Penjelasan.,edition 2024,koran-3',
  'observations/reported.csv': '15,2022-06,stated,coverage_total,35,,eligible,koran-3,high,',
  'revisions.csv':
    '2026-04-03,observations,15|2023|coverage_total|unstated|koran-2,value,36,Salah.,Wrong.,koran-3,',
  'acknowledgements.csv': 'jump,observations/reported.csv,k,,Salah.,Wrong.,koran-3,2024',
};

/** The small tables with a source that only one row names, in a file. */
const citedIn = (file: string) =>
  read({
    'sources.csv': `${SMALL['sources.csv']}koran-3,Judul ketiga,Koran,,,press\n`,
    [file]: `${{ ...HEADERS, ...SMALL }[file]}${ROWS[file]}\n`,
  });

it.each(Object.keys(ROWS))('a source that only a row of %s names is used, and counted once', (file) => {
  const { dataset, problems, warnings } = citedIn(file);
  expect(problems).toEqual([]);
  const unused = warnings.filter(({ rule, value }) => rule === 'unused-source' && value === 'koran-3');
  expect(unused).toEqual([]);
  expect(dataset && sourceUses(dataset).find(({ source }) => source.id === 'koran-3')?.rows).toBe(1);
  expect(dataset && rowsWithSource(dataset).filter(({ source }) => source === 'koran-3')).toHaveLength(
    file.startsWith('observations/') ? 0 : 1,
  );
});

it('a table names its source in the column of that name, and each such table is tried here', () => {
  const citing = Object.values<Table>(tables).flatMap(({ path, columns }) =>
    Object.entries(columns).flatMap(([name, { cell }]) =>
      cell.type.references === tables.sources.name ? [`${path} ${name}`] : [],
    ),
  );
  const tried = Object.keys(ROWS).map((file) => `${file.replace('reported.csv', '')} source`);
  expect(citing.toSorted()).toEqual(tried.toSorted());
});
