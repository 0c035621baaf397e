// npm run release: freezes the tables as they stand under a name.
//   npm run release -- 2026-11
import { both } from '../src/data/both.ts';
import { DataError } from '../src/data/load.ts';
import { makeRelease } from '../src/data/make-release.ts';
import { report } from '../src/data/report.ts';
import { command, dataFolder, lang, UsageError } from './command.ts';
import { today } from './today.ts';

const USAGE = both(
  `cara pakai: npm run release -- NAMA [--data DIR] [--note-id TEKS --note-en TEKS] [--lang id|en]
  NAMA         nama yang tetap ada dalam alamat: 2026-11
  --data DIR   folder data; DATA_DIR di lingkungan, jika tidak ada: data
  --note-id, --note-en
               apa yang berubah, dalam kedua bahasa
  --lang id|en bahasa; jika tidak disebut, bahasa komputer (LC_ALL, LC_MESSAGES, LANG)
kode keluar: 0 dirilis, 1 tabel bermasalah, 2 ditolak
`,
  `usage: npm run release -- NAME [--data DIR] [--note-id TEXT --note-en TEXT] [--lang id|en]
  NAME         a name that stays in addresses: 2026-11
  --data DIR   the data folder; DATA_DIR in the environment, else data
  --note-id, --note-en
               what changed, in both languages
  --lang id|en the language; else that of the locale (LC_ALL, LC_MESSAGES, LANG)
exit: 0 released, 1 the tables have problems, 2 refused
`,
);

await command(
  {
    name: 'release',
    usage: USAGE[lang],
    options: { data: { type: 'string' }, 'note-id': { type: 'string' }, 'note-en': { type: 'string' } },
    allowPositionals: true,
  },
  ({ values, positionals: [id, ...more] }) => {
    if (id === undefined || more.length > 0)
      throw new UsageError(both('sebutkan satu rilis', 'name one release'));
    const dir = dataFolder(values.data);
    try {
      const call = { id, date: today(), noteId: values['note-id'], noteEn: values['note-en'] };
      const digest = makeRelease(dir, call).digest.slice(0, 12);
      const places = [`${dir}/releases.csv`, `${dir}/releases/${id}`] as const;
      const done = both(
        `${id} dirilis (${digest}); commit ${places.join(' dan ')}`,
        `released ${id} (${digest}); commit ${places.join(' and ')}`,
      );
      console.log(done[lang]);
      return 0;
    } catch (error) {
      if (!(error instanceof DataError)) throw error;
      process.stderr.write(report(error.findings, { tongue: lang }));
      return 1;
    }
  },
);
