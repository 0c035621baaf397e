import type { Table } from '../data/table.ts';
import type { RefusalDetails, RefusalRule } from '../text/words/desk/refusals.ts';
import type { CellRules, RowCells } from './cell-rules.ts';
import type { Grid, GridCell } from './grid.ts';
import type { Mapping } from './mapping.ts';
import type { RegionNames } from './region-names.ts';

/** A cell of the file that became a row of the table. */
export interface Understood {
  /** `C8` */
  readonly at: string;
  readonly seen: string;
  readonly cells: RowCells;
  /** What footnotes say of it. */
  readonly notes: readonly string[];
}

/** A cell of the file that became none, and why. */
export interface Refused {
  readonly at: string;
  readonly seen: string;
  readonly rule: RefusalRule;
  readonly details: RefusalDetails;
  /** Cells of its row that were not read because of it, with what they say. */
  readonly unread?: readonly Pick<Passed, 'at' | 'seen'>[];
}

/** A cell or a row of the file that holds no figure of a region. */
export interface Passed {
  readonly at: string;
  readonly seen: string;
  readonly why: 'total' | 'summed' | 'blank' | 'text' | 'below';
}

export interface Understanding {
  readonly understood: readonly Understood[];
  readonly refused: readonly Refused[];
  readonly passed: readonly Passed[];
}

/** What reading a sheet needs to know. */
export interface Reading {
  readonly grid: Grid;
  readonly mapping: Mapping;
  readonly table: Table;
  readonly rules: CellRules;
  readonly regions: RegionNames;
}

/** A refusal without the cell it is of. */
export type Why = Pick<Refused, 'rule' | 'details'>;
export const why = (rule: RefusalRule, details: RefusalDetails = {}): Why => ({ rule, details });

/** How files write that there is no figure. */
const NO_FIGURE = /^(?:[-–—−]+|\.{2,}|…|n\/?a|n\.a\.|\(na\)|x)$/i;

/** Whether a cell of a column of figures holds none. */
export const isNoFigure = ({ kind, text, mark }: GridCell): boolean =>
  mark === undefined && (kind === 'blank' || (kind === 'text' && NO_FIGURE.test(text)));
