import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, it } from 'vitest';
import { changesJson } from '../../src/publish/changes-table.ts';
import { comparableJson } from '../../src/publish/comparable-table.ts';
import { type FactLinks, factRecord } from '../../src/publish/fact.ts';
import { type Json, jsonText } from '../../src/publish/json.ts';
import { promisesJson } from '../../src/publish/promises-table.ts';
import { qualityJson } from '../../src/publish/quality.ts';
import { regencyRecord } from '../../src/publish/regency-record.ts';
import { regionRecord } from '../../src/publish/region-record.ts';
import { factOf } from '../../src/stats/fact.ts';
import { real, stats } from '../stats/real.ts';
import { validator } from './api-schema.ts';
import { board, doubtsIn, findings, log, open, openapi, regencies, regions, SITE } from './open.ts';

const read = (value: Json) => JSON.parse(jsonText(value));
const links: Pick<FactLinks, 'page' | 'picture'> = {
  page: (lang) => `${SITE}/${lang}/`,
  picture: (lang) => `${SITE}/${lang}.png`,
};

describe('the description of the API', () => {
  it('is OpenAPI 3.1 to a validator that is not ours', async () => {
    expect(await new Validator().validate(structuredClone(openapi))).toEqual({ valid: true });
    const broken = { ...structuredClone(openapi), info: { title: 'no version' } };
    expect(await new Validator().validate(broken)).toMatchObject({ valid: false });
  });

  it('names every CSV with its columns, and each operation once', () => {
    for (const { address, fields } of open) {
      const { content } = openapi.paths[address].get.responses['200'];
      const told = content['text/csv']['x-table-schema'].fields.map(({ name }: { name: string }) => name);
      expect(told.slice(0, fields.length)).toEqual(fields.map(({ name }) => name));
    }
    const ids = Object.values<{ get: { operationId: string } }>(openapi.paths).map(
      ({ get }) => get.operationId,
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('refers to schemas that are there, and to all of them', () => {
    const used = new Set(jsonText(openapi).match(/(?<=#\/components\/schemas\/)\w+/g));
    expect([...used].sort()).toEqual(Object.keys(openapi.components.schemas));
  });
});

describe('what is published', () => {
  it('is as described: comparable figures and promises', () => {
    expect(validator(openapi, 'Comparable')(read(comparableJson(real, stats, findings)))).toEqual([]);
    expect(validator(openapi, 'Promises')(read(promisesJson(real, stats, board)))).toEqual([]);
    expect(validator(openapi, 'Changes')(read(changesJson(real, log)))).toEqual([]);
    expect(validator(openapi, 'Quality')(read(qualityJson(real, findings, (path) => SITE + path)))).toEqual(
      [],
    );
    expect(findings.length).toBeGreaterThan(5);
  });

  it('is as described: the record and the fact of every region', () => {
    const [record, fact] = [validator(openapi, 'RegionRecord'), validator(openapi, 'Fact')];
    for (const { code } of regions) {
      expect([code, record(read(regionRecord(real, stats, code, doubtsIn(code))))]).toEqual([code, []]);
      const found = factOf(stats.profile(code), stats.comparable);
      expect([code, fact(read(factRecord(real, stats.asOf, found, links, doubtsIn(code))))]).toEqual([
        code,
        [],
      ]);
    }
  });

  it('is as described: the record of every regency and city', () => {
    const record = validator(openapi, 'RegencyRecord');
    for (const { code } of regencies.all)
      expect([code, record(read(regencyRecord(regencies.of(code), doubtsIn(code))))]).toEqual([code, []]);
    const { gaps: _, ...less } = read(regencyRecord(regencies.of('16.06'), []));
    expect(record(less).join()).toContain('gaps');
  });

  it('would not pass with a key more, a key less or a number as a text', () => {
    const record = validator(openapi, 'RegionRecord');
    const jambi = read(regionRecord(real, stats, '15', []));
    const { peers: _, ...less } = jambi;
    expect(record({ ...jambi, surprise: 1 }).join()).toContain('surprise');
    expect(record(less).join()).toContain('peers');
    jambi.comparable.total[0].share = '21.19';
    expect(record(jambi).join()).toContain('/comparable/total/0/share must be number');
  });
});
