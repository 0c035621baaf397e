import { launchChromium } from '../browser/chromium.ts';
import { PAINT_BUDGET } from './budgets.ts';
import { addressOf, heaviestPages } from './kinds.ts';
import { type Audit, auditPages, auditTable } from './lighthouse.ts';
import { serveBuilt } from './serve.ts';
import { costOfPage, type PageCost } from './visit.ts';

/** What readers wait for: what Lighthouse says of each kind of page, and visits as a slow phone. */
export interface Readers {
  readonly audits: readonly Audit[];
  readonly visits: readonly PageCost[];
}

/**
 * Asks Lighthouse about the heaviest page of each kind of a built site, and visits home and that of the provinces, in
 * both languages.
 */
export async function benchReaders(out: string, progress: (line: string) => void): Promise<Readers> {
  // Pages of lost addresses ask search engines not to list them, which costs them that score.
  const pages = heaviestPages(out, '/')
    .map(({ file }) => addressOf(file))
    .filter((address) => !/\/404(?:\.html|\/)$/.test(address));
  const plain = await serveBuilt(out, { secure: false });
  progress(`Lighthouse looks at ${pages.length} pages`);
  const audits = await auditPages(plain.origin, pages, progress).finally(() => plain.close());

  const province = /^\/(?:provinsi|en\/provinces)\/[^/]+\/$/;
  const wanted = pages.filter((address) => ['/', '/en/'].includes(address) || province.test(address));
  const server = await serveBuilt(out);
  const browser = await launchChromium();
  const visits: PageCost[] = [];
  try {
    for (const address of wanted) {
      progress(`visits ${address} as a slow phone`);
      visits.push(await costOfPage(browser, server, address, 5));
    }
  } finally {
    await browser.close();
    await server.close();
  }
  return { audits, visits };
}

export function readersTable({ audits, visits }: Readers): string {
  const row = (cells: readonly string[]): string =>
    cells.map((cell, i) => (i === 0 ? cell.padEnd(52) : cell.padStart(14))).join('');
  return [
    'Lighthouse mobile, the heaviest page of each kind (budget 100 / 100 / 100 / 100)',
    auditTable(audits),
    '',
    `slow 4G and a fourth of the processor, median of 5 visits (budget ${PAINT_BUDGET} ms to the first paint)`,
    row(['page', 'first paint', 'first chart', 'requests', 'bytes']),
    ...visits.map(({ address, firstPaint, firstChart, requests, total }) =>
      row([address, `${firstPaint} ms`, `${firstChart} ms`, String(requests), String(total)]),
    ),
  ].join('\n');
}
