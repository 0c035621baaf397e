import type { Page } from 'playwright-core';

/**
 * Lets the browser refuse so many addresses, as Safari does where there are too many in half a minute.
 * Returns what tells how many were asked for.
 */
export async function refuseAddresses(page: Page, times: number): Promise<() => Promise<number>> {
  await page.evaluate((most) => {
    const { replaceState } = History.prototype;
    let calls = 0;
    Object.assign(window, { written: () => calls });
    History.prototype.replaceState = function (...args) {
      calls += 1;
      if (calls <= most) throw new DOMException('too many calls', 'SecurityError');
      replaceState.apply(this, args);
    };
  }, times);
  return () => page.evaluate(() => (window as unknown as { written: () => number }).written());
}
