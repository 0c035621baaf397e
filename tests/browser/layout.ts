import type { Page } from 'playwright-core';

/** By how many CSS pixels the page is wider than its window; 0 where it fits. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() =>
    Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth),
  );

/**
 * Labels in a drawing that cover one another or are cut off at its edge, each as a sentence. Boxes are taken without
 * the leading above and below the letters; a label that nobody sees (hidden, transparent, empty) is none.
 */
export const labelFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const LEADING = 0.18;
    const SLACK = 1;
    return [...document.querySelectorAll('svg')].flatMap((svg) => {
      const frame = svg.getBoundingClientRect();
      if (frame.width === 0 || !svg.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
        return [];
      const labels = [...svg.querySelectorAll('text')].flatMap((node) => {
        const { left, right, top, bottom, width, height } = node.getBoundingClientRect();
        const text = (node.textContent ?? '').trim();
        const seen = node.checkVisibility({ opacityProperty: true, visibilityProperty: true });
        if (!text || !seen || width === 0 || height === 0) return [];
        return [{ text, left, right, top: top + LEADING * height, bottom: bottom - LEADING * height }];
      });
      const name = svg.querySelector('title')?.textContent ?? svg.getAttribute('class') ?? 'svg';
      const clips = getComputedStyle(svg).overflow !== 'visible';
      const cut = labels
        .filter(
          (label) =>
            clips &&
            (label.left < frame.left - SLACK ||
              label.right > frame.right + SLACK ||
              label.top < frame.top - SLACK ||
              label.bottom > frame.bottom + SLACK),
        )
        .map((label) => `${name}: "${label.text}" is cut off`);
      const covered = labels.flatMap((a, i) =>
        labels
          .slice(i + 1)
          .filter(
            (b) =>
              Math.min(a.right, b.right) - Math.max(a.left, b.left) > SLACK &&
              Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > SLACK,
          )
          .map((b) => `${name}: "${a.text}" and "${b.text}" overlap`),
      );
      return [...cut, ...covered];
    });
  });

/** How wide the smallest text of a page's drawings is drawn, in CSS pixels of font size; undefined without any. */
export const smallestLabel = (page: Page): Promise<number | undefined> =>
  page.evaluate(() => {
    const sizes = [...document.querySelectorAll('svg text')]
      .filter((node) => node.checkVisibility() && (node.textContent ?? '').trim() !== '')
      .map((node) => {
        const scale = node instanceof SVGGraphicsElement ? (node.getScreenCTM()?.a ?? 1) : 1;
        return Number.parseFloat(getComputedStyle(node).fontSize) * Math.abs(scale);
      })
      .filter((size) => size > 0);
    return sizes.length === 0 ? undefined : Math.min(...sizes);
  });
