// npm start: checks the tables, builds the site, serves it and prints the address.
//   PORT=8080 npm start -- --data other
import { resolve } from 'node:path';
import { preview } from 'astro';
import { both } from '../src/data/both.ts';
import { addressFrom } from './astro/address.ts';
import { makeSite } from './astro/make-site.ts';
import { command, lang, UsageError } from './command.ts';

const USAGE = both(
  `cara pakai: npm start [-- --data DIR] [--lang id|en]
  --data DIR   folder data; DATA_DIR di lingkungan, jika tidak ada: data
  --lang id|en bahasa laporan tentang tabel yang bermasalah; jika tidak disebut, bahasa komputer (LC_ALL, LC_MESSAGES, LANG)
kode keluar: 1 tabel bermasalah atau situs tidak dapat dibangun, 2 tidak dapat berjalan; Ctrl+C mengakhirinya
`,
  `usage: npm start [-- --data DIR] [--lang id|en]
  --data DIR   the data folder; DATA_DIR in the environment, else data
  --lang id|en the language of the report on tables with problems; else that of the locale (LC_ALL, LC_MESSAGES, LANG)
exit: 1 the tables have problems or the site cannot be built, 2 cannot run; Ctrl+C ends it
`,
);

/** @throws UsageError before anything is built */
function portNumber(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port > 0 && port < 65_536) return port;
  throw new UsageError(
    both(
      `PORT ${text}: tulis bilangan bulat dari 1 sampai 65535`,
      `PORT ${text}: write a whole number from 1 to 65535`,
    ),
  );
}

await command(
  { name: 'start', usage: USAGE[lang], options: { data: { type: 'string' } } },
  async ({ values: { data } }) => {
    if (data) process.env.DATA_DIR = data;
    const port = process.env.PORT ? { port: portNumber(process.env.PORT) } : {};
    if (!(await makeSite(resolve('dist')))) return 1;
    const server = await preview({ server: port, logLevel: 'warn' });
    const { base } = addressFrom(process.env);
    console.log(`\n  Cakupan → http://localhost:${server.port}${base}\n\n(Ctrl+C to stop)`);
    await server.closed();
    return 0;
  },
);
