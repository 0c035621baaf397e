import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Rules of axe-core that look at how a page is drawn, not at what it holds. */
const DRAWN = {
  /** All that another theme of the same page can break. */
  colours: ['color-contrast', 'link-in-text-block'],
  /** All that larger text can. */
  layout: ['color-contrast', 'scrollable-region-focusable', 'target-size'],
} as const;

/**
 * What axe-core holds against a page: `rule: where it applies`.
 * @param rules every rule, or those on what the same page can get wrong in another look
 */
export async function accessibilityFaults(
  page: Page,
  rules: 'all' | keyof typeof DRAWN = 'all',
): Promise<string[]> {
  await page.evaluate(SOURCE);
  const results = await page.evaluate(
    (only) =>
      (window as unknown as { axe: typeof axe }).axe.run(document, {
        resultTypes: ['violations'],
        ...(only ? { runOnly: [...only] } : {}),
        // Off where nobody asks for it.
        rules: { 'target-size': { enabled: true } },
      }),
    rules === 'all' ? undefined : DRAWN[rules],
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, any }) => `${id}: ${target.join(' ')} ${any[0]?.message ?? ''}`.trim()),
  );
}
