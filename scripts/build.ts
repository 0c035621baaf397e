// npm run build: checks the tables and builds the site in dist/, or not at all.
//   npm run build -- --data other --out elsewhere
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { both } from '../src/data/both.ts';
import { LOCAL_SITE } from './astro/address.ts';
import { makeSite } from './astro/make-site.ts';
import { command, lang, UsageError } from './command.ts';

const USAGE = both(
  `cara pakai: npm run build [-- --data DIR] [--out DIR] [--compress] [--only DAFTAR --out DIR] [--lang id|en]
  --data DIR   folder data; DATA_DIR di lingkungan, jika tidak ada: data
  --out DIR    folder situsnya; jika tidak disebut: dist
  --compress   menambah .br dan .gz di samping setiap teks, untuk penyedia yang menyajikannya
  --only DAFTAR
               hanya berkas yang disebut dalam sebuah daftar, satu per baris: sebagian situs, untuk diukur atau dilihat
  --lang id|en bahasa laporan tentang tabel yang bermasalah; jika tidak disebut, bahasa komputer (LC_ALL, LC_MESSAGES, LANG)
kode keluar: 0 situsnya jadi, 1 tabel bermasalah atau situs tidak dapat dibangun, 2 tidak dapat berjalan
`,
  `usage: npm run build [-- --data DIR] [--out DIR] [--compress] [--only LIST --out DIR] [--lang id|en]
  --data DIR   the data folder; DATA_DIR in the environment, else data
  --out DIR    the folder of the site; else dist
  --compress   adds .br and .gz beside each text, for hosts that serve them
  --only LIST  the files alone that a list names, one a line: a part of the site, to measure or look at
  --lang id|en the language of the report on tables with problems; else that of the locale (LC_ALL, LC_MESSAGES, LANG)
exit: 0 built, 1 the tables have problems or the site cannot be built, 2 cannot run
`,
);

/** The files that a list names. */
function listed(file: string, out: string | undefined): ReadonlySet<string> {
  if (out === undefined)
    throw new UsageError(
      both(
        '--only membuat sebagian situs: sebutkan dengan --out folder yang boleh dipakainya, bukan folder seluruh situs',
        '--only makes a part of the site: say with --out which folder it may take, not that of the whole',
      ),
    );
  try {
    return new Set(readFileSync(file, 'utf8').split(/\r?\n/).filter(Boolean));
  } catch {
    throw new UsageError(
      both(
        `--only ${file}: sebutkan berkas yang menyebut satu berkas situs di setiap baris`,
        `--only ${file}: give a file that names a file of the site on each line`,
      ),
    );
  }
}

await command(
  {
    name: 'build',
    usage: USAGE[lang],
    options: {
      data: { type: 'string' },
      out: { type: 'string' },
      compress: { type: 'boolean', default: false },
      only: { type: 'string' },
    },
  },
  async ({ values: { data, out, compress, only: list } }) => {
    // The pages read it from there, in this process.
    if (data) process.env.DATA_DIR = data;
    const only = list === undefined ? undefined : listed(list, out);
    if (!(await makeSite(resolve(out ?? 'dist'), { compress, only }))) return 1;
    if (!process.env.SITE_URL)
      console.log(`for ${LOCAL_SITE}; to publish it, build it with SITE_URL (and BASE_PATH)`);
    return 0;
  },
);
