import { BASIS_MISSING, needsBasis } from '../data/basis-rule.ts';
import type { Dataset } from '../data/dataset.ts';
import { type DataFile, type Moment, readFiles } from '../data/gate.ts';
import { comparePeriods } from '../data/period.ts';
import type { Mistake, Problem } from '../data/problem.ts';
import { foldName } from '../data/spelling.ts';
import { suggest } from '../data/suggest.ts';
import type { Table } from '../data/table.ts';
import { tables } from '../data/tables.ts';
import type { Lang } from '../text/lang.ts';
import { nameOf } from '../text/names.ts';
import { choiceWords } from '../text/words/desk/choices.ts';
import { type Appended, appendRows, type NewRow } from './append.ts';
import { CellRules, type RowCells, valueColumn } from './cell-rules.ts';
import { plainNumber } from './numbers.ts';
import { periodIn, periodNear } from './period-text.ts';
import { RegionNames } from './region-names.ts';
import { sourceId } from './source-id.ts';
import { keyOf, type StandingRow, standingRows } from './standing.ts';

/** What can be added by hand, each with its table and what is usual in it. */
export const KINDS = {
  figure: { table: tables.observations, usual: { period_basis: 'stated', confidence: 'high' } },
  target: { table: tables.targets, usual: { confidence: 'high' } },
  source: { table: tables.sources, usual: {} },
  winner: {
    table: tables.winners,
    usual: { level: 'provincial', result: 'winner', confidence: 'high' },
  },
  revision: { table: tables.revisions, usual: { table: 'observations' } },
  acknowledgement: { table: tables.acknowledgements, usual: { file: 'observations/reported.csv' } },
} as const satisfies Record<string, { readonly table: Table; readonly usual: RowCells }>;

export type Kind = keyof typeof KINDS;

export const isKind = (word: string | undefined): word is Kind =>
  word !== undefined && Object.hasOwn(KINDS, word);

/** The table of a kind, before its columns are known to the types. */
export const tableOfKind = (kind: Kind): Table => KINDS[kind].table;
/** What tells when something was done about the tables, which mostly is today. */
const DONE: ReadonlySet<Kind> = new Set(['revision', 'acknowledgement']);

/** Where figures of an indicator stand, by its group. */
const FILES = {
  coverage: 'observations/reported.csv',
  participants: 'observations/reported.csv',
  workforce: 'observations/workforce.csv',
  programmes: 'observations/programmes.csv',
} as const;

/** An answer as the table writes it, or what the gate has against it and what may be meant. */
export type Answer =
  | { readonly text: string }
  | { readonly mistake: Mistake; readonly near: readonly string[] };

/** A word that a column may hold, with what it means; without where nothing is known of it. */
export interface Choice {
  readonly text: string;
  readonly label: string | undefined;
}

/** So many suggestions are a help; more of them are a list. */
const SUGGESTED = 8;
/** A list of more is not read. */
const LISTED = 40;

/** The groups of indicators as they are listed: those of the site's subject first. */
const GROUPS: readonly (keyof typeof FILES)[] = ['coverage', 'participants', 'workforce', 'programmes'];

/**
 * A share as the table writes it: `45,12` and `45,12%` → `45.12`. Undefined where its comma may stand between thousands.
 */
function shareIn(said: string): string | undefined {
  const bare = said.replace(/\s*%$/, '');
  if (/^\d+(?:\.\d+)?$/.test(bare)) return bare;
  return plainNumber(bare, 'en') === undefined ? plainNumber(bare, 'id') : undefined;
}

/** The data folder as adding to it sees it. */
export class AddDesk {
  readonly #dataset: Dataset;
  readonly #files: readonly DataFile[];
  readonly #moment: Moment;
  readonly #rules: CellRules;
  readonly #regions: RegionNames;
  readonly #labels: ReadonlyMap<string, string>;

  constructor(
    dataset: Dataset,
    files: readonly DataFile[],
    labels: ReadonlyMap<string, string>,
    moment: Moment,
  ) {
    this.#dataset = dataset;
    this.#files = files;
    this.#moment = moment;
    this.#labels = labels;
    this.#rules = new CellRules(dataset);
    this.#regions = new RegionNames(dataset.regions.values(), labels);
  }

  /** The same with some files of the folder changed to what the gate accepts. */
  with(changed: Appended['changed']): AddDesk {
    const encoder = new TextEncoder();
    const texts = new Map(changed.map(({ file, text }) => [file, encoder.encode(text)]));
    const kept = this.#files.filter(({ file }) => !texts.has(file));
    const files = [...kept, ...[...texts].map(([file, bytes]) => ({ file, bytes }))];
    const { dataset } = readFiles(files, this.#moment);
    if (!dataset) throw new RangeError('the changed tables have problems');
    return new AddDesk(dataset, files, this.#labels, this.#moment);
  }

  /**
   * Reads an answer for a column of a row whose earlier cells are known: names become codes, periods in words become
   * periods, a share may have a decimal comma, and the gate has the last word. No other number is rewritten: what it may
   * mean is suggested.
   */
  answer(kind: Kind, column: string, text: string, cells: RowCells): Answer {
    const table = tableOfKind(kind);
    const said = text.normalize('NFC').trim();
    const meant = this.#meant(table, column, said, cells);
    const mistake =
      column === 'basis' && meant === '' && this.needsBasis(cells)
        ? BASIS_MISSING
        : this.#rules.mistake(table, column, { ...cells, [column]: meant });
    return mistake ? { mistake, near: this.#near(table, column, said) } : { text: meant };
  }

  /** Whether a row is a share that must say what its 100 percent is. */
  needsBasis({ indicator = '' }: RowCells): boolean {
    const found = this.#dataset.indicators.get(indicator);
    return found !== undefined && needsBasis(found);
  }

  #meant(table: Table, column: string, said: string, cells: RowCells): string {
    if (column === valueColumn(table) && this.#rules.unitOf(cells.indicator) === 'percent')
      return shareIn(said) ?? said;
    const type = table.columns[column]?.cell.type;
    const keys = this.#rules.keysFor(table, column);
    if (said === '' || keys?.has(said)) return said;
    if (type?.references === 'regions') {
      const found = this.#regions.find(said);
      if ('code' in found) return found.code;
      // Of a region of today and the one it was before a split, a person who adds a row means that of today.
      const today = 'several' in found ? found.several.filter(({ validTo }) => validTo === undefined) : [];
      const [only, ...others] = today;
      return only && others.length === 0 ? only.code : said;
    }
    if (keys) {
      const wanted = foldName(said);
      return [...keys].find(([, label]) => label !== undefined && foldName(label) === wanted)?.[0] ?? said;
    }
    return type?.pattern === tables.sources.columns.published.cell.type.pattern
      ? (periodIn(said) ?? said)
      : said;
  }

  #near(table: Table, column: string, said: string): readonly string[] {
    const { type } = table.columns[column]?.cell ?? {};
    if (column === valueColumn(table)) {
      const plain =
        plainNumber(said.replace(/\s*%$/, ''), 'id') ?? plainNumber(said.replace(/\s*%$/, ''), 'en');
      return plain === undefined || plain === said ? [] : [plain];
    }
    const keys = this.#rules.keysFor(table, column);
    if (type?.pattern === tables.sources.columns.published.cell.type.pattern)
      return [periodNear(said) ?? []].flat();
    if (!keys) return type?.values ? [suggest(said, type.values) ?? []].flat() : [];
    const words = said.toLowerCase().split(/\s+/).filter(Boolean);
    const holdsAll = (text: string): boolean =>
      words.length > 0 && words.every((word) => text.toLowerCase().includes(word));
    const holding = [...keys.keys()].filter(holdsAll);
    const labelled = [...keys].flatMap(([key, label]) =>
      holdsAll(label ?? this.#sourceText(type, key)) ? [key] : [],
    );
    const found = type?.references === 'regions' ? this.#regions.find(said) : { near: undefined };
    const near = 'near' in found && found.near ? [found.near.code] : [];
    const closest = suggest(said, keys.keys());
    const all = [...new Set([...near, ...(closest === undefined ? [] : [closest]), ...holding, ...labelled])];
    return all.slice(0, SUGGESTED);
  }

  /** What stands in a column where nothing else is said, by the cells of the row that are known. */
  usual(kind: Kind, column: string, cells: RowCells): string | undefined {
    if (kind === 'source' && column === 'id') return sourceId(cells, (id) => this.#dataset.sources.has(id));
    if (column === 'date' && DONE.has(kind)) return this.#moment.today;
    return new Map<string, string>(Object.entries(KINDS[kind].usual)).get(column);
  }

  /** All that a source is known by, to be searched; empty of what is no source. */
  #sourceText(type: { readonly references?: string } | undefined, key: string): string {
    const source = type?.references === 'sources' ? this.#dataset.sources.get(key) : undefined;
    return source ? [key, source.title, source.publisher ?? ''].join(' ') : '';
  }

  /** A code as it stands in a list: what it means, and of a source who published it and when. */
  choice(lang: Lang, kind: Kind, column: string, text: string): Choice {
    const isSource = tableOfKind(kind).columns[column]?.cell.type.references === 'sources';
    const source = isSource ? this.#dataset.sources.get(text) : undefined;
    const label = this.labelOf(lang, kind, column, text);
    const from = [source?.publisher, source?.published?.text].filter(Boolean).join(', ');
    return { text, label: label !== undefined && from !== '' ? `${label} (${from})` : label };
  }

  /** The words that an answer may be, with what they mean, where they are few; of the sources the newest. */
  choices(lang: Lang, kind: Kind, column: string): readonly Choice[] {
    const table = tableOfKind(kind);
    const type = table.columns[column]?.cell.type;
    const { indicators, sources } = this.#dataset;
    const listed = (): readonly string[] => {
      if (type?.references === 'sources') {
        const dated = [...sources.values()].flatMap(({ id, published }) =>
          published ? [{ id, published }] : [],
        );
        const newest = dated.sort((a, b) => comparePeriods(b.published, a.published));
        return newest.slice(0, SUGGESTED).map(({ id }) => id);
      }
      if (type?.references === 'indicators') {
        const ordered = [...indicators.values()].sort(
          (a, b) => GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group) || a.order - b.order,
        );
        return ordered.map(({ code }) => code);
      }
      const keys = [...(this.#rules.keysFor(table, column)?.keys() ?? [])];
      return type?.values ?? (keys.length <= LISTED && type?.references !== 'regions' ? keys : []);
    };
    return listed().map((text) => this.choice(lang, kind, column, text));
  }

  /** Whether a text is itself what a column refers to: `15` is a province before it is the number of a choice. */
  isCode(kind: Kind, column: string, text: string): boolean {
    return this.#rules.keysFor(tableOfKind(kind), column)?.has(text) ?? false;
  }

  /** How many sources there are to choose from. */
  get sourceCount(): number {
    return this.#dataset.sources.size;
  }

  /** What a code means, to be shown beside it. */
  labelOf(lang: Lang, kind: Kind, column: string, text: string): string | undefined {
    const type = tableOfKind(kind).columns[column]?.cell.type;
    if (type?.values) return new Map(Object.entries(choiceWords(lang))).get(text);
    const table = type?.references;
    const { regions, indicators, bases, categories, sources } = this.#dataset;
    const named = new Map<string | undefined, ReadonlyMap<string, Parameters<typeof nameOf>[1]>>([
      ['regions', regions],
      ['indicators', indicators],
      ['bases', bases],
      ['categories', categories],
    ]);
    const thing = named.get(table)?.get(text);
    return table === 'sources' ? sources.get(text)?.title : thing && nameOf(lang, thing);
  }

  /** The file that a row goes to. */
  fileOf(kind: Kind, cells: RowCells): string {
    const group = this.#dataset.indicators.get(cells.indicator ?? '')?.group;
    return kind === 'figure' ? FILES[group ?? 'coverage'] : tableOfKind(kind).path;
  }

  /** The row with the same key, where there is one already. */
  standing(kind: Kind, cells: RowCells): StandingRow | undefined {
    const table = tableOfKind(kind);
    const key = keyOf(table, cells);
    return standingRows(table, this.#files).find((row) => keyOf(table, row.cells) === key);
  }

  /** The tables with the row in them, and all that the gate has against that. */
  append(kind: Kind, cells: RowCells): Appended & { readonly row: NewRow; readonly all: readonly Problem[] } {
    const row: NewRow = { file: this.fileOf(kind, cells), cells };
    const appended = appendRows(this.#files, [row], this.#moment);
    return { ...appended, row, all: [...(appended.problems.get(row) ?? []), ...appended.others] };
  }
}
