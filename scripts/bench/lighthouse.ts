import { launchChromium } from '../browser/chromium.ts';
import { freePort } from '../free-port.ts';
import { type OnDemand, onDemand } from './on-demand.ts';

const LIGHTHOUSE: OnDemand = { name: 'lighthouse', version: '13.5.0' };

export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export type Category = (typeof CATEGORIES)[number];

/** What Lighthouse says of a page, on the phone and the slow 4G that it makes up. */
export interface Audit {
  readonly address: string;
  /** 0 to 100. */
  readonly scores: Readonly<Record<Category, number>>;
  /** Milliseconds. */
  readonly firstPaint: number;
  readonly largestPaint: number;
  readonly blocked: number;
  /** Of the layout; 0 where nothing moves. */
  readonly shift: number;
  /** The audits that cost a score, with what Lighthouse shows for them. */
  readonly lost: readonly string[];
}

/** What of Lighthouse is used here. */
type Lighthouse = (
  url: string,
  flags: {
    readonly port: number;
    readonly logLevel: 'error';
    readonly onlyCategories: readonly Category[];
  },
) => Promise<
  | {
      readonly lhr: {
        readonly categories: Readonly<
          Record<
            Category,
            {
              readonly score: number | null;
              readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
            }
          >
        >;
        readonly audits: Readonly<
          Record<
            string,
            {
              readonly score: number | null;
              readonly numericValue?: number;
              readonly displayValue?: string;
            }
          >
        >;
      };
    }
  | undefined
>;

/** Asks Lighthouse about a page, in a browser that knows nothing of others. */
async function auditPage(lighthouse: Lighthouse, origin: string, address: string): Promise<Audit> {
  const port = await freePort();
  const browser = await launchChromium(undefined, [`--remote-debugging-port=${port}`]);
  try {
    const run = await lighthouse(origin + address, {
      port,
      logLevel: 'error',
      onlyCategories: CATEGORIES,
    });
    if (!run) throw new Error(`Lighthouse says nothing of ${address}`);
    const { audits: found, categories } = run.lhr;
    const measure = (id: string): number => found[id]?.numericValue ?? Number.NaN;
    return {
      address,
      scores: {
        performance: scoreOf(categories.performance.score),
        accessibility: scoreOf(categories.accessibility.score),
        'best-practices': scoreOf(categories['best-practices'].score),
        seo: scoreOf(categories.seo.score),
      },
      firstPaint: Math.round(measure('first-contentful-paint')),
      largestPaint: Math.round(measure('largest-contentful-paint')),
      blocked: Math.round(measure('total-blocking-time')),
      shift: measure('cumulative-layout-shift'),
      lost: CATEGORIES.filter((name) => scoreOf(categories[name].score) < 100).flatMap((name) =>
        categories[name].auditRefs.flatMap(({ id, weight }) => {
          const one = found[id];
          return weight > 0 && one && one.score !== null && one.score < 1
            ? [`${id} ${one.displayValue ?? ''}`.trim()]
            : [];
        }),
      ),
    };
  } finally {
    await browser.close();
  }
}

/** Of several looks at a page the one whose speed stands in the middle: another process costs some of them a point. */
export function middleAudit(audits: readonly [Audit, ...Audit[]]): Audit {
  const bySpeed = audits.toSorted((a, b) => a.scores.performance - b.scores.performance);
  return bySpeed[Math.floor(audits.length / 2)] ?? audits[0];
}

/** Asks Lighthouse about pages of a site, one after the other; about one that lacks a point of speed twice more. */
export async function auditPages(
  origin: string,
  addresses: readonly string[],
  progress: (line: string) => void,
): Promise<readonly Audit[]> {
  const { default: lighthouse }: { readonly default: Lighthouse } = await import(onDemand(LIGHTHOUSE));
  const audits: Audit[] = [];
  for (const address of addresses) {
    const look = (): Promise<Audit> => auditPage(lighthouse, origin, address);
    const first = await look();
    const audit = first.scores.performance === 100 ? first : middleAudit([first, await look(), await look()]);
    progress(`  ${address}: ${CATEGORIES.map((name) => audit.scores[name]).join(' / ')}`);
    audits.push(audit);
  }
  return audits;
}

const scoreOf = (score: number | null): number => Math.round(100 * (score ?? 0));

/** The audits as a table to read; what costs a score stands below its page. */
export function auditTable(audits: readonly Audit[]): string {
  const row = (cells: readonly string[]): string =>
    cells.map((cell, i) => (i === 0 ? cell.padEnd(52) : cell.padStart(9))).join('');
  return [
    row(['page', 'speed', 'access', 'practice', 'search', 'FCP ms', 'LCP ms', 'TBT ms', 'CLS']),
    ...audits.flatMap(({ address, scores, firstPaint, largestPaint, blocked, shift, lost }) => [
      row([
        address,
        ...CATEGORIES.map((name) => String(scores[name])),
        ...[firstPaint, largestPaint, blocked].map(String),
        shift.toFixed(3),
      ]),
      ...lost.map((line) => `    ${line}`),
    ]),
  ].join('\n');
}
