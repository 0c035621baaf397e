// npm run diff: what a change of the tables does, before it is public.
//   npm run diff -- main
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { both } from '../src/data/both.ts';
import { readFolder } from '../src/data/files.ts';
import { readFiles } from '../src/data/gate.ts';
import { DataError } from '../src/data/load.ts';
import { readRevision } from '../src/data/revision.ts';
import { openSheet } from '../src/data/sheet.ts';
import { tables } from '../src/data/tables.ts';
import { loadBoundaries } from '../src/geo/boundaries.ts';
import { loadTiles } from '../src/geo/tiles.ts';
import { changeJson, changeReport } from '../src/publish/change-report.ts';
import { changeSet, type TableState } from '../src/publish/change-set.ts';
import { jsonText } from '../src/publish/json.ts';
import type { Geography } from '../src/publish/map-sheet.ts';
import { picture } from '../src/publish/picture.ts';
import { publishedCharts } from '../src/publish/published-charts.ts';
import { releaseOf } from '../src/publish/release.ts';
import { MARKDOWN, TERMINAL } from '../src/publish/report-form.ts';
import { sheetFile } from '../src/publish/sheet.ts';
import { COMMITTED, command, dataFolder, lang, UsageError } from './command.ts';
import { today } from './today.ts';

const USAGE = both(
  `cara pakai: npm run diff [-- COMMIT] [--data DIR] [--lang id|en] [--json] [--markdown] [--maps DIR]
  COMMIT       pembanding tabel: sebuah commit, cabang, atau tag; HEAD jika tidak disebut
  --data DIR   folder data; DATA_DIR di lingkungan, jika tidak ada: data. Salinan yang tidak ada di commit itu
               dibandingkan dengan data
  --lang id|en bahasa laporan; jika tidak disebut, bahasa komputer (LC_ALL, LC_MESSAGES, LANG)
  --json       isinya sebagai JSON; jika tidak dapat berjalan, { "error": sebabnya }
  --markdown   laporan sebagai Markdown di terminal juga, seperti yang lewat pipa
  --maps DIR   menulis peta terbaru, sebelum dan sesudah, ke sebuah folder
kode keluar: 0 tidak ada terbitan yang hilang, atau revisions.csv menjelaskannya; 1 ada yang belum dijelaskan; 2 tidak dapat berjalan
`,
  `usage: npm run diff [-- COMMIT] [--data DIR] [--lang id|en] [--json] [--markdown] [--maps DIR]
  COMMIT       what the tables are held against: a commit, branch or tag; HEAD where none is named
  --data DIR   the data folder; DATA_DIR in the environment, else data. A copy that is not in the commit is
               held against data
  --lang id|en the language of the report; else that of the locale (LC_ALL, LC_MESSAGES, LANG)
  --json       the same as JSON; where it cannot run, { "error": why }
  --markdown   the report as Markdown at a terminal too, as it is in a pipe
  --maps DIR   writes the newest map before and after into a folder
exit: 0 nothing published is lost, or its loss is explained in revisions.csv; 1 it is not; 2 cannot run
`,
);

/** What the gate makes of the tables of one side. */
function stateOf(files: TableState['files']): TableState {
  const reading = readFiles(files);
  if (!reading.dataset) throw new DataError(reading, lang);
  return { files, dataset: reading.dataset };
}

/** The columns of the revisions as their file has them; undefined where there is none yet. */
function revisionColumns(files: TableState['files']): readonly string[] | undefined {
  const file = files.find((one) => one.file === tables.revisions.path);
  const columns = file && openSheet(tables.revisions, file.file, file.bytes).sheet?.columns;
  return columns && [...columns].sort(([, a], [, b]) => a - b).map(([name]) => name);
}

/** The newest map of all workers, as a file of its own. */
async function writeMap(state: TableState, geography: Geography, path: string): Promise<void> {
  const release = releaseOf(state.dataset);
  const map = publishedCharts(release, geography).find(({ chart }) => chart === 'map');
  if (!map) return;
  const { dataset, stats } = release;
  writeFileSync(path, await picture(sheetFile({ lang, dataset, stats }, map.sheet(lang), '')));
}

await command(
  {
    name: 'diff',
    usage: USAGE[lang],
    options: {
      data: { type: 'string' },
      json: { type: 'boolean' },
      markdown: { type: 'boolean' },
      maps: { type: 'string' },
    },
    allowPositionals: true,
  },
  async ({ values, positionals }) => {
    const [since = 'HEAD', ...more] = positionals;
    if (more.length > 0) throw new UsageError(both('sebutkan satu commit', 'name one commit'));
    const dir = dataFolder(values.data);
    const now = readFolder(dir).files;
    const then = readRevision(dir, since, COMMITTED);
    if (then.dir !== dir) {
      const copied = both(
        `${dir} tidak ada di ${since}: dibandingkan dengan ${then.dir}`,
        `${dir} is not in ${since}: held against ${then.dir}`,
      );
      process.stderr.write(`diff: ${copied[lang]}\n`);
    }
    const before = stateOf(then.files);
    const after = stateOf(now);
    const boundaries = loadBoundaries(readFileSync('data/boundaries/provinces.topo.json', 'utf8'));
    const tiles = loadTiles(readFileSync('data/boundaries/tiles.csv'), boundaries.geometries.keys());
    const geography = { boundaries, tiles };
    const set = changeSet(before, after, geography);
    process.stdout.write(
      values.json
        ? jsonText(changeJson(set, since))
        : changeReport(
            lang,
            after.dataset,
            set,
            { since, date: today(), revisionColumns: revisionColumns(after.files) },
            process.stdout.isTTY === true && !values.markdown ? TERMINAL : MARKDOWN,
          ),
    );
    if (values.maps !== undefined) {
      mkdirSync(values.maps, { recursive: true });
      await writeMap(before, geography, join(values.maps, 'before.png'));
      await writeMap(after, geography, join(values.maps, 'after.png'));
    }
    return set.unexplained.length > 0 ? 1 : 0;
  },
);
