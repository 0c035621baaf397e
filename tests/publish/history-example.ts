import type { Dataset } from '../../src/data/dataset.ts';
import type { DataFile } from '../../src/data/gate.ts';
import { type HistoryStep, historyOf } from '../../src/data/history.ts';
import { parsePeriod } from '../../src/data/period.ts';
import type { DataRelease } from '../../src/data/releases.ts';
import { changeLog, type LogStep } from '../../src/publish/change-log.ts';
import { type Changes, folder, found, observations, read, SMALL } from '../data/folder.ts';

export const REPORTED = 'observations/reported.csv';
export const ROWS: readonly string[] = SMALL[REPORTED].trimEnd().split('\n').slice(1);
export const HEADER = 'date,table,row,column,was,reason_id,reason_en,source,own_error\n';

export function release(id: string, date: string, changes: Changes = {}): DataRelease {
  const reading = read(changes);
  const period = parsePeriod(date);
  if (!reading.dataset || !period)
    throw new Error(`no good release: ${found(reading).slice(0, 5).join(', ')}`);
  return {
    ...{ id, date: period, digest: '', noteId: undefined, noteEn: undefined },
    at: { file: 'releases.csv', line: 2 },
    dataset: reading.dataset,
    files: folder(changes),
  };
}

export interface Told {
  readonly dataset: Dataset;
  readonly history: readonly HistoryStep[];
  readonly log: readonly LogStep[];
  readonly files: readonly DataFile[];
}

/** The history of releases and of the tables as they stand. */
export function told(releases: readonly DataRelease[], now: Changes): Told {
  const reading = read(now);
  if (!reading.dataset) throw new Error(`no good tables: ${found(reading).slice(0, 5).join(', ')}`);
  const files = folder(now);
  const history = historyOf(releases, files);
  return { dataset: reading.dataset, history, log: changeLog(reading.dataset, history, files), files };
}

/** Many figures of one source: one a day, from 2010 on. */
export const many = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => {
    const period = new Date(Date.UTC(2010, 0, 1 + at)).toISOString().slice(0, 10);
    return `91,${period},stated,coverage_formal,${20 + (at % 7)},,eligible,koran-2,high,`;
  });

/** A changed figure, a withdrawn row, a new figure with one before it, and a new target. */
export const MIXED: Changes = {
  [REPORTED]: observations(
    (ROWS[0] ?? '').replace('43.31', '44.31'),
    ROWS[1] ?? '',
    '15,2025-02,stated,coverage_total,47.5,over,eligible,koran-3,high,',
  ),
  'sources.csv': `${SMALL['sources.csv']}koran-3,Judul baru,Koran Baru,https://example.org/3,2026-04-20,press\n`,
  'targets.csv': `${SMALL['targets.csv']}15.08,coverage_total,2027,60,2026-04-20,eligible,,koran-3,high,\n`,
  'revisions.csv': `${HEADER}2026-04-02,observations,15|2024-06|coverage_total|eligible|koran-1,value,43.31,<b>Salah</b> & ketik.,A <b>typing</b> error.,koran-1,
2026-04-03,observations,15|2023|coverage_total|unstated|koran-2,,36,Tak ada sumbernya.,It has no source.,,yes
`,
};
