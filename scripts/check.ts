// npm run check: reads the tables, and says what is wrong or odd in them.
//   npm run check -- --data other --all
import { both } from '../src/data/both.ts';
import { findingJson } from '../src/data/findings-json.ts';
import { siftFolder } from '../src/data/fresh.ts';
import { readDataset } from '../src/data/load.ts';
import { report } from '../src/data/report.ts';
import { changedSinceHead } from '../src/data/revision.ts';
import { sinceHead } from '../src/data/since-head.ts';
import { COMMITTED, command, dataFolder, lang } from './command.ts';
import { explainedAt } from './explained.ts';
import { otherThread } from './reading/other-thread.ts';
import { today } from './today.ts';

const USAGE = both(
  `cara pakai: npm run check [-- --data DIR] [--lang id|en] [--all] [--json]
  --data DIR   folder data; DATA_DIR di lingkungan, jika tidak ada: data
  --lang id|en bahasa laporan; jika tidak disebut, bahasa komputer (LC_ALL, LC_MESSAGES, LANG)
  --all        semua peringatan; tanpa ini, hanya tentang baris yang berbeda dari commit terakhir (salinan yang tidak
               dikenal git dibandingkan dengan data), selebihnya dihitung
  --json       temuannya sebagai JSON; jika tidak dapat berjalan, { "error": sebabnya }
kode keluar: 0 bersih atau hanya peringatan, 1 ada masalah, 2 tidak dapat berjalan
`,
  `usage: npm run check [-- --data DIR] [--lang id|en] [--all] [--json]
  --data DIR   the data folder; DATA_DIR in the environment, else data
  --lang id|en the language of the report; else that of the locale (LC_ALL, LC_MESSAGES, LANG)
  --all        all warnings; else those of rows that differ from the last commit (a copy that git does not know is
               held against data), and how many others
  --json       the findings as JSON; where it cannot run, { "error": why }
exit: 0 clean or warnings only, 1 problems, 2 cannot run
`,
);

const { NO_COLOR = '', FORCE_COLOR = '', TERM } = process.env;
const forced = !['', '0'].includes(FORCE_COLOR);
const colour = NO_COLOR === '' && (forced || (process.stdout.isTTY === true && TERM !== 'dumb'));

await command(
  {
    name: 'check',
    usage: USAGE[lang],
    options: { data: { type: 'string' }, all: { type: 'boolean' }, json: { type: 'boolean' } },
  },
  ({ values }) => {
    const dir = dataFolder(values.data);
    const reading = readDataset(dir, { today: today(), elsewhere: otherThread });
    const { problems, warnings, known, left, files, releases, tables } = reading;
    const rows = files.reduce((sum, file) => sum + file.rows, 0);
    if (values.json) {
      const found = {
        files,
        rows,
        problems: problems.map(findingJson),
        warnings: warnings.map(findingJson),
        known: known.map(findingJson),
        left_off: left,
        // What is odd is looked for where there is no problem.
        warnings_sought: problems.length === 0,
      };
      process.stdout.write(`${JSON.stringify(found, null, 2)}\n`);
    } else {
      const { length } = releases;
      const read = both(
        `${rows} baris dalam ${files.length} berkas${length > 0 ? `, ${length} rilis` : ''}`,
        `${rows} rows in ${files.length} files${length > 0 ? `, ${length} ${length === 1 ? 'release' : 'releases'}` : ''}`,
      );
      const dataset = problems.length === 0 ? reading.dataset : undefined;
      const before = dataset ? changedSinceHead(dir) : [];
      const lost = dataset && before.length > 0 && sinceHead(before, tables, dataset);
      const { fresh, standing } = values.all
        ? { fresh: warnings, standing: [] }
        : siftFolder(dir, tables, warnings, COMMITTED);
      const text = report(
        { problems, warnings: fresh, known, left, standing },
        { tongue: lang, colour, brief: !values.all, today: today(), explained: explainedAt(process.env) },
      );
      process.stdout.write(`${text}${read[lang]}\n${lost ? `${lost[lang]}\n` : ''}`);
    }
    return problems.length > 0 ? 1 : 0;
  },
);
