import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { type BenchServer, KINDS, type Kind, type Sent } from './serve.ts';

/** A slow phone as Lighthouse has it, throttled by the browser: 150 ms there and back, 1.6 Mbit/s down, a fourth of the processor. */
const SLOW = { latency: 150, down: 1_600_000 / 8, up: 750_000 / 8, processor: 4 } as const;

const PHONE: BrowserContextOptions = {
  viewport: { width: 412, height: 823 },
  deviceScaleFactor: 1.75,
  isMobile: true,
  hasTouch: true,
  ignoreHTTPSErrors: true,
};

/** What one page costs a reader who has nothing of the site yet. */
export interface PageCost {
  readonly address: string;
  /** Bytes after brotli, by what they are for. */
  readonly bytes: Readonly<Record<Kind, number>>;
  /** All of them without fonts. */
  readonly total: number;
  readonly requests: number;
  /** Milliseconds on the slow phone until anything is painted: the median of the visits. */
  readonly firstPaint: number;
  /** Milliseconds on the slow phone until a chart is painted: the median of the visits. */
  readonly firstChart: number;
}

/** Bytes by kind; a file that is sent twice is counted twice. */
export function bytesByKind(sent: readonly Sent[]): Record<Kind, number> {
  const sum = (kind: Kind): number =>
    sent.filter((one) => one.kind === kind).reduce((bytes, one) => bytes + one.bytes, 0);
  return Object.fromEntries(KINDS.map((kind) => [kind, sum(kind)])) as Record<Kind, number>;
}

/** The middle one; of an even number the upper of the two. */
export function median(values: readonly number[]): number {
  const middle = values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
  if (middle === undefined) throw new RangeError('no values have no median');
  return middle;
}

/** Runs in the page: marks the frame after the one in which a chart stands there. */
function watchForChart(): void {
  const isChart = (svg: Element): boolean => {
    const { width, height } = svg.getBoundingClientRect();
    return width >= 200 && height >= 100 && svg.querySelector('path[d], rect, circle, use') !== null;
  };
  const look = (): void => {
    if ([...document.querySelectorAll('svg')].some(isChart))
      requestAnimationFrame(() => performance.mark('first-chart'));
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

interface Moments {
  readonly firstPaint: number;
  readonly firstChart: number;
}

/** Longest wait for a chart, on a machine that does other things too. */
const PATIENCE = 120_000;

async function moments(page: Page): Promise<Moments> {
  await page.waitForFunction(
    () =>
      performance.getEntriesByName('first-chart').length +
        performance.getEntriesByName('first-contentful-paint').length >
      1,
    undefined,
    { timeout: PATIENCE, polling: 200 },
  );
  const [firstPaint = Number.NaN, marked = Number.NaN] = await page.evaluate(() =>
    ['first-contentful-paint', 'first-chart'].map((name) => performance.getEntriesByName(name)[0]?.startTime),
  );
  return { firstPaint, firstChart: Math.max(firstPaint, marked) };
}

async function open<T>(
  browser: Browser,
  url: string,
  slow: boolean,
  look: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext(PHONE);
  try {
    const page = await context.newPage();
    await page.addInitScript(watchForChart);
    if (slow) {
      const session = await context.newCDPSession(page);
      await session.send('Network.enable');
      await session.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: SLOW.latency,
        downloadThroughput: SLOW.down,
        uploadThroughput: SLOW.up,
      });
      await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW.processor });
    }
    await page.goto(url, { waitUntil: 'commit', timeout: PATIENCE });
    return await look(page);
  } finally {
    await context.close();
  }
}

/** Visits a page once to weigh it, then a few times as the slow phone, each with nothing kept from before. */
export async function costOfPage(
  browser: Browser,
  server: BenchServer,
  address: string,
  visits: number,
): Promise<PageCost> {
  const url = server.origin + address;
  server.takeSent();
  await open(browser, url, false, async (page) => {
    await moments(page);
    await page.waitForLoadState('networkidle', { timeout: PATIENCE });
  });
  const sent = server.takeSent();
  const bytes = bytesByKind(sent);
  const timed: Moments[] = [];
  for (let i = 0; i < visits; i++) timed.push(await open(browser, url, true, moments));
  return {
    address,
    bytes,
    total: KINDS.reduce((sum, kind) => sum + (kind === 'font' ? 0 : bytes[kind]), 0),
    requests: sent.length,
    firstPaint: Math.round(median(timed.map(({ firstPaint }) => firstPaint))),
    firstChart: Math.round(median(timed.map(({ firstChart }) => firstChart))),
  };
}
