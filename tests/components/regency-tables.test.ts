import { JSDOM } from 'jsdom';
import { describe, expect, it, test } from 'vitest';
import type { Site } from '../../src/components/regency/cells.ts';
import { neighbourItems } from '../../src/components/regency/neighbours.ts';
import type { TableMarkup } from '../../src/components/regency/table-markup.ts';
import { regencyTables } from '../../src/components/regency/tables.ts';
import { address, rowAnchor } from '../../src/publish/addresses.ts';
import { statistics } from '../../src/stats/profile.ts';
import { type Regency, regenciesOf } from '../../src/stats/regency.ts';
import { winnersOf } from '../../src/stats/winners.ts';
import { LANGS } from '../../src/text/lang.ts';
import { dataset, says } from '../stats/builder.ts';
import { real, stats } from '../stats/real.ts';

const regencies = regenciesOf(real, stats, winnersOf(real, stats.ceremonies));
const all = regencies.all.map(({ code }) => regencies.of(code));
const site: Site = { asset: (path) => path, link: address };

const parser = new new JSDOM('').window.DOMParser();
const body = ({ rows }: TableMarkup): Element =>
  parser.parseFromString(`<table><tbody>${rows}</tbody></table>`, 'text/html').body;

describe.each(LANGS)('the tables of a regency in %s', (lang) => {
  it('have a cell for each column, and every row of the tables at its own address', () => {
    for (const regency of all) {
      const tables = regencyTables(lang, regency, site);
      const ids: string[] = [];
      for (const table of [tables.statements, tables.others, tables.promises, tables.awards]) {
        const root = body(table);
        for (const row of root.querySelectorAll('tr'))
          expect(row.children).toHaveLength(table.columns.length);
        ids.push(...[...root.querySelectorAll('[id]')].map(({ id }) => id));
      }
      expect(new Set(ids).size).toBe(ids.length);
      const wanted = [...real.observationsOf(regency.region.code), ...real.targetsOf(regency.region.code)];
      expect([...ids].sort()).toEqual(wanted.map(({ at }) => rowAnchor(at)).sort());
    }
  });

  it('lead to the source and the line of the CSV', () => {
    const [row] = body(regencyTables(lang, regencies.of('16.06'), site).statements).querySelectorAll('tr');
    const links = [...(row?.querySelectorAll('.cited a') ?? [])].map((a) => a.getAttribute('href'));
    expect(links[0]).toMatch(/^https?:/);
    expect(links[1]).toBe('/data/tables/observations/reported.csv');
  });

  it('come out alike from a record that was read back from a text', () => {
    for (const regency of all) {
      const back = JSON.parse(JSON.stringify(regency)) as Regency;
      const [now, then] = [regencyTables(lang, regency, site), regencyTables(lang, back, site)];
      for (const key of ['statements', 'others', 'promises', 'awards'] as const)
        expect(then[key]).toEqual(now[key]);
      expect(neighbourItems(lang, back, site)).toBe(neighbourItems(lang, regency, site));
    }
  });
});

test.each([
  ['2026-04', false],
  ['2027', true],
])('a promise due %s tells the pace it needs: %s', (due, isTold) => {
  const observations = [says('2024-03', 30, { region: '15.08' }), says('2026-03', 35, { region: '15.08' })];
  const regions = ['ID', '15', '15.08'].map((code) => ({ code }));
  const tables = dataset({
    regions,
    observations,
    targets: [{ region: '15.08', due, value: 40, basis: 'eligible' }],
  });
  const told = statistics(tables);
  const bungo = regenciesOf(tables, told, winnersOf(tables, told.ceremonies)).of('15.08');
  const text = body(regencyTables('en', bungo, site).promises).textContent ?? '';
  expect(text).toContain('40%');
  expect(/needs \+/.test(text)).toBe(isTold);
});

test('a name or a note that is markup stays text', () => {
  const musi = regencies.of('16.06');
  const [first, ...rest] = musi.statements;
  if (!first) throw new Error('no statement');
  const evil = '<script>alert(1)</script>"\'';
  const regency: Regency = {
    ...musi,
    statements: [{ ...first, total: { ...first.total, note: evil } }, ...rest],
    awards: musi.awards.map((award) => ({ ...award, name: evil })),
    neighbours: [{ code: '16.99', name: evil, nameEn: evil, slug: 'x' }],
  };
  const { statements, awards } = regencyTables('en', regency, site);
  for (const markup of [statements.rows, awards.rows, neighbourItems('en', regency, site)]) {
    expect(markup).not.toContain('<script');
    expect(markup).toContain('&lt;script');
  }
});
