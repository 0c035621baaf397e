import { describe, expect, it } from 'vitest';
import { regenciesOf } from '../../src/stats/regency.ts';
import { winnersOf } from '../../src/stats/winners.ts';
import { LANGS } from '../../src/text/lang.ts';
import {
  besideSentence,
  hasRegencyTrend,
  onRecordSentence,
  regencyChartTitle,
  regencyDescription,
  regencyFinding,
  regencyMeasure,
  regencySources,
} from '../../src/text/sentences/regency.ts';
import { real, stats } from '../stats/real.ts';

const regencies = regenciesOf(real, stats, winnersOf(real, stats.ceremonies));
const all = regencies.all.map(({ code }) => regencies.of(code));
const musi = regencies.of('16.06');

describe('what is said of a regency', () => {
  it('is how its shares moved, with the first and the last', () => {
    expect(regencyFinding('en', musi)).toBe(
      'Reported coverage rose from 41.65% (December 2024) to 48.26% (July 2025)',
    );
    expect(regencyFinding('id', musi)).toBe(
      'Cakupan yang dilaporkan naik dari 41,65% (Desember 2024) menjadi 48,26% (Juli 2025)',
    );
    expect(regencyMeasure('en', musi)).toBe('Percent of eligible workers protected, by its sources');
    expect(regencySources('en', musi)).toBe('Source: JPNN.');
  });

  it('rises only where the last share is higher, and falls only where it is lower', () => {
    const moved = all.flatMap((regency) => (regency.move ? [{ regency, move: regency.move }] : []));
    const said = {
      rose: [' rose ', ' naik '],
      fell: [' fell ', ' turun '],
      flat: ['hardly moved', 'hampir tetap'],
    };
    for (const { regency, move } of moved) {
      const change = move.last.total.value - move.first.total.value;
      const [en, id] = [regencyFinding('en', regency), regencyFinding('id', regency)];
      if (move.kind !== 'rose' && move.kind !== 'fell' && move.kind !== 'flat') continue;
      expect(move.kind).toBe(Math.abs(change) < 0.5 ? 'flat' : change > 0 ? 'rose' : 'fell');
      expect(en).toContain(said[move.kind][0]);
      expect(id).toContain(said[move.kind][1]);
    }
    const kinds = Object.entries(Object.groupBy(moved, ({ move }) => move.kind)).map(([kind, own]) => [
      kind,
      own.length,
    ]);
    expect(Object.fromEntries(kinds)).toEqual({ rose: 2, fell: 1, flat: 1 });
  });

  it('puts a regency above or below its province by the shares, or says why not', () => {
    for (const { beside, headline } of all)
      for (const lang of LANGS) {
        const text = besideSentence(lang, 'P', beside);
        if (beside.kind === 'no-share') expect(text).toBeUndefined();
        else if (beside.kind !== 'compared') expect(text).toContain('P');
        else {
          const higher = (headline?.total.value ?? 0) > beside.province.total.value;
          const words = lang === 'id' ? { up: 'di atas', down: 'di bawah' } : { up: 'above', down: 'below' };
          if (beside.points !== 0) expect(text).toContain(higher ? words.up : words.down);
        }
      }
    expect(new Set(all.map(({ beside }) => beside.kind)).size).toBeGreaterThan(2);
  });

  it('of which no figure leads is what is on record: weak figures, what it promised, its awards', () => {
    const said = (code: string) => LANGS.map((lang) => onRecordSentence(lang, regencies.of(code)));
    // Kabupaten Tuban promised twice and won; Lampung Utara has one figure, of a weak source.
    expect(said('35.23')[0]).toBe(
      'Tidak ada angka tentang pekerja di Kabupaten Tuban dalam tabel kami; yang tercatat hanya target, penghargaan, dan nominasi di sana.',
    );
    expect(said('18.03')[1]).toBe(
      'All that is on record about workers in North Lampung Regency is of low confidence, so that no figure leads here.',
    );
    for (const regency of all.filter(({ headline, figure }) => !headline && !figure)) {
      const { statements, others, promises, awards } = regency;
      const [id = '', en = ''] = said(regency.region.code);
      const isWeak = statements.length + others.length > 0;
      expect([/sumber yang lemah/.test(id), /low confidence/.test(en)]).toEqual([isWeak, isWeak]);
      if (isWeak) continue;
      expect([/target/.test(id), /promises/.test(en)]).toEqual(Array(2).fill(promises.length > 0));
      expect([/penghargaan/.test(id), /awards/.test(en)]).toEqual(Array(2).fill(awards.length > 0));
    }
  });

  it('has a title and a description in both languages, without a hole', () => {
    for (const regency of all)
      for (const lang of LANGS) {
        const texts = [regencyDescription(lang, regency), regencyChartTitle(lang, regency)];
        if (hasRegencyTrend(regency))
          texts.push(regencyFinding(lang, regency), regencySources(lang, regency));
        for (const text of texts) {
          expect(text.length).toBeGreaterThan(10);
          expect(text).not.toMatch(/undefined|NaN|\s{2}|\[object/);
        }
      }
  });
});
