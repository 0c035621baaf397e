import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { readFolder } from '../../src/data/files.ts';
import { readFiles } from '../../src/data/gate.ts';
import { loadFolder } from '../../src/data/load.ts';
import { DOUBTS, UPKEEP } from '../../src/data/rules.ts';
import { tableOf } from '../../src/data/tables-by-file.ts';
import { ruleAddress } from '../../src/publish/addresses.ts';
import { jsonText } from '../../src/publish/json.ts';
import {
  byReason,
  extentOf,
  quality,
  qualityCsv,
  qualityJson,
  qualityTable,
  rowsIn,
} from '../../src/publish/quality.ts';
import { releaseOf } from '../../src/publish/release.ts';
import { LANGS } from '../../src/text/lang.ts';
import { besideText, computedText, usesSentence } from '../../src/text/sentences/quality.ts';
import { qualityWords } from '../../src/text/words/quality.ts';
import { REAL, realFolder } from '../stats/real.ts';

type Doubted = Pick<ReturnType<typeof loadFolder>, 'dataset' | 'warnings' | 'known'>;

const REPORTED = 'observations/reported.csv';
const HEADER = 'rule,file,key,value,reason_id,reason_en,source,date';

/** The tables of March 2026 with all that may be untidy in a table, and some of what is odd in them looked at. */
function untidy(): Doubted {
  const looked = realFolder.warnings
    .filter(({ rule }) => rule === 'jump')
    .slice(0, 12)
    .map(({ rule, file, key, value }, i) =>
      [rule, file, key, value, `Alasan ${i % 3}.`, `Reason ${i % 3}.`, '', '2026-03-31'].join(','),
    );
  const unused = 'jump,observations/reported.csv,no such row,,Alasan.,Reason.,,2026-03-31';
  const files = readFolder(REAL).files.map(({ file, bytes }) => {
    const text = new TextDecoder().decode(bytes);
    const [, source = ''] = /^15,2024-06,stated,coverage_total,43\.31,,eligible,([^,]+),/m.exec(text) ?? [];
    // One note in two rows, as a person pastes it.
    const rows = ['2026-01', '2026-02'].map(
      (period) => `15,${period},stated,coverage_total,45.5,,eligible,${source},high,<b>rapat</b>\n`,
    );
    return { file, bytes: file === REPORTED ? new TextEncoder().encode(text + rows.join('')) : bytes };
  });
  const acknowledged = new TextEncoder().encode(`${[HEADER, ...looked, unused].join('\n')}\n`);
  const { dataset, warnings, known } = readFiles(
    [...files, { file: 'acknowledgements.csv', bytes: acknowledged }],
    { forPages: true, unread: ['awards/winners.xlsx'] },
  );
  if (!dataset) throw new Error('the tables have problems');
  return { dataset, warnings, known };
}

const unclean = untidy();

it('untidy tables are untidy in every way that has no row of figures', () => {
  const told = unclean.warnings.map(({ rule }) => rule);
  for (const rule of ['unused-acknowledgement', 'markup', 'not-sorted', 'file-not-read'])
    expect(told).toContain(rule);
  expect(unclean.known).toHaveLength(12);
});

describe('what is doubted in the tables of March 2026', () => {
  it('leads to its row, all of it', () => {
    const { dataset, warnings, known } = realFolder;
    const rules = quality(dataset, warnings, known, releaseOf(dataset));
    const found = rules.flatMap(({ open }) => open);
    expect(found.length).toBeGreaterThan(0);
    for (const { subject, warning } of found) expect(subject?.row.at.file).toBe(warning.file);
  });
});

describe.each([
  ['the committed tables', loadFolder('data')],
  ['untidy tables', unclean],
] satisfies [string, Doubted][])('what is doubted in %s', (_, { dataset, warnings, known }) => {
  const release = releaseOf(dataset);
  const rules = quality(dataset, warnings, known, release);
  const all = rules.flatMap((found) => [...found.open, ...found.known]);

  it('is all there, each under its rule, and every rule is', () => {
    expect(rules.map(({ rule }) => rule)).toEqual([...DOUBTS, ...UPKEEP]);
    expect(rules.flatMap(({ open }) => open)).toHaveLength(warnings.length);
    expect(rules.flatMap((found) => found.known)).toHaveLength(known.length);
    for (const { rule, open } of rules) for (const { warning } of open) expect(warning.rule).toBe(rule);
  });

  it('leads to its row: the value that was told stands in it', () => {
    for (const { subject, warning } of all) {
      // What is about a file, or a row of another table, has no row of figures.
      const hasRow = ['observations', 'targets', 'sources'].includes(tableOf(warning.file)?.name ?? '');
      expect(subject?.row.at).toEqual(hasRow ? warning.at : undefined);
      if (subject) expect(subject.row.at.file).toBe(warning.file);
      if (subject && subject.kind !== 'source' && warning.field === 'value')
        expect(String(subject.row.value)).toBe(warning.value);
    }
  });

  it('is explained once for all rows that one reason explains', () => {
    for (const found of rules) {
      const groups = byReason(found.known);
      expect(groups.flatMap(({ findings }) => findings)).toHaveLength(found.known.length);
      expect(new Set(groups.map(({ acknowledgement }) => acknowledgement.reasonId)).size).toBe(groups.length);
    }
  });

  it('is known by its rule and its key, however many rows stand above', () => {
    const ids = all.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, rule } of all) expect(id).toMatch(new RegExp(`^${rule}-[0-9a-f]{8}$`));
    const moved = warnings.map((warning) => ({ ...warning, line: warning.line + 7 }));
    const again = quality(dataset, moved, known, release).flatMap((found) => [...found.open, ...found.known]);
    expect(again.map(({ id }) => id)).toEqual(ids);
  });

  it('counts a row once, however many rules doubt it', () => {
    const doubts = rules.filter(({ isDoubt }) => isDoubt).flatMap(({ open }) => open);
    const lines = new Set(doubts.map(({ warning: { at } }) => `${at?.file}:${at?.line}`));
    expect(extentOf(dataset, rules).doubted).toBe(lines.size);
    expect(rowsIn([...doubts, ...doubts])).toBe(lines.size);
    expect(lines.size).toBeLessThanOrEqual(doubts.length);
  });

  it('names the first finding of its cause', () => {
    const causes = new Map(all.map(({ id, cause }) => [id, cause]));
    for (const { cause } of all) expect(causes.get(cause)).toBe(cause);
  });

  it('is the same in JSON and CSV', () => {
    const json = JSON.parse(jsonText(qualityJson(dataset, rules, (path) => `https://example.org${path}`)));
    const { data, meta } = Papa.parse<Record<string, string>>(qualityCsv(dataset, rules), {
      header: true,
      skipEmptyLines: true,
    });
    expect(meta.fields).toEqual(qualityTable(dataset, rules).fields.map(({ name }) => name));
    expect(data).toHaveLength(json.findings.length);
    for (const [i, row] of data.entries()) {
      for (const [name, text] of Object.entries(row)) {
        const value = json.findings[i][name];
        const written = typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value ?? '');
        expect(text, `${i} ${name}`).toBe(written);
      }
    }
    for (const { about_id: id, about_en: en, rule } of json.rules) {
      expect(id).toBe(`https://example.org/data/kualitas/#${rule}`);
      expect(en).toBe(`https://example.org/en/data/quality/#${rule}`);
    }
  });

  it('is said in words without a hole', () => {
    for (const lang of LANGS) {
      for (const { uses } of all)
        expect(usesSentence(lang, uses) ?? '').not.toMatch(/NaN|undefined|\[object/);
      for (const { subject, beside, warning } of all) {
        if (!subject || subject.kind === 'source') continue;
        const texts = beside.flatMap((other) =>
          other.kind === 'source' ? [] : besideText(lang, dataset, subject.row, other.row),
        );
        const rule = [...DOUBTS, ...UPKEEP].find((one) => one === warning.rule);
        const computed = rule && computedText(lang, dataset, rule, subject.row, warning.computed);
        for (const text of [...texts, computed ?? '']) expect(text).not.toMatch(/NaN|undefined|\[object/);
      }
    }
  });
});

describe('every rule', () => {
  it.each([...DOUBTS, ...UPKEEP])('%s is explained in both languages at its own address', (rule) => {
    const [id, en] = [qualityWords('id').rules[rule], qualityWords('en').rules[rule]];
    for (const key of ['title', 'what', 'why'] as const) {
      expect(id[key]).not.toBe('');
      expect(id[key]).not.toBe(en[key]);
    }
    expect(ruleAddress(rule, 'id')).toBe(`/data/kualitas/#${rule}`);
  });

  it('that is a problem has none', () => {
    expect(ruleAddress('indonesian-format', 'en')).toBeUndefined();
  });
});
