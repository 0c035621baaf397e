import { bilingual } from '../../lang.ts';

/** What the watch writes into an issue, for the data team. */
export const watchWords = bilingual({
  id: {
    families: {
      comparable: (newest: string) =>
        `**Hitungan seragam** (peserta menurut tempat tinggal dan penduduk bekerja dari Sakernas): tahun lengkap terbaru di situs adalah ${newest}.`,
      reported: (newest: string) =>
        `**Cakupan yang dilaporkan** (pejabat dan pers): angka terbaru di situs adalah untuk ${newest}.`,
    },
    since: (date: string, days: string) =>
      `Menurut kebiasaan (jeda terpanjang belakangan ini ${days} hari, ditambah setengahnya), angka berikutnya semestinya sudah ada sebelum ${date}.`,
    overdue: 'Sudah lama tidak ada angka baru. Bukan kesalahan: ini pengingat.',
    steps: {
      comparable:
        'Yang perlu dilakukan: minta tabel setahun dari BPS (Sakernas Agustus) dan data peserta menurut tempat tinggal, lalu masukkan dengan `npm run import`.',
      reported:
        'Yang perlu dilakukan: cari pernyataan atau berita terbaru, lalu masukkan dengan `npm run add` atau lewat berkas di `data/observations/reported.csv`.',
    },
    guide:
      'Langkah demi langkah: CONTRIBUTING.id.md. Jika memang belum terbit, biarkan; catatan ini menutup sendiri setelah angkanya masuk.',
    arrived: 'Angka baru sudah masuk. Terima kasih.',
    lag: (site: string, live: string, main: string) =>
      `${site} masih menampilkan ${live}, padahal yang terbaru di main adalah ${main}. Pembaca belum melihat perubahan terakhir. Buka tab Actions, pilih Deploy, lalu jalankan ulang; jika merah, bacalah langkah yang gagal.`,
    unreadable: 'sesuatu yang tidak dapat dibaca',
    caughtUp: (main: string) => `Situs sudah menampilkan ${main}.`,
  },
  en: {
    families: {
      comparable: (newest: string) =>
        `**Comparable figures** (participants by residence and workers of the survey Sakernas): the newest complete year on the site is ${newest}.`,
      reported: (newest: string) =>
        `**Reported coverage** (officials and the press): the newest figure on the site is of ${newest}.`,
    },
    since: (date: string, days: string) =>
      `By habit (the longest pause of late was ${days} days, and half of it again) the next one should have been there before ${date}.`,
    overdue: 'No new figures have come for long. Nothing is broken: this is a reminder.',
    steps: {
      comparable:
        'What to do: ask BPS for the table of the year (Sakernas of August) and for participants by residence, and bring them in with `npm run import`.',
      reported:
        'What to do: look for the newest statement or article, and bring it in with `npm run add` or in the file `data/observations/reported.csv`.',
    },
    guide:
      'Step by step: CONTRIBUTING.md. If nothing has been published yet, leave this be; it closes itself once the figures are in.',
    arrived: 'New figures are in. Thank you.',
    lag: (site: string, live: string, main: string) =>
      `${site} still serves ${live}, while main is at ${main}. Readers do not see the latest change yet. Open the tab Actions, choose Deploy and run it again; where it is red, read the step that failed.`,
    unreadable: 'nothing that can be read',
    caughtUp: (main: string) => `The site is at ${main}.`,
  },
});
