import {
  BUILD_BUDGET,
  CHECK_BUDGET,
  GROWTH_BUDGET,
  PAINT_BUDGET,
  PEER_BUDGET,
  SCRIPT_BUDGET,
} from './budgets.ts';
import type { CheckCost } from './check.ts';
import type { Growth } from './growth.ts';
import { addressOf } from './kinds.ts';
import { CATEGORIES } from './lighthouse.ts';
import { ratiosOf } from './peer/report.ts';
import type { SideBySide } from './peer.ts';
import type { Readers } from './readers.ts';
import type { SiteCost } from './site.ts';

/** What was measured, by section; what was not is not there. */
export interface Figures {
  readonly site?: SiteCost;
  readonly check?: readonly CheckCost[];
  readonly growth?: readonly Growth[];
  readonly readers?: Readers;
  readonly peer?: readonly SideBySide[];
}

/** A line of the budget. */
export interface BudgetLine {
  readonly what: string;
  readonly measured: number;
  readonly budget: number;
  readonly unit: string;
  /** Whether the budget is the most that it may be, or the least. */
  readonly limit: 'most' | 'least';
}

/** How much of its budget a line uses: 1 where all of it, more where it is over. */
export const usedOf = ({ measured, budget, limit }: BudgetLine): number =>
  limit === 'most' ? measured / budget : budget / measured;

const most = (what: string, measured: number, budget: number, unit: string): BudgetLine => ({
  ...{ what, measured, budget, unit, limit: 'most' },
});
const least = (what: string, measured: number, budget: number, unit: string): BudgetLine => ({
  ...{ what, measured, budget, unit, limit: 'least' },
});

const MEGABYTE = 1e6;

function siteLines({ heaviest, pages, seconds }: SiteCost): readonly BudgetLine[] {
  const js = Math.max(...heaviest.map((page) => page.js));
  return [
    ...heaviest.flatMap(({ file, total, budget }) =>
      budget === undefined ? [] : [most(addressOf(file), total, budget, 'bytes')],
    ),
    most('JavaScript of any page', js, SCRIPT_BUDGET, 'bytes'),
    most(`cold build, ${pages} pages`, seconds, BUILD_BUDGET, 's'),
  ];
}

function checkLines(costs: readonly CheckCost[]): readonly BudgetLine[] {
  const { rows, seconds, megabytes, parses } = CHECK_BUDGET;
  return costs
    .filter((cost) => cost.rows === rows)
    .flatMap(({ check, parse }) => [
      most(`check of ${rows} rows`, check.seconds, seconds, 's'),
      most(`check of ${rows} rows, memory`, check.peakBytes / MEGABYTE, megabytes, 'MB'),
      most(`check of ${rows} rows`, check.cpuSeconds / parse.cpuSeconds, parses, 'bare parses'),
    ]);
}

function growthLines(found: readonly Growth[]): readonly BudgetLine[] {
  const { pages, perSecond, again, largest, megabytes } = GROWTH_BUDGET;
  return found.flatMap(({ regencyPages, cold, again: second }) => [
    ...(regencyPages === pages
      ? [
          least(`build of ${pages} region pages`, cold.pages / cold.seconds, perSecond, 'pages a second'),
          most(`${pages} region pages after one row`, second.seconds, again, 's'),
        ]
      : []),
    ...(regencyPages === largest
      ? [most(`build of ${largest} region pages, memory`, cold.peakBytes / MEGABYTE, megabytes, 'MB')]
      : []),
  ]);
}

function readerLines({ audits, visits }: Readers): readonly BudgetLine[] {
  return [
    ...CATEGORIES.map((name) =>
      least(
        `Lighthouse, ${name}, least of ${audits.length} pages`,
        Math.min(...audits.map(({ scores }) => scores[name])),
        100,
        'of 100',
      ),
    ),
    ...visits.map(({ address, firstPaint }) =>
      most(`first paint on slow 4G, ${address}`, firstPaint, PAINT_BUDGET, 'ms'),
    ),
  ];
}

function peerLines(found: readonly SideBySide[]): readonly BudgetLine[] {
  return found
    .filter(({ asked }) => asked === PEER_BUDGET.regions)
    .flatMap((both) => {
      const { same, js } = ratiosOf(both);
      const of = `${both.asked} regions beside Framework`;
      return [
        ...(same === undefined
          ? []
          : [least(`${of}, build of the same pages`, same, PEER_BUDGET.build, 'times less')]),
        ...(js === undefined ? [] : [least(`${of}, JavaScript of a page`, js, PEER_BUDGET.js, 'times less')]),
      ];
    });
}

/** Every line of the budget that something was measured for. */
export const budgetLines = ({ site, check, growth, readers, peer }: Figures): readonly BudgetLine[] => [
  ...(site ? siteLines(site) : []),
  ...(growth ? growthLines(growth) : []),
  ...(check ? checkLines(check) : []),
  ...(readers ? readerLines(readers) : []),
  ...(peer ? peerLines(peer) : []),
];

const shown = (value: number): string => (value < 100 ? String(Number(value.toFixed(1))) : value.toFixed(0));

/** The lines as a table in Markdown, which a terminal shows as well. */
export function budgetTable(lines: readonly BudgetLine[]): string {
  const rows = lines.map((line) => {
    const { what, measured, budget, unit, limit } = line;
    const used = usedOf(line);
    return [
      what,
      `${shown(measured)} ${unit}`,
      `${limit === 'most' ? '≤' : '≥'} ${shown(budget)}`,
      `${used.toFixed(2)}${used > 1 ? ' over' : ''}`,
    ];
  });
  return [['what', 'measured', 'budget', 'used'], ['---', '---', '---', '---'], ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}
