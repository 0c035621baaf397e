import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { layOutAll } from './layout.ts';

export interface Visit {
  readonly page: Page;
  readonly status: number;
  /** What the console, dialogs, the content security policy, failed requests and other origins gave to complain of. */
  readonly complaints: readonly string[];
}

/**
 * Opens a page in a context of its own, waits for what it loads and its fonts, hands it to `look` and closes it.
 * A missing page may complain of its own status, and of nothing else.
 */
export async function visit<T>(
  browser: Browser,
  url: string,
  options: BrowserContextOptions,
  look: (visit: Visit) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  const complaints: string[] = [];
  try {
    const page = await context.newPage();
    page.on('console', (message) => {
      const itself = message.location().url === url && /status of 404/.test(message.text());
      if (['error', 'warning'].includes(message.type()) && !itself)
        complaints.push(`console: ${message.text()}`);
    });
    page.on('dialog', (dialog) => {
      complaints.push(`dialog: ${dialog.message()}`);
      dialog.dismiss().catch(() => undefined);
    });
    page.on('pageerror', (error) => complaints.push(`script: ${error.message}`));
    page.on('requestfailed', (request) => {
      // What the next page breaks off is no fault of this one.
      if (request.failure()?.errorText !== 'net::ERR_ABORTED') complaints.push(`failed: ${request.url()}`);
    });
    page.on('response', (response) => {
      if (response.status() >= 400 && response.url() !== url)
        complaints.push(`${response.status()}: ${response.url()}`);
    });
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol !== 'data:' && origin !== new URL(url).origin)
        complaints.push(`elsewhere: ${request.url()}`);
    });
    const response = await page.goto(url);
    await layOutAll(page);
    return await look({ page, status: response?.status() ?? 0, complaints });
  } finally {
    await context.close();
  }
}
