import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asOf } from '../../src/data/as-of.ts';
import type { Dataset, Observation } from '../../src/data/dataset.ts';
import { readFolder } from '../../src/data/files.ts';
import { type DataFile, readFiles } from '../../src/data/gate.ts';
import { nationOf } from '../../src/data/nation.ts';
import { statistics, withRegencies } from '../../src/stats/profile.ts';
import { scoreboard } from '../../src/stats/scoreboard.ts';
import { REAL, real, stats } from '../stats/real.ts';

const { files } = readFolder(REAL);
const nation = nationOf(real);

const read = (changed: readonly DataFile[]): Dataset => {
  const { dataset, problems } = readFiles(changed);
  if (!dataset) throw new Error(problems[0]?.rule ?? 'no dataset');
  return dataset;
};

/** The tables with a number of a row changed a little, and written with as many decimals as it had. */
function withFigure({ at, value }: Observation, by: number): Dataset {
  const decimals = String(value).split('.')[1]?.length ?? 0;
  const text = (bytes: Uint8Array): string => {
    const lines = new TextDecoder().decode(bytes).split('\n');
    const line = lines[at.line - 1] ?? '';
    const cells = line.split(',');
    const place = cells.findIndex((cell, i) => i > 2 && Number(cell) === value && cell !== '');
    return lines.with(at.line - 1, cells.with(place, (value + by).toFixed(decimals)).join(',')).join('\n');
  };
  return read(
    files.map(({ file, bytes }) =>
      file === at.file ? { file, bytes: new TextEncoder().encode(text(bytes)) } : { file, bytes },
    ),
  );
}

const isLeftOut = (code: string): boolean =>
  real.regions.get(code)?.level === 'regency' && real.targetsOf(code).length === 0;
const leftOut = real.observations.filter(({ region }) => isLeftOut(region));
const others = real.observations.filter(({ region }) => !isLeftOut(region));
const aFew = { numRuns: 6 };

describe('the nation', () => {
  it('is as it was when a figure of a regency changes that promised nothing', () => {
    expect(leftOut.length).toBeGreaterThan(100);
    fc.assert(
      fc.property(fc.constantFrom(...leftOut), (row) => {
        const changed = withFigure(row, 1);
        expect(changed.digest).not.toBe(real.digest);
        expect(nationOf(changed).digest).toBe(nation.digest);
      }),
      aFew,
    );
  });

  it('is another when any other figure changes', () => {
    fc.assert(
      fc.property(fc.constantFrom(...others.filter(({ value }) => Number.isInteger(value))), (row) => {
        expect(nationOf(withFigure(row, -1)).digest).not.toBe(nation.digest);
      }),
      aFew,
    );
  });

  it.each(
    files.map(({ file }) => file).filter((file) => !/^(?:observations|acknowledgements|releases)/.test(file)),
  )('is another when %s loses its last row, or that is refused', (name) => {
    const changed = files.map(({ file, bytes }) => {
      if (file !== name) return { file, bytes };
      const lines = new TextDecoder().decode(bytes).trimEnd().split('\n');
      return { file, bytes: new TextEncoder().encode(`${lines.slice(0, -1).join('\n')}\n`) };
    });
    const { dataset, problems } = readFiles(changed);
    if (!dataset) expect(problems.length).toBeGreaterThan(0);
    // A source of a regency alone is none of the nation.
    else if (name !== 'sources.csv') expect(nationOf(dataset).digest).not.toBe(nation.digest);
  });

  it('refuses what is left out rather than being silent about it', () => {
    const { dataset } = nation;
    const [row] = leftOut;
    if (!row) throw new Error('no such row');
    expect(() => dataset.series(row.region, row.indicator)).toThrow(row.region);
    expect(() => dataset.observationsOf(row.region)).toThrow(row.region);
    expect(() => dataset.observations).toThrow('all figures');
    expect(() => dataset.periods).toThrow('all periods');
    expect(() => dataset.observationAt(row.at)).toThrow('any row');
    expect(() => dataset.tally(['source'])).toThrow('how many rows');
    expect(() => dataset.files).toThrow('the files');
    expect(() => dataset.digest).toThrow('digest');
    expect(() => dataset.figuresDigest).toThrow('digest');
    expect(() => dataset.acknowledgements).toThrow('looked at');
    const alone = [...real.sources.keys()].find((id) => !dataset.sources.has(id));
    expect(() => dataset.sources.get(alone ?? '')).toThrow(alone);
    expect(dataset.sources.get('no such source')).toBeUndefined();
  });

  it('knows a source that only a revision rests on, and none that only an acknowledgement does', () => {
    const encoder = new TextEncoder();
    const sourceIn = (file: string, text: string) => {
      const changed = files.map((one) =>
        one.file === 'sources.csv'
          ? {
              ...one,
              bytes: encoder.encode(`${new TextDecoder().decode(one.bytes)}zzz,Ralat,Koran,,,press\n`),
            }
          : one,
      );
      return nationOf(read([...changed, { file, bytes: encoder.encode(text) }])).dataset.sources.get('zzz');
    };
    const revision =
      'date,table,row,column,was,reason_id,reason_en,source\n2026-03,sources,a,title,b,c,d,zzz\n';
    expect(sourceIn('revisions.csv', revision)?.title).toBe('Ralat');
    const looked =
      'rule,file,key,value,reason_id,reason_en,source,date\njump,sources.csv,k,,a,b,zzz,2026-03\n';
    expect(() => sourceIn('acknowledgements.csv', looked)).toThrow('the source zzz');
  });

  it('says of the country and the provinces what all tables say', () => {
    const derived = statistics(nation.dataset, asOf(real));
    for (const { code } of [stats.country.region, ...stats.provinces])
      expect(derived.profile(code)).toEqual(stats.profile(code));
    expect(scoreboard(nation.dataset, derived)).toEqual(scoreboard(real, stats));
    expect(derived.ceremonies).toEqual(stats.ceremonies);

    const whole = withRegencies(derived, real);
    for (const { code } of stats.provinces) {
      expect(whole.profile(code)).toBe(derived.profile(code));
      expect(whole.regencyProfilesOf(code)).toEqual(stats.regencyProfilesOf(code));
      for (const regency of stats.regenciesOf(code)) {
        expect(whole.reportedOf(regency.code)).toEqual(stats.reportedOf(regency.code));
        expect(whole.promisesOf(regency.code)).toEqual(stats.promisesOf(regency.code));
      }
    }
  });
});
