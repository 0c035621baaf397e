import Papa from 'papaparse';
import type { Dataset } from '../../src/data/dataset.ts';
import type { DataFile } from '../../src/data/gate.ts';

// A reader of the tables that shares nothing with the gate, to hold its dataset against.

/** The rows of a dataset that stand in a file, whatever their table. */
type Records = readonly (Readonly<Record<string, unknown>> & {
  readonly at: { file: string; line: number };
})[];

const rowsOf = (dataset: Dataset): Records =>
  [
    ...dataset.regions.values(),
    ...dataset.islandGroups.values(),
    ...dataset.indicators.values(),
    ...dataset.bases.values(),
    ...dataset.sources.values(),
    ...dataset.categories.values(),
    ...dataset.observations,
    ...dataset.targets,
    ...dataset.editions,
    ...dataset.winners,
    ...dataset.aliases,
    ...dataset.criteria,
    ...dataset.milestones,
    ...dataset.caveats,
    ...dataset.revisions,
    ...dataset.acknowledgements,
  ].map((row) => ({ ...row }));

/** The cells of a file, as a plain reader of CSV has them. */
function cellsOf(bytes: Uint8Array): readonly (readonly string[])[] {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).normalize('NFC');
  const { data, errors } = Papa.parse<string[]>(text.replaceAll('\r\n', '\n').replaceAll('\r', '\n'), {
    delimiter: ',',
    newline: '\n',
  });
  if (errors.length > 0) throw new Error(errors[0]?.message);
  return data.at(-1)?.join('') === '' && data.at(-1)?.length === 1 ? data.slice(0, -1) : data;
}

const camel = (name: string): string => name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());

/** `1.50` and `1.5` are one number; written so that no digit is lost. */
const digits = (text: string): string =>
  text.includes('.') ? text.replace(/0+$/, '').replace(/\.$/, '') : text;

/** Whether a value says what a cell says, no more and no less. */
function says(value: unknown, text: string): boolean {
  if (typeof value === 'number')
    return /^\d+(\.\d+)?$/.test(text) && value.toFixed(20).startsWith('-') === false
      ? digits(text) === plainNumber(value)
      : false;
  if (value === undefined) return text === '';
  if (typeof value === 'boolean') return text === (value ? 'yes' : 'no');
  if (Array.isArray(value)) return text === value.join(';');
  if (typeof value === 'object' && value !== null && 'text' in value) return value.text === text;
  return value === text;
}

/** A number without an exponent. */
const plainNumber = (value: number): string => {
  const text = String(value);
  return text.includes('e') ? value.toFixed(20).replace(/\.?0+$/, '') : text;
};

/**
 * What a dataset says otherwise than the bytes it was read from: a cell that changed, a row that is missing or that no
 * file has. Undefined where there is nothing.
 */
export function difference(dataset: Dataset, files: readonly DataFile[]): string | undefined {
  const byFile = Map.groupBy(rowsOf(dataset), ({ at }) => at.file);
  for (const { file, bytes } of files) {
    const [header = [], ...rows] = cellsOf(bytes);
    const records = (byFile.get(file) ?? []).toSorted((a, b) => a.at.line - b.at.line);
    byFile.delete(file);
    if (records.length !== rows.length) return `${file}: ${rows.length} rows became ${records.length}`;
    for (const [i, cells] of rows.entries()) {
      const record = records[i];
      if (!record || cells.length !== header.length) return `${file}: row ${i + 1} has ${cells.length} cells`;
      for (const [at, name] of header.entries()) {
        const text = cells[at] ?? '';
        // A region without an English name has that of Indonesian; nothing else is filled in.
        const value =
          name === 'name_en' && text === '' && record.nameEn === record.name
            ? undefined
            : record[camel(name)];
        if (!says(value, text) && !(value === '' && text === ''))
          return `${file}: row ${i + 1}, ${name}: ${JSON.stringify(text)} became ${JSON.stringify(value)}`;
      }
    }
    const lines = new Set(records.map(({ at }) => at.line));
    if (lines.size !== records.length) return `${file}: two rows on one line`;
  }
  for (const [file, [record]] of byFile) if (record) return `${file}: rows that no file has`;
  return undefined;
}
