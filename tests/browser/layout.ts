import type { Page } from 'playwright-core';

/** Waits for the fonts of a page, and lays out now what it would lay out when a reader comes near. */
export const layOutAll = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      if (getComputedStyle(element).contentVisibility === 'auto') element.style.contentVisibility = 'visible';
    }
    await document.fonts.ready;
  });

/** By how many CSS pixels the page is wider than its window; 0 where it fits. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() =>
    Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth),
  );

/** No label of a drawing is smaller, in CSS pixels; only on the narrowest windows, where drawings shrink. */
const SMALLEST = 12;

/**
 * What is wrong with the labels of a page's drawings, each as a sentence: they cover one another, are cut off at the
 * edge, are smaller than `smallest` CSS pixels; or a drawing has a frame and nothing in it. Boxes are taken without the leading
 * above and below the letters; a label that nobody sees (hidden, transparent, empty) is none.
 */
export const labelFaults = (page: Page, smallest = SMALLEST): Promise<string[]> =>
  page.evaluate((least) => {
    const LEADING = 0.18;
    const SLACK = 1;
    const SHADES = { opacityProperty: true, visibilityProperty: true };
    return [...document.querySelectorAll('svg')].flatMap((svg) => {
      const frame = svg.getBoundingClientRect();
      if (frame.width === 0 || !svg.checkVisibility(SHADES)) return [];
      const name = svg.querySelector('title')?.textContent ?? svg.getAttribute('class') ?? 'svg';
      const drawn = [
        ...svg.querySelectorAll<SVGGraphicsElement>('path, circle, rect, line, text, use, image'),
      ];
      const isChart = svg.hasAttribute('role');
      if (
        isChart &&
        !drawn.some((node) => node.getBoundingClientRect().width + node.getBoundingClientRect().height > 0)
      )
        return [`${name}: nothing is drawn`];
      const labels = [...svg.querySelectorAll('text')].flatMap((node) => {
        const { left, right, top, bottom, width, height } = node.getBoundingClientRect();
        const text = (node.textContent ?? '').trim();
        if (!text || !node.checkVisibility(SHADES) || width === 0 || height === 0) return [];
        const size =
          Number.parseFloat(getComputedStyle(node).fontSize) * Math.abs(node.getScreenCTM()?.a ?? 1);
        const letters = { top: top + LEADING * height, bottom: bottom - LEADING * height };
        return [{ text, size, left, right, ...letters }];
      });
      const small = labels
        .filter(({ size }) => size < least - 0.05)
        .map(({ text, size }) => `${name}: "${text}" is ${size.toFixed(1)} px small`);
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
      return [...small, ...cut, ...covered];
    });
  }, smallest);

/**
 * What is wrong with the lines of text of a page outside its drawings: they are cut off, leave their box, or cover one
 * another. What a scrolling box holds beyond its edge is no fault, nor is what only assistive technology reads.
 */
export const textFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const SLACK = 1.5;
    // Of the height of a line's glyph box: what stands above capitals and below the baseline.
    const [ABOVE, BELOW] = [0.26, 0.2];
    interface Within {
      readonly unseen: boolean;
      readonly box: Element;
      /** The nearest ancestor that cuts off what leaves it, and whether that can be scrolled into view. */
      readonly clip: Element | undefined;
      readonly scrolls: boolean;
    }
    const root: Within = { unseen: false, box: document.body, clip: undefined, scrolls: false };
    const known = new Map<Element, Within>([[document.body, root]]);
    const within = (element: Element): Within => {
      const found = known.get(element);
      if (found) return found;
      const outer = element.parentElement ? within(element.parentElement) : root;
      const { display, overflowX, clipPath } = getComputedStyle(element);
      const clips = overflowX !== 'visible';
      const own: Within = {
        unseen:
          outer.unseen || clipPath !== 'none' || element.matches('select, svg, script, style, noscript'),
        box: ['inline', 'contents'].includes(display) ? outer.box : element,
        clip: clips ? element : outer.clip,
        scrolls: clips ? ['auto', 'scroll'].includes(overflowX) : outer.scrolls,
      };
      known.set(element, own);
      return own;
    };

    const faults: string[] = [];
    const lines: { text: string; node: Node; left: number; right: number; top: number; bottom: number }[] =
      [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = (node.nodeValue ?? '').trim();
      const parent = node.parentElement;
      if (!text || !parent) continue;
      const { unseen, box, clip, scrolls } = within(parent);
      if (unseen || !parent.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      range.selectNodeContents(node);
      const said = `"${text.slice(0, 40)}"`;
      const edge = box.getBoundingClientRect();
      const cut = clip?.getBoundingClientRect();
      for (const { left, right, top: over, bottom: under, height } of range.getClientRects()) {
        if (right - left < 1) continue;
        const [top, bottom] = [over + ABOVE * height, under - BELOW * height];
        // The way past the menu stands above the page until it is focused.
        if (bottom < 0) continue;
        const leaves = left < edge.left - SLACK || right > edge.right + SLACK || bottom > edge.bottom + SLACK;
        if (leaves && !scrolls) faults.push(`${said} leaves its box`);
        if (cut && (left < cut.left - SLACK || right > cut.right + SLACK || bottom > cut.bottom + SLACK)) {
          if (!scrolls) faults.push(`${said} is cut off`);
          continue;
        }
        lines.push({ text: said, node, left, right, top, bottom });
      }
    }
    lines.sort((a, b) => a.top - b.top);
    for (const [i, a] of lines.entries()) {
      for (const b of lines.slice(i + 1)) {
        if (b.top > a.bottom - SLACK) break;
        const beside = Math.min(a.right, b.right) - Math.max(a.left, b.left) <= SLACK;
        const below = Math.min(a.bottom, b.bottom) - b.top <= SLACK;
        if (a.node !== b.node && !beside && !below) faults.push(`${a.text} and ${b.text} overlap`);
      }
    }
    return [...new Set(faults)];
  });

/** All that is wrong with the layout of a page as it stands: its width, its drawings and its text. */
export async function layoutFaults(page: Page, smallest = SMALLEST): Promise<string[]> {
  await layOutAll(page);
  const [wider, labels, texts] = await Promise.all([
    overflow(page),
    labelFaults(page, smallest),
    textFaults(page),
  ]);
  return [...(wider > 0 ? [`the page is ${wider} px wider than its window`] : []), ...labels, ...texts];
}
