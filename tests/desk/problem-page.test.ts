import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readFiles } from '../../src/data/gate.ts';
import { problemPage } from '../../src/desk/problem-page.ts';
import type { Lang } from '../../src/text/lang.ts';
import { type Changes, folder, observations } from '../data/folder.ts';

function pageOf(changes: Changes, lang: Lang = 'en'): Document {
  const files = folder(changes);
  const { problems } = readFiles(files);
  expect(problems).not.toEqual([]);
  return new JSDOM(problemPage(lang, problems, files, '/x/@vite/client')).window.document;
}
const rows = (...lines: readonly string[]): Changes => ({
  'observations/reported.csv': observations(...lines),
});
const GOOD = '15,2024-06,stated,coverage_total,43.31,,eligible,koran-1,high,';
const spots = (page: Document) =>
  [...page.querySelectorAll('.spot')].map(
    (cell) => `${cell.getAttribute('data-column')} ${cell.querySelector('span')?.firstChild?.textContent}`,
  );
const text = (page: Document): string => (page.body.textContent ?? '').replace(/\s+/g, ' ');

describe('the page of problems', () => {
  it('shows the row as a table with the cell marked, and how to mend it', () => {
    const page = pageOf(rows(GOOD, GOOD.replace('15,2024-06', '99,2024-07')));
    expect(page.querySelector('h2')?.textContent).toContain(
      'observations/reported.csv, line 3, column region',
    );
    expect(spots(page)).toEqual(['region 99']);
    expect(page.querySelectorAll('th[scope=col]')).toHaveLength(10);
    expect(text(page)).toContain('Save again; this page refreshes itself.');
    expect(page.querySelector('.mend')?.parentElement?.textContent).toMatch(/Mend: \S/);
    expect(page.querySelector('script')?.getAttribute('src')).toBe('/x/@vite/client');
  });

  it('shows where a row fell into too many cells', () => {
    const page = pageOf(rows(GOOD.replace('43.31', '43,31')));
    expect(spots(page)).toEqual(['value 43', 'qualifier 31']);
    expect(page.querySelectorAll('td')).toHaveLength(11);
    expect(text(page)).toContain('a cell too many');
  });

  it('is in Indonesian as well', () => {
    const page = pageOf(rows(GOOD.replace('koran-1', 'koran-x')), 'id');
    expect(page.documentElement.lang).toBe('id');
    expect(text(page)).toContain('Simpan lagi; halaman ini menyegarkan diri.');
    expect(text(page)).toContain('observations/reported.csv, baris 2, kolom source');
    expect(text(page)).toContain('Perbaiki: ');
  });

  it('marks the spot of a line that is no row, and of a file without a header', () => {
    const header = pageOf({ 'sources.csv': 'id,titel,publisher,url,published,kind\n' });
    expect(header.querySelector('mark')?.textContent).toBe('titel');
    expect(text(pageOf({ 'sources.csv': '' }))).toContain('sources.csv, line 1');
  });

  it('takes nothing of a table for markup, and tells of the first few only', () => {
    const bad = `${GOOD.replace('15,', '"<img src=x onerror=alert(1)>",')}`;
    const page = pageOf(rows(...Array.from({ length: 40 }, () => bad)));
    expect(page.querySelector('img')).toBeNull();
    expect(text(page)).toContain('<img src=x');
    expect(page.querySelectorAll('section')).toHaveLength(12);
    expect(text(page)).toMatch(/… and \d+ more/);
  });
});
