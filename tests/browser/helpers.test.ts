import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundledChromium, launchChromium, systemChromium } from '../../scripts/browser/chromium.ts';
import { type Served, serveFolder } from '../../scripts/browser/serve.ts';
import { accessibilityFaults } from './axe.ts';
import { labelFaults, layoutFaults, overflow, textFaults } from './layout.ts';
import { visit } from './visit.ts';

// What the browser tests rely on: each helper must see the fault it is for.

const folder = mkdtempSync(join(tmpdir(), 'cakupan-helpers-'));
const put = (file: string, text: string): void => {
  mkdirSync(join(folder, file, '..'), { recursive: true });
  writeFileSync(join(folder, file), text);
};

let browser: Browser;
let served: Served;

beforeAll(async () => {
  const head =
    '<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Uji</title><link rel="icon" href="data:,">';
  put('index.html', `${head}</head><body><main><h1>Utama</h1><a href="a/">a</a></main></body></html>`);
  put('404.html', `${head}</head><body><main><h1>Tidak ada</h1></main></body></html>`);
  put(
    'faults/index.html',
    `${head}<meta http-equiv="content-security-policy" content="default-src 'self'"></head><body><h1>Utama</h1>
     <img src="https://elsewhere.example/x.png"><p style="color:#eee">pucat</p><script>alert(1)</script>
     <script src="/cakupan/none.js"></script><pre>${'x'.repeat(400)}</pre></body></html>`,
  );
  put(
    'labels/index.html',
    `${head}</head><body><main><h1>Label</h1><svg width="200" height="60" viewBox="0 0 200 60"><title>Bagan</title>
     <text x="10" y="20" font-size="12">satu dua</text><text x="30" y="22" font-size="12">tiga</text>
     <text x="10" y="45" font-size="7">kecil</text><text x="180" y="45" font-size="12">terpotong</text>
     <text x="10" y="20" font-size="12" visibility="hidden">tak tampak</text></svg>
     <svg width="20" height="20" role="img"><title>Kosong</title><path d=""/></svg></main></body></html>`,
  );
  put(
    'lines/index.html',
    `${head}<style>body{font:16px/1 sans-serif;margin:0} .box{width:80px;height:20px;white-space:nowrap}
     .cut{overflow:hidden} .scroll{overflow:auto} p{margin:0} .on{margin-top:-12px}
     .unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}</style></head><body>
     <p class="box">keluar dari kotaknya sendiri</p><p class="box cut">terpotong <b>di tepi yang sempit</b></p>
     <p class="box scroll">dapat digulirkan ke samping</p><p class="unseen">hanya terdengar</p>
     <p>baris yang rapat<br>dan sah</p><p>tertindih</p><p class="on">menindih</p></body></html>`,
  );
  [browser, served] = await Promise.all([launchChromium(), serveFolder(folder, '/cakupan/')]);
});

afterAll(async () => {
  await Promise.all([browser.close(), served.close()]);
  rmSync(folder, { recursive: true });
});

const open = <T>(path: string, look: Parameters<typeof visit<T>>[3]): Promise<T> =>
  visit(browser, served.origin + path, { viewport: { width: 360, height: 740 } }, look);

test('a sound page has nothing to complain of', async () => {
  await open('/cakupan/', async ({ page, status, complaints }) => {
    expect(status).toBe(200);
    expect(complaints).toEqual([]);
    expect(await layoutFaults(page)).toEqual([]);
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});

test('what is outside the base path, or not there, is the page for that', async () => {
  for (const path of ['/', '/cakupan/none/', '/cakupan']) {
    await open(path, async ({ page, status, complaints }) => {
      expect(status).toBe(404);
      expect(complaints).toEqual([]);
      expect(await page.textContent('h1')).toBe('Tidak ada');
    });
  }
});

test('faults of policy, console, origin, width and access are seen', async () => {
  await open('/cakupan/faults/', async ({ page, complaints }) => {
    const all = complaints.join('\n');
    expect(all).toMatch(/console: .*img-src/s);
    expect(all).toMatch(/console: .*inline script/s);
    expect(all).toMatch(/console: .*inline style/s);
    expect(all).toMatch(/404: .*none\.js/);
    expect(await overflow(page)).toBeGreaterThan(100);
    const faults = await accessibilityFaults(page);
    expect(faults.join('\n')).toMatch(/image-alt: img/);
    expect(faults.join('\n')).toMatch(/region: /);
  });
});

test('labels that overlap, are cut off or too small are seen', async () => {
  await open('/cakupan/labels/', async ({ page }) => {
    expect(await labelFaults(page)).toEqual([
      'Bagan: "kecil" is 7.0 px small',
      'Bagan: "terpotong" is cut off',
      'Bagan: "satu dua" and "tiga" overlap',
      'Kosong: nothing is drawn',
    ]);
  });
});

test('lines that leave their box, are cut off or overlap are seen', async () => {
  await open('/cakupan/lines/', async ({ page }) => {
    expect((await textFaults(page)).sort()).toEqual([
      '"di tepi yang sempit" is cut off',
      '"di tepi yang sempit" leaves its box',
      '"keluar dari kotaknya sendiri" leaves its box',
      '"tertindih" and "menindih" overlap',
    ]);
  });
});

test('the browser that comes with the packages starts without one of the system', async () => {
  expect(systemChromium('/nowhere')).toBeOneOf([undefined, expect.stringMatching(/Chrom/)]);
  const bundled = await launchChromium(await bundledChromium());
  try {
    expect(bundled.version()).toMatch(/^\d+\./);
    const page = await bundled.newPage();
    await page.setContent('<p>hai</p>');
    expect(await page.textContent('p')).toBe('hai');
  } finally {
    await bundled.close();
  }
});
