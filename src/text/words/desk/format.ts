import { bilingual } from '../../lang.ts';

/** What `npm run format` says. */
export const formatWords = bilingual({
  id: {
    usage: `cara pakai: npm run format [-- --check] [--data DIR] [--lang id|en]
  --check        tidak menulis apa pun, hanya menyebut berkas yang akan berubah
  --data DIR     folder data; DATA_DIR di lingkungan, jika tidak ada: data
  --lang id|en   bahasa; jika tidak disebut, bahasa komputer
kode keluar: 0 rapi, 1 ada yang belum rapi atau tidak terbaca, 2 tidak dapat berjalan
`,
    formatted: (file: string) => `dirapikan: ${file}`,
    wouldChange: (file: string) => `belum rapi: ${file}`,
    unreadable: (file: string, line: string) =>
      `dibiarkan: ${file} tidak terbaca dengan pasti di baris ${line}; npm run check menjelaskan sebabnya`,
    clean: (files: string) => `${files} berkas rapi`,
    mend: 'rapikan dengan: npm run format',
  },
  en: {
    usage: `usage: npm run format [-- --check] [--data DIR] [--lang id|en]
  --check        writes nothing, names the files that would change
  --data DIR     the data folder; DATA_DIR in the environment, else data
  --lang id|en   the language; else that of the locale
exit: 0 in order, 1 something would change or cannot be read, 2 cannot run
`,
    formatted: (file: string) => `formatted: ${file}`,
    wouldChange: (file: string) => `not in order: ${file}`,
    unreadable: (file: string, line: string) =>
      `left alone: ${file} cannot be read surely at line ${line}; npm run check says why`,
    clean: (files: string) => `${files} files in order`,
    mend: 'put them in order with: npm run format',
  },
});
