import { readFileSync } from 'node:fs';
import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../../scripts/browser/chromium.ts';
import { type Served, serveFolder } from '../../scripts/browser/serve.ts';
import { ADDRESS, DIST } from '../site/dist.ts';
import { type Host, serveHost } from './host.ts';
import { layoutFaults } from './layout.ts';

// Charts in the pages of others, whatever script runs there: each is whole in its frame, at any width of a column.

const WIDTHS = [280, 400, 640, 1000] as const;
const CHARTS = ['trend/jambi', 'map/indonesia', 'workers/jambi', 'progress/all-eligible', 'awards/2022-2025'];

const packaged = (file: string): Buffer =>
  readFileSync(new URL(`../../node_modules/${file}`, import.meta.url));
const SCRIPTS: Record<string, Buffer> = {
  '/pym.js': packaged('pym.js/dist/pym.v1.js'),
  '/frames.js': packaged('@newswire/frames/dist/frames.umd.js'),
  '/iframe-resizer.js': packaged('iframe-resizer/js/iframeResizer.js'),
};

let browser: Browser;
let served: Served;
let host: Host;
/** What the host's page holds in its column. */
let body = '';
/** The host's own content security policy. */
let policy = '';

const frameAt = (chart: string, query = ''): string =>
  `${served.origin}${served.base}embed/${chart}/${query && `?${query}`}`;
/** The frame and the script of the snippet that the site gives away, as its oEmbed answer has them. */
const snippet = (chart: string): string => {
  const { html } = JSON.parse(readFileSync(`${DIST}oembed/${chart}.id.json`, 'utf8')) as { html: string };
  return html.replaceAll(ADDRESS.site, served.origin);
};
const frameOf = (chart: string): string => snippet(chart).split('\n')[0] ?? '';

beforeAll(async () => {
  [browser, served, host] = await Promise.all([
    launchChromium(),
    serveFolder(DIST, ADDRESS.base),
    serveHost(
      (path) =>
        SCRIPTS[path] ??
        `<!doctype html><html lang="en"><head><title>An article</title>${
          policy && `<meta http-equiv="content-security-policy" content="${policy}">`
        }<meta name="viewport" content="width=device-width"><style>body{margin:0}</style></head>
        <body><h1>An article</h1>${body}</body></html>`,
    ),
  ]);
});

afterAll(async () => {
  await Promise.all([browser?.close(), served?.close(), host?.close()]);
});

interface Shown {
  readonly page: Page;
  readonly frames: readonly Frame[];
  readonly complaints: readonly string[];
}

/** Opens the host's page with something in it, and waits until its charts are there. */
async function article<T>(
  content: string,
  { width = 640, javaScriptEnabled = true, forbids = '', charts = 1 },
  look: (shown: Shown) => Promise<T>,
): Promise<T> {
  body = content;
  policy = forbids;
  const context = await browser.newContext({ viewport: { width, height: 800 }, javaScriptEnabled });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  try {
    await page.goto(`${host.origin}/`, { waitUntil: 'networkidle' });
    const found = () => page.frames().filter((frame) => frame.url().startsWith(served.origin));
    await expect.poll(() => found().length, { timeout: 10_000 }).toBe(charts);
    const frames = found();
    await Promise.all(frames.map((frame) => frame.waitForLoadState()));
    return await look({ page, frames, complaints });
  } finally {
    await context.close();
  }
}

/** How many pixels of a chart its frame hides, and how many it leaves empty. */
const room = (frame: Frame): Promise<{ readonly hidden: number; readonly empty: number }> =>
  frame.evaluate(() => {
    const { scrollHeight, scrollWidth, clientHeight, clientWidth } = document.documentElement;
    const { height } = document.body.getBoundingClientRect();
    return {
      hidden: Math.max(scrollHeight - clientHeight, scrollWidth - clientWidth),
      // A part of a pixel is rounded up.
      empty: Math.floor(clientHeight - height),
    };
  });

/** Waits until a frame is as high as its chart. */
const expectFitted = (frame: Frame): Promise<void> =>
  expect
    .poll(() => room(frame), { timeout: 10_000 })
    .toEqual({ hidden: 0, empty: 0 })
    .then(() => undefined);

/** Pages of hosts, each with the script that gives its frames their height. */
const HOSTS: Record<string, (chart: string) => string> = {
  'our own script': snippet,
  'Pym.js': (chart) =>
    `<div id="chart"></div><script src="/pym.js"></script>
     <script>new pym.Parent('chart', '${frameAt(chart)}', {})</script>`,
  'Newswire Frames': (chart) =>
    `<div data-frame-src="${frameAt(chart)}"></div><script src="/frames.js"></script>
     <script>newswireFrames.autoInitFrames()</script>`,
  'iframe-resizer': (chart) =>
    `<iframe id="chart" src="${frameAt(chart)}" style="width:1px;min-width:100%;border:0"></iframe>
     <script src="/iframe-resizer.js"></script><script>iFrameResize({}, '#chart')</script>`,
  'an AMP page': (chart) =>
    `<iframe id="chart" src="${frameAt(chart)}" width="100%" height="300" style="border:0"></iframe>
     <script>addEventListener('message', ({ data, source }) => {
       const frame = document.getElementById('chart');
       if (source === frame.contentWindow && data.sentinel === 'amp' && data.type === 'embed-size')
         frame.height = data.height;
     })</script>`,
  'a listener for Datawrapper charts': (chart) =>
    `<iframe src="${frameAt(chart)}" width="100%" height="300" style="border:0"></iframe>
     <script>addEventListener('message', ({ data, source }) => {
       for (const id in data['datawrapper-height'] ?? {})
         for (const frame of document.querySelectorAll('iframe'))
           if (frame.contentWindow === source) frame.style.height = data['datawrapper-height'][id] + 'px';
     })</script>`,
};

describe.each(Object.keys(HOSTS))('a host with %s', (name) => {
  test.each(WIDTHS)('has frames as high as their charts at %d px', async (width) => {
    for (const chart of name === 'our own script' ? CHARTS : CHARTS.slice(0, 1)) {
      await article(HOSTS[name]?.(chart) ?? '', { width }, async ({ frames: [frame], complaints }) => {
        if (!frame) throw new Error(`no frame of ${chart}`);
        await expectFitted(frame);
        expect(await frame.locator('svg:visible').count()).toBeGreaterThan(0);
        expect(complaints, chart).toEqual([]);
      });
    }
  });
});

describe.each([
  ['no script', (chart: string) => frameOf(chart), {}],
  ['scripts turned off', snippet, { javaScriptEnabled: false }],
  ['a policy that forbids scripts', snippet, { forbids: "script-src 'none'" }],
] as const)('a host with %s', (name, html, options) => {
  test.each(WIDTHS)('hides nothing of a chart at %d px', async (width) => {
    for (const chart of name === 'no script' ? CHARTS : CHARTS.slice(0, 1)) {
      await article(html(chart), { width, ...options }, async ({ frames: [frame] }) => {
        if (!frame) throw new Error(`no frame of ${chart}`);
        const { hidden, empty } = await room(frame);
        expect(hidden, chart).toBe(0);
        expect(empty, chart).toBeGreaterThanOrEqual(0);
      });
    }
  });
});

test('the longest chart is sized whole in a narrow column', async () => {
  await article(snippet('multiples/indonesia'), { width: 460 }, async ({ frames: [frame] }) => {
    if (!frame) throw new Error('no frame');
    await expectFitted(frame);
    expect(await frame.evaluate(() => window.innerHeight)).toBeGreaterThan(2500);
  });
});

test('a frame in a sandbox that only allows scripts is fitted too', async () => {
  const html = snippet('trend/jambi').replace('<iframe', '<iframe sandbox="allow-scripts"');
  await article(html, {}, async ({ frames: [frame], complaints }) => {
    if (!frame) throw new Error('no frame');
    await expectFitted(frame);
    expect(complaints).toEqual([]);
  });
});

test('a chart in a tab that is hidden at first is fitted once it is shown', async () => {
  const html = `<div id="tab" hidden>${snippet('trend/jambi')}</div>`;
  await article(html, { charts: 0 }, async ({ page }) => {
    await page.evaluate(() => document.querySelector('#tab')?.removeAttribute('hidden'));
    await expect.poll(() => page.frames().length).toBe(2);
    const frame = page.frames()[1];
    if (!frame) throw new Error('no frame');
    await expectFitted(frame);
  });
});

test('a chart far below is loaded and fitted when a reader comes near', async () => {
  const html = `<div style="height:9000px"></div>${snippet('workers/jambi')}`;
  await article(html, { charts: 0 }, async ({ page }) => {
    await page.locator('iframe').scrollIntoViewIfNeeded();
    await expect.poll(() => page.frames().length).toBe(2);
    const frame = page.frames()[1];
    if (!frame) throw new Error('no frame');
    await expectFitted(frame);
  });
});

test('ten charts follow their column when it narrows, with the script loaded ten times', async () => {
  const charts = ['trend/jambi', 'trend/bali', 'trend/riau', 'trend/banten', 'workers/jambi', 'workers/bali'];
  charts.push('segments/indonesia', 'map/indonesia', 'tiles/indonesia', 'progress/jambi');
  const html = charts.map((chart) => snippet(chart).replace(' loading="lazy"', '')).join('');
  await article(html, { width: 900, charts: 10 }, async ({ page, frames, complaints }) => {
    expect(frames).toHaveLength(10);
    for (const frame of frames) await expectFitted(frame);
    await page.setViewportSize({ width: 340, height: 800 });
    // A browser lays out a frame again when a reader comes near.
    for (const frame of frames) {
      await (await frame.frameElement()).scrollIntoViewIfNeeded();
      await expectFitted(frame);
    }
    expect(await page.evaluate(() => Object.keys(window).filter((key) => /cakupan/i.test(key)))).toEqual([
      'cakupanEmbeds',
    ]);
    expect(complaints).toEqual([]);
  });
});

test('the script sizes frames of ours only, and never beyond reason', async () => {
  const html = `<iframe id="other" srcdoc="<p>x</p>" height="200"></iframe>${snippet('trend/jambi')}
    <script>
      const say = (frame, message) => frame.contentWindow.eval
        ? frame.contentWindow.eval('parent.postMessage(' + JSON.stringify(message) + ', "*")') : undefined;
      addEventListener('load', () => say(document.querySelector('#other'),
        { type: 'embed-size', cakupan: true, height: 5000 }));
    </script>`;
  await article(html, {}, async ({ page, frames: [frame] }) => {
    if (!frame) throw new Error('no frame');
    await expectFitted(frame);
    expect(
      await page.locator('#other').evaluate((other) => other.getBoundingClientRect().height),
    ).toBeLessThan(220);
    for (const [height, seen] of [
      [1e9, 5000],
      [1, 80],
    ] as const) {
      await frame.evaluate(
        (asked) => parent.postMessage({ type: 'embed-size', cakupan: true, height: asked }, '*'),
        height,
      );
      await expect
        .poll(() =>
          page
            .locator('iframe')
            .last()
            .evaluate((each) => each.getBoundingClientRect().height),
        )
        .toBe(seen);
    }
    for (const height of ['x', null, -5, Number.NaN])
      await frame.evaluate(
        (asked) => parent.postMessage({ type: 'embed-size', cakupan: true, height: asked }, '*'),
        height,
      );
    await page.waitForTimeout(100);
    expect(
      await page
        .locator('iframe')
        .last()
        .evaluate((each) => each.getBoundingClientRect().height),
    ).toBe(80);
  });
});

describe('options in the address of a frame', () => {
  const open = async <T>(chart: string, query: string, look: (page: Page) => Promise<T>): Promise<T> => {
    const context = await browser.newContext({ viewport: { width: 640, height: 800 }, colorScheme: 'light' });
    const page = await context.newPage();
    try {
      await page.goto(frameAt(chart, query), { waitUntil: 'networkidle' });
      return await look(page);
    } finally {
      await context.close();
    }
  };
  const paper = (page: Page): Promise<string> =>
    page.evaluate(() => getComputedStyle(document.body).backgroundColor);

  test('the theme is the reader’s unless it is fixed', async () => {
    const [own, light, dark, odd] = await Promise.all(
      ['', 'theme=light', 'theme=dark', 'theme=pink'].map((query) => open('trend/jambi', query, paper)),
    );
    expect([light, odd]).toEqual([own, own]);
    expect(dark).not.toBe(own);
  });

  test('the background and the title can be left out; what is not known is ignored', async () => {
    expect(await open('trend/jambi', 'background=transparent', paper)).toBe('rgba(0, 0, 0, 0)');
    // On the host's own background letters are dark, whatever the reader prefers, unless it asks otherwise.
    const ink = (page: Page): Promise<string> =>
      page
        .emulateMedia({ colorScheme: 'dark' })
        .then(() =>
          page.evaluate(
            () => `${getComputedStyle(document.body).color} ${document.documentElement.style.colorScheme}`,
          ),
        );
    const light = await open('trend/jambi', 'theme=light', ink);
    expect(await open('trend/jambi', 'background=transparent', ink)).toBe(light.replace('light', 'normal'));
    expect(await open('trend/jambi', 'background=transparent&theme=dark', ink)).not.toContain(
      light.replace(/ light$/, ''),
    );
    const height = (page: Page): Promise<number> =>
      page.locator('h1').evaluate((title) => title.getBoundingClientRect().height);
    expect(await open('trend/jambi', 'title=off', height)).toBeLessThanOrEqual(1);
    expect(await open('trend/jambi', 'title=maybe&x=1', height)).toBeGreaterThan(20);
  });

  test('a year and a segment lead to their own map; one without figures to none', async () => {
    const at = (page: Page): Promise<string> => Promise.resolve(new URL(page.url()).pathname);
    expect(await open('map/indonesia', 'year=2023&segment=formal', at)).toMatch(/embed\/map\/2023-formal\/$/);
    expect(await open('map/indonesia', 'year=1999', at)).toMatch(/embed\/map\/indonesia\/$/);
    expect(await open('segments/indonesia', 'year=2022', at)).toMatch(/embed\/segments\/2022\/$/);
    // What is known of a pair counts, what is not is ignored.
    expect(await open('map/indonesia', 'year=2023&segment=none', at)).toMatch(/embed\/map\/2023-total\/$/);
    expect(await open('map/indonesia', 'year=1999&segment=formal', at)).toMatch(
      /embed\/map\/\d{4}-formal\/$/,
    );
  });
});

test.each(WIDTHS)('no label of a chart collides or is cut off at %d px', async (width) => {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  const faults: string[] = [];
  const charts = ['map/indonesia', 'tiles/indonesia', 'segments/indonesia', 'multiples/indonesia'];
  charts.push(
    'trend/jambi',
    'trend/sulawesi-selatan',
    'workers/jambi',
    'progress/all-eligible',
    'awards/2022-2025',
  );
  for (const chart of charts)
    for (const lang of ['', 'en/']) {
      await page.goto(`${served.origin}${served.base}${lang}embed/${chart}/`);
      // Drawn for 328 pixels: in the narrowest frame a label of 12 pixels has a little less than 10.
      for (const fault of await layoutFaults(page, width < 328 ? 9.5 : 10.2))
        faults.push(`${lang}${chart}: ${fault}`);
    }
  await page.close();
  expect(faults).toEqual([]);
});
