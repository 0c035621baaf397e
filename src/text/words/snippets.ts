import { bilingual } from '../lang.ts';

/** Taking a chart into another page. */
export const snippetWords = bilingual({
  id: {
    title: 'Sematkan grafik',
    release: (id: string) => `Grafik rilis data ${id}`,
    releaseLead:
      'Grafik dengan angka yang tetap: sebagaimana tercatat pada rilis ini, apa pun yang berubah sesudahnya. Bila sebuah angka kemudian direvisi, halamannya memberi tahu.',
    releaseChanges: 'Apa yang berubah, rilis demi rilis',
    lead: 'Pilih grafik, salin kodenya, tempel di artikel. Grafik mengikuti lebar kolom, menyebut sumbernya, dan tidak melacak pembaca.',
    withoutScript:
      'Tanpa JavaScript, salin kode grafik yang dicari dari bawah grafiknya sendiri, atau ganti map/indonesia dalam kode ini dengan nama grafik lain, misalnya trend/jambi.',
    embed: 'Sematkan',
    embedHint: 'Salin kode ini ke artikel:',
    more: 'Pilihan lain dan pratinjau',
    chart: 'Grafik',
    theme: 'Warna',
    themes: { auto: 'menurut pembaca', light: 'terang', dark: 'gelap' },
    background: 'Latar',
    backgrounds: { paper: 'kertas', transparent: 'tembus' },
    heading: 'Judul',
    headings: { on: 'tampil', off: 'tanpa judul' },
    forms: {
      live: 'Selalu terbaru',
      frozen: 'Angka tetap',
      picture: 'Gambar',
    },
    says: {
      live: 'Bingkai dengan angka terbaru. Tingginya mengikuti isi bila skrip diizinkan. Tanpa skrip grafik tetap tampil, dengan ruang kosong di bawahnya pada kolom yang lebar: kecilkan angka height di kodenya.',
      frozen:
        'Bingkai dengan angka rilis data terakhir: artikel lama tetap menampilkan angka saat ditulis, dan memberi tahu bila angka itu kemudian direvisi.',
      picture:
        'Gambar dengan teks alternatif dan sumber, untuk sistem yang menolak bingkai. Di alamat itu selalu ada angka terbaru: unduh dan simpan gambarnya sendiri bila angkanya harus tetap. Warna, latar, dan judulnya tidak dapat dipilih.',
    },
    copy: 'Salin',
    copied: 'Tersalin',
    selected: 'Belum tersalin. Teksnya sudah terpilih, tinggal disalin.',
    failed: 'Kode grafik ini tidak dapat dimuat. Periksa sambungan, lalu pilih lagi.',
    preview: 'Pratinjau',
    width: (pixels: string) => `${pixels} piksel`,
    own: 'Buka grafik ini di halaman sendiri',
    options: 'Pilihan dalam alamat',
    option: 'Tambahan',
    does: 'Artinya',
    optionRows: {
      theme: 'warna terang atau gelap, apa pun pilihan pembaca; pilih light bila situsnya hanya terang',
      background:
        'latar tembus, untuk halaman berlatar sendiri; warnanya lalu terang, kecuali diminta theme=dark',
      title: 'tanpa judul dan ukuran, bila artikel sudah menyebutkannya',
      view: 'peta tahun atau kelompok pekerja lain, bila ada datanya',
    },
    unknown:
      'Tambahan yang tidak dikenal diabaikan. Bila skrip dilarang dalam bingkai, semua tambahan diabaikan.',
    every:
      'Setiap grafik di situs ini punya kode “Sematkan” di bawahnya. Sistem yang mengenal oEmbed cukup diberi alamat halaman provinsi atau peta.',
    height:
      'Skrip embed.js (kurang dari 1 KB) boleh dimuat berkali-kali; ia hanya mengatur tinggi bingkai grafik Cakupan. Pym.js, Newswire Frames, iframe-resizer 4, dan AMP juga dikenali.',
    kinds: {
      map: 'Peta',
      tiles: 'Peta petak',
      trend: 'Tren cakupan',
      workers: 'Seratus pekerja',
      segments: 'Formal dan informal',
      multiples: 'Tren semua provinsi',
      progress: 'Janji dan kemajuan',
      awards: 'Penghargaan dan cakupan',
    },
    allWorkers: 'semua pekerja',
    newest: {
      map: 'Peta Indonesia, tahun terbaru',
      tiles: 'Peta petak Indonesia, tahun terbaru',
      segments: 'Formal dan informal, tahun terbaru',
    },
    reported: (region: string) => `${region}, menurut laporan`,
    source: (date: string) => `Sumber: Cakupan, tabel per ${date}`,
    back: (date: string) => `Cakupan: semua sumber dan tabel, per ${date}`,
    revised: (release: string) => `Angka grafik ini direvisi pada rilis ${release}.`,
    revisedSince: 'Angka grafik ini direvisi sejak itu.',
    current: 'Lihat yang terbaru',
    frozenAt: (release: string) => `Rilis data ${release}`,
  },
  en: {
    title: 'Embed a chart',
    release: (id: string) => `Charts of data release ${id}`,
    releaseLead:
      'Charts whose figures stay: as they stood in this release, whatever changed later. Where a figure was revised since, its page says so.',
    releaseChanges: 'What changed, release by release',
    lead: 'Choose a chart, copy its code, paste it into the article. It fits the column, cites its source and tracks no reader.',
    withoutScript:
      'Without JavaScript, copy the code of a chart from below that chart itself, or replace map/indonesia in this code by the name of another one, such as trend/jambi.',
    embed: 'Embed',
    embedHint: 'Copy this code into the article:',
    more: 'More options and a preview',
    chart: 'Chart',
    theme: 'Colours',
    themes: { auto: 'as the reader prefers', light: 'light', dark: 'dark' },
    background: 'Background',
    backgrounds: { paper: 'paper', transparent: 'transparent' },
    heading: 'Title',
    headings: { on: 'shown', off: 'without title' },
    forms: {
      live: 'Live',
      frozen: 'Frozen',
      picture: 'Picture',
    },
    says: {
      live: 'A frame with the newest figures. Its height follows its content where the script may run. Without it the chart still shows, with empty room below it in a wide column: lower the height then.',
      frozen:
        'A frame with the figures of the last data release: an old article keeps the figure it was written on, and says so where that was revised since.',
      picture:
        'A picture with its text alternative and source, for systems that refuse frames. At its address there are always the newest figures: download it and host it yourself where they must stay. Its colours, background and title cannot be chosen.',
    },
    copy: 'Copy',
    copied: 'Copied',
    selected: 'Not copied. The text is selected for you to copy.',
    failed: 'The code of this chart could not be loaded. Check the connection and choose again.',
    preview: 'Preview',
    width: (pixels: string) => `${pixels} pixels`,
    own: 'See this frame by itself',
    options: 'Options in the address',
    option: 'Addition',
    does: 'What it does',
    optionRows: {
      theme: 'light or dark, whatever the reader prefers; choose light for a site that is never dark',
      background:
        'no background, for pages with their own; colours are then light unless theme=dark asks otherwise',
      title: 'without title and measure, where the article states them',
      view: 'the map of another year or group of workers, where there are figures',
    },
    unknown:
      'Additions that are not known are ignored; where scripts are forbidden in the frame, all of them are.',
    every:
      'Every chart of this site has its “Embed” code below it. Systems that know oEmbed need only the address of a province or a map.',
    height:
      'The script embed.js (less than 1 KB) may be loaded many times; it only sets the height of frames with charts of Cakupan. Pym.js, Newswire Frames, iframe-resizer 4 and AMP are answered too.',
    kinds: {
      map: 'Map',
      tiles: 'Tile map',
      trend: 'Coverage over time',
      workers: 'One hundred workers',
      segments: 'Formal and informal',
      multiples: 'Trends of all provinces',
      progress: 'Promises and progress',
      awards: 'Awards and coverage',
    },
    allWorkers: 'all workers',
    newest: {
      map: 'Map of Indonesia, newest year',
      tiles: 'Tile map of Indonesia, newest year',
      segments: 'Formal and informal, newest year',
    },
    reported: (region: string) => `${region}, as reported`,
    source: (date: string) => `Source: Cakupan, tables as of ${date}`,
    back: (date: string) => `Cakupan: all sources and tables, as of ${date}`,
    revised: (release: string) => `The figures of this chart were revised in release ${release}.`,
    revisedSince: 'The figures of this chart were revised since.',
    current: 'See the newest',
    frozenAt: (release: string) => `Data release ${release}`,
  },
});
