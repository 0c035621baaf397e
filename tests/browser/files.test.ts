import { expect, test } from 'vitest';
import { DIST, filesOf } from '../site/dist.ts';
import { useSite } from './site.ts';

const { browser, urlOf } = useSite();

test('in the typeface of the machine every file keeps its words within its margins', async () => {
  const files = filesOf(DIST).filter((file) => /^charts\/.*\.svg$/.test(file));
  expect(files.length).toBeGreaterThan(80);
  const page = await browser().newPage();
  const wrong: string[] = [];
  for (const file of files) {
    await page.goto(urlOf(file));
    const beyond = await page.evaluate(() => {
      const width = Number(document.documentElement.getAttribute('width'));
      return [...document.querySelectorAll('text')]
        .filter((text) => {
          const { left, right } = text.getBoundingClientRect();
          return left < 20 || right > width - 20;
        })
        .map((text) => text.textContent);
    });
    if (beyond.length > 0) wrong.push(`${file}: ${beyond.join(' | ')}`);
  }
  await page.close();
  expect(wrong).toEqual([]);
});
