import { APART } from '../../data/doubts/branch.ts';
import { DIGIT } from '../../data/doubts/digits.ts';
import { ROUNDED } from '../../data/doubts/employed.ts';
import { JUMP } from '../../data/doubts/jump.ts';
import { SLACK } from '../../data/doubts/parts.ts';
import { TOLERANCE } from '../../data/doubts/shares.ts';
import { LAG } from '../../data/doubts/stale.ts';
import type { Doubt, Upkeep } from '../../data/rules.ts';
import type { Watched } from '../../stats/rhythm.ts';
import { STALE_AFTER } from '../../stats/status.ts';
import { bilingual, type Lang } from '../lang.ts';
import { decimal, inWords, whole } from '../numbers.ts';
import { the } from '../the.ts';

/** A rule, as the page of doubts explains it. */
interface RuleWords {
  readonly title: string;
  /** For a line beside a figure. */
  readonly short: string;
  /** When it speaks. */
  readonly what: string;
  /** Why a reader should care. */
  readonly why: string;
}

const months = Math.round(LAG / (365.25 / 12));
const n = (lang: Lang, value: number): string => inWords(lang, value);
const d = decimal;

export const qualityWords = bilingual({
  id: {
    title: 'Kualitas data',
    doubts: 'Yang kami ragukan',
    description: (open: string, known: string) =>
      `${open} angka, target, dan sumber yang janggal menurut aturan tertulis, dan ${known} yang sudah diperiksa: apa yang kami ragukan, dan mengapa.`,
    lead: (doubted: string, rows: string, known: string) =>
      `${doubted} dari ${rows} baris kami ragukan; ${known} baris sudah diperiksa dan dijelaskan.`,
    most: (regions: string) => `Terbanyak: ${regions}.`,
    principle:
      'Angka yang janggal tetap diterbitkan seperti ditulis sumbernya, dengan aturan yang meragukannya. Janggal belum tentu salah: aturan hanya menunjuk di mana harus melihat lagi.',
    help: 'Tahu penjelasannya, atau angka yang benar?',
    helpLink: 'Begini cara menjawabnya',
    back: 'Kembali ke data',
    machine: 'Semuanya sebagai tabel',
    gravest: 'Yang paling berpengaruh',
    gravestIntro: (count: string) =>
      `Angka yang memimpin sebuah halaman, masuk hitungan seragam, atau menjadi ukuran target yang tenggatnya belum lewat: ${count} yang menyangkut orang paling banyak.`,
    lesser: 'Selebihnya, dengan selisih orang yang dibulatkan:',
    uncounted: 'Angka utama lain yang kami ragukan, tanpa petunjuk berapa orang selisihnya:',
    people: (count: string) => `Selisihnya ${count} orang.`,
    peopleFromEstimate: (count: string) => `Selisih dari perkiraan itu sekitar ${count} orang.`,
    shareOfPeople: (count: string, base: string, basis: string) =>
      `Selisihnya sekitar ${count} dari ${base} orang (${basis}).`,
    usedBy: (list: string) => `Dipakai: ${list}.`,
    headline: (region: string) => `angka utama ${region}`,
    comparable: (region: string, years: string) => `hitungan seragam ${region}, ${years}`,
    promise: (region: string, dates: string) => `target ${region}, ${dates}`,
    rose: (what: string, from: string, to: string) => `${what} naik dari ${from} menjadi ${to}.`,
    fell: (what: string, from: string, to: string) => `${what} turun dari ${from} menjadi ${to}.`,
    at: (figure: string, moment: string) => `${figure} (${moment})`,
    looksHigh: (beside: string) => `tampak terlalu tinggi di samping ${beside}`,
    looksLow: (beside: string) => `tampak terlalu rendah di samping ${beside}`,
    odd: {
      'share-over-100': 'lebih dari 100 persen',
      'share-as-fraction': 'tampak tertulis sebagai pecahan',
      'outside-segments': 'tidak berada di antara segmennya',
      'count-contradicts-share': 'tidak sesuai dengan jumlah orangnya',
      'part-over-whole': 'tidak sesuai dengan bagian atau keseluruhannya',
      'informal-over-formal': 'lebih tinggi daripada cakupan pekerja formal',
      'count-over-employed': 'lebih banyak daripada orang yang bekerja',
      'digit-slip': 'tampak kelebihan atau kekurangan satu digit',
      'branch-beside-residence': 'menurut kantor, jauh dari jumlah menurut tempat tinggal',
      'promise-other-basis': 'tidak ada angka pada dasar hitungannya',
      'stale-region': 'angka terakhir yang dilaporkan, dan sudah lama',
      'later-than-source': 'periodenya sesudah sumbernya terbit',
      'due-before-set': 'jatuh tempo sebelum ditetapkan',
    } satisfies Partial<Record<Doubt, string>>,
    target: (named: string) => `${named}target `,
    basis: (name: string) => `Dasar hitungan: ${name}.`,
    noteOnFigure: (moment: string) => `Catatan tentang angka ${moment}`,
    noteOnTarget: (moment: string) => `Catatan tentang target ber${moment}`,
    ownNote: (on: string) => `${on}:`,
    note: (on: string) => `${on}, dalam bahasa Inggris:`,
    inDoubt: 'kami ragukan',
    old: 'sudah lama',
    doubted: (sentence: string) => `Kami ragukan: ${sentence}`,
    onRegency: 'Yang janggal di halaman ini',
    marked: (clause: string) => `Angka ini kami ragukan: ${clause}.`,
    markedYears: (years: string) => `Hitungan ${years} memakai angka yang kami ragukan.`,
    markedUnits: (year: string, names: string) =>
      `Hitungan ${year} untuk ${names} memakai angka yang kami ragukan.`,
    lookedAtHere: 'Sudah diperiksa',
    pageOf: (region: string) => `Halaman ${region}`,
    alsoFormer: (region: string) => `Halamannya juga memakai angka ${region}`,
    byRegion: 'Menurut wilayah',
    sources: 'Sumber',
    count: (figures: string) => `${figures} baris`,
    disputed: 'Angka yang bertentangan',
    disputedIntro:
      'Setiap angka ini tersalin dengan benar, tetapi tidak mungkin semuanya benar sekaligus. Halaman wilayahnya mengatakan hal yang sama. Sumber yang menjelaskan dasarnya akan menyelesaikannya.',
    explainedTitle: 'Sudah diperiksa',
    lookedAt: (date: string) => `Diperiksa ${date}.`,
    explainedCount: (count: string, rule: string) => `${count} baris: ${rule}`,
    howWeLook: 'Cara kami mencari',
    howIntro: 'Aturan ini membaca semua tabel setiap kali data berubah. Nama aturan membuka penjelasannya.',
    upkeep: 'Perawatan tabel',
    findings: (count: string) => `${count} temuan`,
    found: (open: string, known: string) => `${open} diragukan, ${known} sudah diperiksa`,
    upkeepIntro: 'Bukan tentang angka: hal yang dapat dirapikan siapa saja, dengan npm run check.',
    next: 'Kapan angka berikutnya',
    nextIntro: (times: string) =>
      `Setiap keluarga angka punya kebiasaan. Jika tidak ada yang baru selama ${times} kali jeda terpanjang belakangan ini, tim data diingatkan.`,
    family: { comparable: 'Hitungan seragam', reported: 'Cakupan yang dilaporkan' } satisfies Record<
      Watched,
      string
    >,
    rhythm: (family: string, newest: string, days: string, date: string) =>
      `${family}: terbaru ${newest}; jeda terpanjang ${days} hari; terlambat mulai ${date}.`,
    overdue: (family: string, newest: string, days: string, date: string, told: string) =>
      `${family}: terbaru ${newest}; jeda terpanjang ${days} hari; pada rilis ${told} sudah terlambat, sejak ${date}.`,
    whyLabel: 'Mengapa penting',
    onPage: (what: string) => `${what} kami ragukan`,
    workers: 'pekerja',
    figures: (count: string) => `${count} angka`,
    targets: (count: string) => `${count} target`,
    published: (date: string) => `sumber terbit ${date}`,
    setOn: (date: string) => `ditetapkan ${date}`,
    due: (date: string) => `tenggat ${date}`,
    whichDoubted: (figure: string, computed: string) => `Yang diragukan ${figure}; ${computed}.`,
    computed: {
      'share-as-fraction': (figure: string) => `mungkin ${figure}`,
      'count-contradicts-share': (figure: string) => `hitungan keduanya: ${figure}`,
      'part-over-whole': (figure: string) => `jumlah segmennya: ${figure}`,
      'digit-slip': (figure: string) => `mungkin ${figure}`,
      jump: (figure: string) => `bila bergerak seperti wilayah lain: sekitar ${figure}`,
      'branch-beside-residence': (figure: string) => `seluruhnya ${figure}`,
    },
    rules: {
      'share-over-100': {
        title: 'Cakupan di atas 100 persen',
        short: 'Di atas 100 persen',
        what: 'Sebuah persentase lebih dari 100.',
        why: 'Yang dihitung lebih banyak daripada dasarnya: peserta dari tempat lain ikut terhitung, atau dasarnya perkiraan yang terlalu kecil.',
      },
      'share-as-fraction': {
        title: 'Persentase yang tertulis sebagai pecahan',
        short: 'Tertulis sebagai pecahan?',
        what: 'Sebuah persentase di bawah 1, sedangkan angka lain wilayah itu 5 atau lebih.',
        why: 'Lembar kerja menyimpan 43,31% sebagai 0,4331. Tanpa diperiksa, wilayah itu tampak hampir tanpa perlindungan.',
      },
      'outside-segments': {
        title: 'Total di luar segmennya',
        short: 'Di luar segmennya',
        what: 'Cakupan total tidak berada di antara cakupan formal dan informal dari sumber, periode, dan dasar hitungan yang sama.',
        why: 'Total adalah campuran kedua segmen, berapa pun porsinya. Bila di luar, ketiganya tidak menghitung orang yang sama.',
      },
      'count-contradicts-share': {
        title: 'Jumlah yang membantah persentasenya',
        short: 'Jumlah dan persentase berbeda',
        what: `Peserta dibagi pekerja potensial berbeda lebih dari ${n('id', TOLERANCE.own)} poin dari persentase sumber yang sama, atau lebih dari ${n('id', TOLERANCE.others)} poin bila jumlahnya dari sumber lain untuk periode itu.`,
        why: 'Salah satu dari tiga angka salah kutip, atau persentasenya memakai dasar hitungan lain.',
      },
      'part-over-whole': {
        title: 'Bagian yang melebihi keseluruhannya',
        short: 'Bagian di atas total',
        what: `Dari satu sumber untuk satu periode, sebuah bagian (formal, informal, konstruksi, dan lainnya) lebih banyak daripada totalnya, atau ketiga segmen bersama berbeda lebih dari ${n('id', 100 * SLACK)} persen dari total itu.`,
        why: 'Setiap orang dalam sebuah bagian juga dihitung dalam totalnya. Bila tidak, salah satu angkanya salah ketik, atau keduanya menghitung orang yang berbeda.',
      },
      'informal-over-formal': {
        title: 'Cakupan informal di atas formal',
        short: 'Informal di atas formal',
        what: 'Satu sumber memberi cakupan pekerja informal yang lebih tinggi daripada cakupan pekerja formal untuk periode yang sama.',
        why: 'Pekerja formal didaftarkan pemberi kerjanya, pekerja informal mendaftar sendiri, sehingga cakupannya hampir selalu lebih rendah. Di beberapa provinsi tidak demikian; selebihnya mungkin keduanya tertukar atau salah ketik.',
      },
      'count-over-employed': {
        title: 'Lebih banyak daripada yang bekerja',
        short: 'Di atas yang bekerja',
        what: `Peserta lebih banyak daripada penduduk yang bekerja menurut survei terdekat, atau pekerja potensial lebih banyak daripada angkatan kerja; angka yang dibulatkan boleh lebih ${n('id', 100 * ROUNDED)} persen. Kabupaten tanpa survei dibandingkan dengan provinsinya. Jumlah menurut kantor cabang tidak diperiksa.`,
        why: 'Tidak mungkin lebih banyak pekerja terlindungi daripada pekerja yang ada: jumlahnya salah ketik, atau menghitung orang dari tempat lain.',
      },
      'digit-slip': {
        title: 'Satu digit terlalu banyak atau terlalu sedikit',
        short: 'Salah digit',
        what: `Sebuah jumlah orang kira-kira ${n('id', DIGIT.factor)} kali angka-angka yang terdekat waktunya, atau sepersepuluhnya, dengan selisih kurang dari ${d('id', DIGIT.within)} kali. Bila ada empat angka dalam tiga tahun, cukup tiga di antaranya.`,
        why: 'Angka nol yang tertinggal atau satu digit yang terulang adalah salah ketik yang paling sering, dan yang paling menyesatkan.',
      },
      jump: {
        title: 'Lompatan terhadap riwayat wilayah itu sendiri',
        short: 'Lompatan',
        what: `Dari satu angka ke angka berikutnya, sebuah persentase naik atau turun ${n('id', JUMP.points.bare)} poin atau lebih dalam setahun, atau sebuah jumlah menjadi ${d('id', JUMP.factor.bare)} kali atau lebih, atau turun sebanding itu. Bila ${n('id', JUMP.together)} wilayah atau lebih bergerak bersama, gerak bersama itu dikurangkan dahulu: yang terjadi di mana-mana bukan lompatan. Untuk survei tahunan, dan bila ada ${n('id', JUMP.history)} perubahan lain atau lebih, cukup ${n('id', JUMP.points.known)} poin atau ${d('id', JUMP.factor.known)} kali; dengan perubahan lain sebanyak itu, lompatannya harus pula ${n('id', JUMP.times)} kali median perubahan itu. Dari kedua angka, yang diragukan adalah yang tidak sejalan dengan angka sebelum dan sesudahnya; bila tidak dapat dibedakan, yang lebih baru.`,
        why: 'Perlindungan jarang berubah secepat itu. Sering kali yang berubah adalah dasar hitungan, cara mencatat, atau satu angka salah ketik.',
      },
      'branch-beside-residence': {
        title: 'Jumlah menurut kantor di samping menurut tempat tinggal',
        short: 'Menurut kantor, bukan tempat tinggal',
        what: `Peserta menurut kantor yang mendaftarkan ${n('id', APART)} kali peserta menurut tempat tinggal pada tahun yang sama atau lebih, atau paling banyak setengahnya.`,
        why: 'Kantor pusat mendaftarkan pekerja yang tinggal di provinsi lain. Jumlah menurut kantor tidak boleh dibagi dengan penduduk.',
      },
      'promise-other-basis': {
        title: 'Target dengan dasar hitungan lain',
        short: 'Dasar hitungan lain',
        what: 'Target menyebut dasar hitungan yang tidak dipakai satu pun angka wilayah itu untuk indikator yang sama.',
        why: 'Kemajuannya tidak dapat diukur: 60 persen pekerja potensial dan 60 persen angkatan kerja adalah jumlah orang yang berbeda.',
      },
      'stale-region': {
        title: 'Wilayah dengan angka lama',
        short: 'Angka lama',
        what: `Cakupan total terakhir yang dilaporkan sebuah provinsi lebih dari ${whole('id', months)} bulan lebih tua daripada angka terbaru di tabel yang bertanggal bulan atau hari. Aturan ini bertanya lebih awal daripada halaman, yang baru menyebut angka lama sesudah ${n('id', STALE_AFTER)} tahun.`,
        why: 'Halaman provinsi itu memimpin dengan angka yang mungkin sudah tidak berlaku, di samping provinsi dengan angka baru.',
      },
      'later-than-source': {
        title: 'Periode sesudah sumbernya terbit',
        short: 'Sesudah sumbernya terbit',
        what: 'Periode angka mulai lebih dari sebulan sesudah sumbernya terbit.',
        why: 'Sumber tidak dapat melaporkan yang belum terjadi: periodenya salah ketik, atau angkanya rencana.',
      },
      'due-before-set': {
        title: 'Target jatuh tempo sebelum ditetapkan',
        short: 'Jatuh tempo sebelum ditetapkan',
        what: 'Tenggat target berakhir sebelum target itu ditetapkan atau diberitakan.',
        why: 'Salah satu tanggalnya keliru, dan laju yang dihitung darinya ikut keliru.',
      },
      'same-article': {
        title: 'Artikel yang sama dengan dua id',
        short: 'Artikel yang sama?',
        what: 'Dua sumber beralamat halaman yang sama, atau berjudul sama pada tanggal yang sama.',
        why: 'Satu berita tidak menjadi dua saksi. Dua sumber yang sebenarnya satu membuat sebuah angka tampak lebih kuat.',
      },
      'unused-acknowledgement': {
        title: 'Penjelasan yang tidak menjelaskan apa pun',
        short: 'Penjelasan tanpa temuan',
        what: 'Sebuah baris di acknowledgements.csv tidak cocok dengan temuan mana pun, atau nilainya sudah berubah.',
        why: 'Penjelasan untuk angka lama tidak boleh menutupi angka yang baru.',
      },
      untranslated: {
        title: 'Kriteria dalam satu bahasa',
        short: 'Satu bahasa',
        what: 'Sebuah teks kriteria penghargaan belum ada dalam bahasa yang lain.',
        why: 'Sampai diterjemahkan, kedua halaman menampilkannya dalam satu bahasa.',
      },
      'unused-source': {
        title: 'Sumber yang tidak dipakai',
        short: 'Tidak dipakai',
        what: 'Tidak satu baris pun menyebut sumber ini.',
        why: 'Mungkin barisnya belum ditambahkan, atau id-nya salah tulis di baris itu.',
      },
      'unused-alias': {
        title: 'Ejaan yang tidak tercetak',
        short: 'Ejaan tidak tercetak',
        what: 'Ejaan nama penerima penghargaan tidak muncul di tabel penerima.',
        why: 'Ejaan yang salah tulis tidak menyatukan apa pun.',
      },
      markup: {
        title: 'Teks dengan kode halaman web',
        short: 'Kode halaman web',
        what: 'Sebuah teks memuat kode seperti <b> atau &amp;, biasanya terbawa saat menyalin dari halaman web.',
        why: 'Situs menampilkan kode itu apa adanya dan tidak pernah menjalankannya; pembaca melihat kode, bukan huruf yang dimaksud.',
      },
      'not-sorted': {
        title: 'Baris yang tidak berurutan',
        short: 'Tidak urut',
        what: 'Baris sebuah berkas tidak diurutkan menurut kuncinya.',
        why: 'Perubahan lebih sulit dibaca; situsnya tetap sama.',
      },
      'file-not-read': {
        title: 'Berkas yang tidak dibaca',
        short: 'Tidak dibaca',
        what: 'Folder data memuat buku kerja atau salinan tabel.',
        why: 'Angka di dalamnya tidak sampai ke situs.',
      },
    } satisfies Record<Doubt | Upkeep, RuleWords>,
  },
  en: {
    title: 'Data quality',
    doubts: 'What we doubt',
    description: (open: string, known: string) =>
      `${open} figures, targets and sources that are odd by written rules, and ${known} that were looked at: what we doubt, and why.`,
    lead: (doubted: string, rows: string, known: string) =>
      `We doubt ${doubted} of ${rows} rows; ${known} rows were checked and explained.`,
    most: (regions: string) => `Most: ${regions}.`,
    principle:
      'Figures that are odd are still published as their sources print them, with the rule that doubts them. Odd is not wrong: a rule only says where to look again.',
    help: 'Do you know the explanation, or the right figure?',
    helpLink: 'This is how to answer',
    back: 'Back to the data',
    machine: 'All of it as tables',
    gravest: 'What matters most',
    gravestIntro: (count: string) =>
      `Figures that lead a page, go into the comparable ones or are what a target not yet due is held against: the ${count} about most people.`,
    lesser: 'The rest, with the difference in people, rounded:',
    uncounted: 'Other main figures that we doubt, where nothing tells how many people the difference is:',
    people: (count: string) => `The difference is ${count} people.`,
    peopleFromEstimate: (count: string) => `The difference from that estimate is about ${count} people.`,
    shareOfPeople: (count: string, base: string, basis: string) =>
      `The difference is about ${count} of ${base} people (${basis}).`,
    usedBy: (list: string) => `In use: ${list}.`,
    headline: (region: string) => `main figure of ${the(region)}`,
    comparable: (region: string, years: string) => `comparable figures of ${the(region)}, ${years}`,
    promise: (region: string, dates: string) => `targets of ${the(region)}, ${dates}`,
    rose: (what: string, from: string, to: string) => `${what} rose from ${from} to ${to}.`,
    fell: (what: string, from: string, to: string) => `${what} fell from ${from} to ${to}.`,
    at: (figure: string, moment: string) => `${figure} (${moment})`,
    looksHigh: (beside: string) => `looks too high beside ${beside}`,
    looksLow: (beside: string) => `looks too low beside ${beside}`,
    odd: {
      'share-over-100': 'more than 100 percent',
      'share-as-fraction': 'looks as if written as a fraction',
      'outside-segments': 'not between its segments',
      'count-contradicts-share': 'does not fit its number of people',
      'part-over-whole': 'does not fit its parts or its whole',
      'informal-over-formal': 'higher than the coverage of formal workers',
      'count-over-employed': 'more than the people who work',
      'digit-slip': 'seems to have a digit too many or too few',
      'branch-beside-residence': 'by office, far from the number by residence',
      'promise-other-basis': 'no figure is on its basis',
      'stale-region': 'the last figure reported, and old',
      'later-than-source': 'its period is later than its source',
      'due-before-set': 'due before it was set',
    } satisfies Partial<Record<Doubt, string>>,
    target: (named: string) => `${named}target `,
    basis: (name: string) => `Basis: ${name}.`,
    noteOnFigure: (moment: string) => `Note on the figure of ${moment}`,
    noteOnTarget: (moment: string) => `Note on the target ${moment}`,
    ownNote: (on: string) => `${on}:`,
    note: (on: string) => `${on}:`,
    inDoubt: 'we doubt it',
    old: 'old by now',
    doubted: (sentence: string) => `We doubt it: ${sentence}`,
    onRegency: 'What is odd on this page',
    marked: (clause: string) => `We doubt this figure: ${clause}.`,
    markedYears: (years: string) => `The comparable figures of ${years} rest on numbers that we doubt.`,
    markedUnits: (year: string, names: string) =>
      `The ${year} figures for ${names} rest on numbers that we doubt.`,
    lookedAtHere: 'Looked at',
    pageOf: (region: string) => `The page of ${the(region)}`,
    alsoFormer: (region: string) => `Its page also has figures of ${the(region)}`,
    byRegion: 'By region',
    sources: 'Sources',
    count: (figures: string) => `${figures} ${figures === '1' ? 'row' : 'rows'}`,
    disputed: 'Figures that contradict each other',
    disputedIntro:
      'Each of these was copied correctly, yet they cannot all be true. The page of the region says the same. A source that explains its basis would settle it.',
    explainedTitle: 'Looked at',
    lookedAt: (date: string) => `Looked at ${date}.`,
    explainedCount: (count: string, rule: string) => `${count} ${count === '1' ? 'row' : 'rows'}: ${rule}`,
    howWeLook: 'How we look',
    howIntro:
      'These rules read all tables whenever the data change. The name of a rule opens its explanation.',
    upkeep: 'Upkeep of the tables',
    findings: (count: string) => `${count} ${count === '1' ? 'finding' : 'findings'}`,
    found: (open: string, known: string) => `${open} doubted, ${known} looked at`,
    upkeepIntro: 'Not about figures: things that anyone can tidy, with npm run check.',
    next: 'When the next figures should be there',
    nextIntro: (times: string) =>
      `Each family of figures has its habit. Where nothing new comes for ${times} times the longest recent pause, the data team is reminded.`,
    family: { comparable: 'Comparable figures', reported: 'Reported coverage' },
    rhythm: (family: string, newest: string, days: string, date: string) =>
      `${family}: newest ${newest}; longest pause ${days} days; overdue from ${date}.`,
    overdue: (family: string, newest: string, days: string, date: string, told: string) =>
      `${family}: newest ${newest}; longest pause ${days} days; overdue in the release of ${told}, since ${date}.`,
    whyLabel: 'Why it matters',
    onPage: (what: string) => `We doubt ${what}`,
    workers: 'workers',
    figures: (count: string) => `${count} ${count === '1' ? 'figure' : 'figures'}`,
    targets: (count: string) => `${count} ${count === '1' ? 'target' : 'targets'}`,
    published: (date: string) => `source published ${date}`,
    setOn: (date: string) => `set ${date}`,
    due: (date: string) => `due ${date}`,
    whichDoubted: (figure: string, computed: string) => `In doubt is ${figure}; ${computed}.`,
    computed: {
      'share-as-fraction': (figure: string) => `perhaps ${figure}`,
      'count-contradicts-share': (figure: string) => `one divided by the other: ${figure}`,
      'part-over-whole': (figure: string) => `sum of its segments: ${figure}`,
      'digit-slip': (figure: string) => `perhaps ${figure}`,
      jump: (figure: string) => `had it moved as other regions did: about ${figure}`,
      'branch-beside-residence': (figure: string) => `${figure} in all`,
    },
    rules: {
      'share-over-100': {
        title: 'Coverage over 100 percent',
        short: 'Over 100 percent',
        what: 'A percentage is above 100.',
        why: 'More people are counted than the base has: participants from elsewhere are among them, or the base is an estimate that is too small.',
      },
      'share-as-fraction': {
        title: 'A percentage written as a fraction',
        short: 'Written as a fraction?',
        what: 'A percentage is below 1, while another figure of the region is 5 or more.',
        why: 'Spreadsheets store 43.31% as 0.4331. Left unseen, the region looks almost without protection.',
      },
      'outside-segments': {
        title: 'A total outside its segments',
        short: 'Outside its segments',
        what: 'The total coverage does not lie between the formal and informal coverage of the same source, period and basis.',
        why: 'A total is a mix of the two segments, whatever their parts. Where it lies outside, the three do not count the same people.',
      },
      'count-contradicts-share': {
        title: 'Counts that contradict their share',
        short: 'Counts and share differ',
        what: `Participants divided by eligible workers differ by more than ${n('en', TOLERANCE.own)} point from the share of the same source, or by more than ${n('en', TOLERANCE.others)} points where the counts are from another source for that period.`,
        why: 'One of the three figures is misquoted, or the share is of another base.',
      },
      'part-over-whole': {
        title: 'A part over its whole',
        short: 'Part over whole',
        what: `From one source for one period, a part (formal, informal, construction and others) is more than its total, or the three segments together differ from that total by more than ${n('en', 100 * SLACK)} percent.`,
        why: 'Everybody in a part is counted in its total as well. If not, one of the figures is mistyped, or they count different people.',
      },
      'informal-over-formal': {
        title: 'Informal coverage over formal',
        short: 'Informal over formal',
        what: 'One source gives a higher coverage of informal workers than of formal workers for the same period.',
        why: 'Formal workers are enrolled by their employers and informal workers enrol themselves, so their coverage is nearly always lower. In a few provinces it is not; elsewhere the two may have changed places, or one is mistyped.',
      },
      'count-over-employed': {
        title: 'More than the people who work',
        short: 'Over the employed',
        what: `Participants are more than the employed people of the nearest survey, or eligible workers more than its labour force; a rounded figure may be ${n('en', 100 * ROUNDED)} percent more. A regency without a survey is held against its province. Counts by office are not looked at.`,
        why: 'There cannot be more protected workers than workers: the count is mistyped, or has people from elsewhere in it.',
      },
      'digit-slip': {
        title: 'A digit too many or too few',
        short: 'Digit slip',
        what: `A count of people is about ${n('en', DIGIT.factor)} times the figures nearest to it in time, or a tenth of them, within a factor of ${d('en', DIGIT.within)}. Of four figures within three years, three are enough.`,
        why: 'A zero left out or a digit typed twice is the most frequent slip, and the one that misleads most.',
      },
      jump: {
        title: 'A jump against the region’s own history',
        short: 'Jump',
        what: `From one figure to the next a percentage rises or falls by ${n('en', JUMP.points.bare)} points or more in a year, or a count by a factor of ${d('en', JUMP.factor.bare)} or more. Where ${n('en', JUMP.together)} or more regions moved together, that common move is taken off first: what happens everywhere is no jump. In yearly surveys, and where there are ${n('en', JUMP.history)} other changes or more, ${n('en', JUMP.points.known)} points or a factor of ${d('en', JUMP.factor.known)} are enough; with that many other changes the jump must also be ${n('en', JUMP.times)} times their median. Of the two figures the one is doubted that is out of line with those before and after it; where that cannot be told, the later one.`,
        why: 'Protection seldom changes so fast. Often it is the base, the way of recording, or one mistyped figure that changed.',
      },
      'branch-beside-residence': {
        title: 'Counts by office beside counts by residence',
        short: 'By office, not by residence',
        what: `Participants by the office that registered them are ${n('en', APART)} or more times those by residence of the same year, or at most half of them.`,
        why: 'Head offices register workers who live in other provinces. A count by office must never be divided by residents.',
      },
      'promise-other-basis': {
        title: 'A promise on another basis',
        short: 'Another basis',
        what: 'The target names a basis that no figure of the region has for the same indicator.',
        why: 'Nothing tells how far it has come: 60 percent of eligible workers and 60 percent of the labour force are different numbers of people.',
      },
      'stale-region': {
        title: 'A region with an old figure',
        short: 'Old figure',
        what: `The last reported total coverage of a province is more than ${whole('en', months)} months older than the newest figure of the tables that is dated to a month or a day. The rule asks earlier than pages do, which call a figure old after ${n('en', STALE_AFTER)} years.`,
        why: 'The page of that province leads with a figure that may no longer hold, beside provinces with new ones.',
      },
      'later-than-source': {
        title: 'A period after its source was published',
        short: 'After its source was published',
        what: 'The period of the figure begins more than a month after its source was published.',
        why: 'A source cannot report what has not happened: the period is mistyped, or the figure is a plan.',
      },
      'due-before-set': {
        title: 'A target due before it was set',
        short: 'Due before it was set',
        what: 'The target is due before the date on which it was set or reported.',
        why: 'One of the dates is wrong, and so is every pace computed from it.',
      },
      'same-article': {
        title: 'One article under two ids',
        short: 'The same article?',
        what: 'Two sources have the address of one page, or one title on one date.',
        why: 'One article is not two witnesses. Two sources that are really one make a figure look firmer than it is.',
      },
      'unused-acknowledgement': {
        title: 'An explanation that explains nothing',
        short: 'Explains nothing',
        what: 'A row of acknowledgements.csv fits no finding, or the value it speaks of has changed.',
        why: 'An explanation of an old figure must not cover a new one.',
      },
      untranslated: {
        title: 'Criteria in one language',
        short: 'One language',
        what: 'A text of the award criteria is not there in the other language yet.',
        why: 'Until it is translated both pages show it in one language.',
      },
      'unused-source': {
        title: 'A source that is not used',
        short: 'Not used',
        what: 'No row names this source.',
        why: 'Its row may not have been added yet, or may misspell its id.',
      },
      'unused-alias': {
        title: 'A spelling that is not printed',
        short: 'Not printed',
        what: 'A spelling of a winner does not occur in the table of winners.',
        why: 'A misspelt spelling brings nothing together.',
      },
      markup: {
        title: 'A text with code of a web page',
        short: 'Web page code',
        what: 'A text holds code such as <b> or &amp;, which mostly comes along when a web page is copied.',
        why: 'The site shows the code as it is and never runs it; readers see code in place of the letters that were meant.',
      },
      'not-sorted': {
        title: 'Rows out of order',
        short: 'Out of order',
        what: 'The rows of a file are not sorted by their key.',
        why: 'Changes are harder to read; the site is the same.',
      },
      'file-not-read': {
        title: 'A file that is not read',
        short: 'Not read',
        what: 'The data folder holds a workbook or a copy of a table.',
        why: 'The figures in it do not reach the site.',
      },
    } satisfies Record<Doubt | Upkeep, RuleWords>,
  },
});
