import type { DataFile, Reading } from '../../src/data/gate.ts';
import { readFiles } from '../../src/data/gate.ts';

/** A small data folder without problems, by its files. */
export const SMALL = {
  'regions.csv': `code,name,level,parent,iso,island_group,valid_from,valid_to,members,name_en
ID,Indonesia,country,,ID,,,,,
15,Jambi,province,ID,ID-JA,Sumatra,,,,
15.08,Kabupaten Bungo,regency,15,,,,,,
91,Papua,province,ID,ID-PA,Papua,2022,,,
93,Papua Selatan,province,ID,ID-PS,Papua,2022,,,South Papua
91-2021,Papua (sebelum pemekaran 2022),province,ID,,Papua,,2022,91;93,Papua (before the 2022 split)
`,
  'island_groups.csv': `code,order,name_id,name_en
Sumatra,10,Sumatra,Sumatra
Papua,20,Papua,Papua
`,
  'sources.csv': `id,title,publisher,url,published,kind
koran-1,Judul,Koran,https://example.org/1,2024-06-10,press
koran-2,Judul lain,Koran,,,press
`,
  'indicators.csv': `code,group,unit,order,name_id,name_en,definition_id,definition_en
coverage_total,coverage,percent,10,Cakupan,Coverage,Definisi.,Definition.
coverage_formal,coverage,percent,20,Cakupan formal,Formal coverage,Definisi.,Definition.
coverage_informal,coverage,percent,30,Cakupan informal,Informal coverage,Definisi.,Definition.
protected_total,participants,persons,10,Peserta,Participants,Definisi.,Definition.
eligible_total,participants,persons,20,Potensi,Eligible,Definisi.,Definition.
`,
  'bases.csv': `code,stated,name_id,name_en,definition_id,definition_en
eligible,yes,pekerja potensial,eligible workers,Definisi.,Definition.
unstated,no,tidak disebut,unstated,Definisi.,Definition.
`,
  'awards/categories.csv': `code,kind,order,name_id,name_en
large_business,business,10,Perusahaan besar,Large business
`,
  'observations/reported.csv': `region,period,period_basis,indicator,value,qualifier,basis,source,confidence,note
15,2024-06,stated,coverage_total,43.31,about,eligible,koran-1,high,"satu, dua"
15,2024-06,stated,protected_total,568373,,unstated,koran-1,high,
15,2023,published,coverage_total,36,,unstated,koran-2,low,
`,
  'targets.csv': `region,indicator,due,value,set_on,basis,instrument,source,confidence,note
15,coverage_total,2025,55,2024-06-10,eligible,RPJMD,koran-1,high,
`,
  'milestones.csv': `date,region,instrument,summary_id,summary_en,source
2011,ID,UU 24/2011,Ringkasan.,Summary.,koran-1
`,
  'caveats.csv': `indicator,period,basis,text_id,text_en
coverage_total,2024-06,eligible,Peringatan.,Warning.
`,
  'awards/editions.csv': `label,level,province,ceremony_date,place,organiser,winners_stated,categories_stated,source,note
2024,provincial,15,2024-05-02,Jambi,,22,8,koran-1,
`,
  'awards/winners.csv': `label,level,province,ceremony_date,category,category_printed,rank,result,winner,regency,source,confidence,note
2024,provincial,15,2024-05-02,large_business,Perusahaan Besar,1,winner,PT Maju,,koran-1,high,
`,
  'awards/criteria.csv': `group,criterion,sub_criterion,description,period,source
Badan usaha,Kepatuhan,,Penjelasan.,edition 2024,koran-1
`,
} as const satisfies Record<string, string>;

export type Changes = Readonly<Record<string, string | Uint8Array | undefined>>;

/** The files of the small folder, some of them changed, added or (undefined) taken away. */
export function folder(changes: Changes = {}): DataFile[] {
  const files = new Map<string, string | Uint8Array | undefined>(Object.entries({ ...SMALL, ...changes }));
  return [...files].flatMap(([file, text]) =>
    text === undefined
      ? []
      : [{ file, bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text }],
  );
}

export const read = (changes: Changes = {}, today?: string): Reading =>
  readFiles(folder(changes), today === undefined ? {} : { today });

/** The header of the observations and rows below it. */
export const observations = (...rows: readonly string[]): string =>
  `${['region,period,period_basis,indicator,value,qualifier,basis,source,confidence,note', ...rows].join('\n')}\n`;

/** `file:line:column rule`, of each problem. */
export const found = ({ problems }: Pick<Reading, 'problems'>): string[] =>
  problems.map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`);
