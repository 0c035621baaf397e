import * as cells from './cells.ts';
import { DOUBTS } from './rules.ts';
import { later, needed, optional, orElse, table } from './table.ts';

// The one declaration of every column. The check, the records, the data dictionary and the published
// Table Schema are all made from it.

const word = (): cells.Cell<string> =>
  cells.code('[a-z][a-z0-9]*(?:_[a-z0-9]+)*', 'kode seperti coverage_total', 'a code such as coverage_total');

const CONFIDENCE = ['high', 'medium', 'low'] as const;
const LEVEL = ['national', 'provincial'] as const;

/** What a criterion looks at, where the tables may hold a province's own figure of it. */
export const MEASURES = [
  'total',
  'formal',
  'informal',
  'growth',
  'non_asn',
  'vulnerable',
  'villages',
] as const;
export type Measure = (typeof MEASURES)[number];

const note = () =>
  optional(
    cells.prose(),
    'Keterangan tentang baris ini dari penyusunnya.',
    'What the compilers noted about the row.',
  );

const confidence = () =>
  needed(
    cells.choice(CONFIDENCE),
    'Seberapa yakin penyusun bahwa sumber menyatakan hal ini; baris "low" disimpan, tetapi tidak ditampilkan sebagai angka utama.',
    'How sure the compilers are that the source says so; "low" rows are kept but never shown as headline figures.',
  );

const source = () => needed(cells.reference('sources'), 'Sumber baris ini.', 'The source of the row.');

const order = () => needed(cells.whole(), 'Urutan tampil.', 'Order of display.');
const nameId = () => needed(cells.line(), 'Nama dalam bahasa Indonesia.', 'Name in Indonesian.');
const nameEn = () => needed(cells.line(), 'Nama dalam bahasa Inggris.', 'Name in English.');
const definitionId = () =>
  needed(cells.prose(), 'Definisi dalam bahasa Indonesia.', 'Definition in Indonesian.');
const definitionEn = () => needed(cells.prose(), 'Definisi dalam bahasa Inggris.', 'Definition in English.');

export const islandGroups = table({
  name: 'island_groups',
  path: 'island_groups.csv',
  title: { id: 'Kelompok pulau', en: 'Island groups' },
  about: {
    id: 'Kelompok pulau tempat provinsi berada.',
    en: 'The groups of islands that provinces belong to.',
  },
  key: ['code'],
  sorted: ['code'],
  columns: {
    code: needed(cells.line(), 'Kode kelompok pulau.', 'Code of the island group.'),
    order: order(),
    name_id: nameId(),
    name_en: nameEn(),
  },
});

export const regions = table({
  name: 'regions',
  path: 'regions.csv',
  title: { id: 'Wilayah', en: 'Regions' },
  about: {
    id: 'Indonesia, provinsi, provinsi sebelum pemekaran, serta kabupaten dan kota yang punya angka.',
    en: 'Indonesia, its provinces, provinces as they were before a split, and the regencies and cities that have figures.',
  },
  key: ['code'],
  sorted: ['level', 'parent', 'valid_to', 'code'],
  columns: {
    code: needed(
      cells.code(
        '[A-Z]{2}|\\d{2}(?:\\.\\d{2})?(?:-\\d{4})?',
        'kode seperti ID, 15, 15.08 atau 91-2021',
        'a code such as ID, 15, 15.08 or 91-2021',
      ),
      'Kode wilayah Kemendagri (15, 15.08), ID untuk Indonesia, atau kode dengan tahun (91-2021) untuk wilayah sebelum pemekaran. Bukan kode BPS.',
      'Kemendagri code of the region (15, 15.08), ID for Indonesia, or a code with a year (91-2021) for a region as it was before a split. Not the code of BPS.',
    ),
    name: needed(cells.line(), 'Nama wilayah.', 'Name of the region in Indonesian.'),
    level: needed(
      cells.choice(['country', 'province', 'regency']),
      'Tingkat wilayah: negara, provinsi, atau kabupaten/kota.',
      'Level of the region; cities count as regencies.',
    ),
    parent: optional(cells.reference('regions'), 'Wilayah induk.', 'The region it is a part of.'),
    iso: optional(
      cells.code('[A-Z]{2}(?:-[A-Z]{2})?', 'kode seperti ID-JA', 'a code such as ID-JA'),
      'Kode ISO 3166.',
      'Code of ISO 3166.',
    ),
    island_group: optional(
      cells.reference('island_groups'),
      'Kelompok pulau; setiap provinsi masa kini memilikinya.',
      'The island group; every province of today has one.',
    ),
    valid_from: optional(
      cells.year(),
      'Tahun wilayah ini ada dengan batasnya sekarang.',
      'The year since when the region has its present borders.',
    ),
    valid_to: optional(
      cells.year(),
      'Tahun wilayah ini berakhir; kosong untuk wilayah masa kini.',
      'The year the region ceased; empty for regions of today.',
    ),
    members: orElse<readonly string[]>(
      cells.references('regions'),
      Object.freeze([]),
      'Wilayah masa kini yang membentuk wilayah sebelum pemekaran.',
      'The present regions that a region before a split consists of.',
    ),
    name_en: optional(
      cells.line(),
      'Nama dalam bahasa Inggris; kosong jika sama.',
      'Name in English; empty where it is the same.',
    ),
  },
});

export const sources = table({
  name: 'sources',
  path: 'sources.csv',
  title: { id: 'Sumber', en: 'Sources' },
  about: {
    id: 'Berita, dokumen, dan data yang menjadi dasar setiap angka. Sumber tanpa alamat web hanya dikenal dari judul, penerbit, dan tanggalnya.',
    en: 'The articles, documents and data behind every figure. A source without a web address is known by its title, publisher and date only.',
  },
  key: ['id'],
  sorted: ['id'],
  columns: {
    id: needed(
      cells.code(
        '[a-z0-9]+(?:-[a-z0-9]+)*',
        'nama pendek seperti antara-02e0',
        'a short name such as antara-02e0',
      ),
      'Nama pendek sumber.',
      'Short name of the source.',
    ),
    title: needed(cells.line(), 'Judul.', 'Title.'),
    publisher: orElse(
      cells.line(),
      '',
      'Penerbit; kosong jika tidak diketahui.',
      'Publisher; empty where not known.',
    ),
    url: optional(cells.url(), 'Alamat web.', 'Web address.'),
    published: optional(cells.period(), 'Tanggal terbit.', 'Date of publication.'),
    kind: needed(
      cells.choice(['official', 'statistics', 'dataset', 'press']),
      'Jenis sumber: resmi, statistik, kumpulan data, atau pers.',
      'Kind of source.',
    ),
  },
});

export const indicators = table({
  name: 'indicators',
  path: 'indicators.csv',
  title: { id: 'Indikator', en: 'Indicators' },
  about: {
    id: 'Apa yang diukur oleh sebuah angka, dan satuannya.',
    en: 'What a figure measures, and its unit.',
  },
  key: ['code'],
  sorted: ['code'],
  columns: {
    code: needed(word(), 'Kode indikator.', 'Code of the indicator.'),
    group: needed(
      cells.choice(['coverage', 'participants', 'workforce', 'programmes']),
      'Bagian situs tempat indikator ini tampil.',
      'The part of the site the indicator belongs to.',
    ),
    unit: needed(
      cells.choice(['percent', 'persons', 'rupiah', 'claims', 'villages']),
      'Satuan nilai: persen, orang, rupiah, klaim, atau desa.',
      'Unit of the values.',
    ),
    order: order(),
    name_id: nameId(),
    name_en: nameEn(),
    definition_id: definitionId(),
    definition_en: definitionEn(),
  },
});

export const bases = table({
  name: 'bases',
  path: 'bases.csv',
  title: { id: 'Dasar hitungan', en: 'Bases' },
  about: {
    id: 'Untuk persentase: siapa yang dihitung sebagai 100 persen. Untuk jumlah: siapa yang dihitung.',
    en: 'For shares: who makes up 100 percent. For counts: who is counted.',
  },
  key: ['code'],
  sorted: ['code'],
  columns: {
    code: needed(word(), 'Kode dasar hitungan.', 'Code of the basis.'),
    stated: needed(
      cells.flag(),
      'Apakah sumber menyatakan dasarnya (yes atau no).',
      'Whether the source states the basis (yes or no).',
    ),
    name_id: nameId(),
    name_en: nameEn(),
    definition_id: definitionId(),
    definition_en: definitionEn(),
  },
});

export const categories = table({
  name: 'categories',
  path: 'awards/categories.csv',
  title: { id: 'Kategori penghargaan', en: 'Award categories' },
  about: { id: 'Kategori Penghargaan Paritrana.', en: 'Categories of the Paritrana Award.' },
  key: ['code'],
  sorted: ['code'],
  columns: {
    code: needed(word(), 'Kode kategori.', 'Code of the category.'),
    kind: needed(
      cells.choice(['government', 'business', 'village', 'other']),
      'Siapa yang bersaing: pemerintah, badan usaha, desa, atau lainnya.',
      'Who competes in the category.',
    ),
    order: order(),
    name_id: nameId(),
    name_en: nameEn(),
  },
});

export const observations = table({
  name: 'observations',
  path: 'observations/',
  title: { id: 'Angka', en: 'Observations' },
  about: {
    id: 'Setiap baris adalah satu angka untuk satu wilayah dan satu periode menurut satu sumber.',
    en: 'Each row is one figure for one region and one period by one source.',
  },
  key: ['region', 'period', 'indicator', 'basis', 'source'],
  sorted: ['region', 'indicator', 'period'],
  columns: {
    region: needed(cells.reference('regions'), 'Wilayah.', 'The region.'),
    period: needed(
      cells.period(),
      'Tahun, bulan, atau hari yang diwakili angka; angka berlaku pada akhir periode.',
      'The year, month or day of the figure, which holds at the end of the period.',
    ),
    period_basis: needed(
      cells.choice(['stated', 'published']),
      'stated: periode disebut sumber; published: hanya tanggal artikelnya yang diketahui.',
      'stated: the source names the period; published: only the article is dated.',
    ),
    indicator: needed(cells.reference('indicators'), 'Indikator.', 'The indicator.'),
    value: needed(
      cells.figure(),
      'Nilai dalam satuan indikatornya, dengan titik desimal dan tanpa pemisah ribuan. Persentase ditulis 0–100 dan dapat melebihi 100 bila sumber menulis demikian.',
      'The value in the unit of its indicator, with a decimal point and without thousands separators. Shares are 0–100 and may exceed 100 where the source says so.',
    ),
    qualifier: optional(
      cells.choice(['about', 'over', 'under']),
      'Kira-kira, lebih dari, atau kurang dari.',
      'Whether the source says about, over or under the value.',
    ),
    basis: optional(
      cells.reference('bases'),
      'Untuk persentase: siapa yang menjadi 100 persen. Untuk jumlah: siapa yang dihitung.',
      'For shares: what 100 percent is. For counts: who is counted.',
    ),
    source: source(),
    confidence: confidence(),
    note: note(),
  },
});

export const targets = table({
  name: 'targets',
  path: 'targets.csv',
  title: { id: 'Target', en: 'Targets' },
  about: {
    id: 'Janji tentang cakupan atau jumlah peserta, termasuk yang sudah lewat.',
    en: 'Promises of coverage or of participants, past ones included.',
  },
  key: ['region', 'indicator', 'due', 'set_on', 'basis', 'source'],
  sorted: ['region', 'indicator', 'due', 'basis', 'source'],
  columns: {
    region: needed(cells.reference('regions'), 'Wilayah.', 'The region.'),
    indicator: needed(cells.reference('indicators'), 'Indikator.', 'The indicator.'),
    due: needed(
      cells.period(),
      'Akhir periode tempat target harus tercapai.',
      'The target is due at the end of this period.',
    ),
    value: needed(
      cells.figure(),
      'Nilai target dalam satuan indikatornya.',
      'The target in the unit of its indicator.',
    ),
    set_on: optional(
      cells.period(),
      'Kapan target ditetapkan atau diberitakan.',
      'When the target was set or reported.',
    ),
    basis: optional(cells.reference('bases'), 'Dasar hitungan target.', 'The basis the target counts on.'),
    instrument: optional(
      cells.line(),
      'Dokumen atau program yang menetapkannya.',
      'The document or programme that sets it, in Indonesian.',
    ),
    source: source(),
    confidence: confidence(),
    note: note(),
    instrument_en: later(
      optional(
        cells.line(),
        'Dokumen atau program itu dalam bahasa Inggris; kosong jika sama.',
        'That document or programme in English; empty where it is the same.',
      ),
    ),
  },
});

export const editions = table({
  name: 'editions',
  path: 'awards/editions.csv',
  title: { id: 'Penyelenggaraan penghargaan', en: 'Award editions' },
  about: {
    id: 'Upacara Penghargaan Paritrana tingkat nasional dan provinsi. Label yang tercetak bukan kunci: ia dapat menyebut tahun penilaian atau tahun upacara.',
    en: 'Ceremonies of the Paritrana Award, national and provincial. The printed label is not a key: it may name the year assessed or the year of the ceremony.',
  },
  key: ['label', 'level', 'province', 'ceremony_date'],
  sorted: ['level', 'province', 'label', 'ceremony_date'],
  columns: {
    label: needed(cells.line(), 'Label edisi sebagaimana tercetak.', 'Label of the edition as printed.'),
    level: needed(cells.choice(LEVEL), 'Tingkat: nasional atau provinsi.', 'Level of the award.'),
    province: optional(
      cells.reference('regions'),
      'Provinsi penyelenggara, salah satu dari provinsi masa kini; kosong untuk tingkat nasional.',
      'The province of the ceremony, one of today; empty for national editions.',
    ),
    ceremony_date: optional(cells.period(), 'Tanggal upacara.', 'Date of the ceremony.'),
    place: optional(cells.line(), 'Tempat upacara.', 'Place of the ceremony.'),
    organiser: optional(cells.line(), 'Penyelenggara.', 'Organisers.'),
    winners_stated: optional(
      cells.whole(),
      'Jumlah pemenang yang disebut sumber.',
      'Number of winners that the source states.',
    ),
    categories_stated: optional(
      cells.whole(),
      'Jumlah kategori yang disebut sumber.',
      'Number of categories that the source states.',
    ),
    source: source(),
    note: note(),
  },
});

export const winners = table({
  name: 'winners',
  path: 'awards/winners.csv',
  title: { id: 'Penerima penghargaan', en: 'Award winners' },
  about: {
    id: 'Pemenang, nomine, dan penerima penghargaan lain. Nomine bukan pemenang.',
    en: 'Winners, nominees and honourable mentions. A nominee is not a winner.',
  },
  key: ['label', 'level', 'province', 'ceremony_date', 'category', 'category_printed', 'winner', 'result'],
  sorted: ['level', 'province', 'label', 'ceremony_date', 'category', 'rank', 'winner', 'result'],
  columns: {
    label: needed(cells.line(), 'Label edisi sebagaimana tercetak.', 'Label of the edition as printed.'),
    level: needed(cells.choice(LEVEL), 'Tingkat: nasional atau provinsi.', 'Level of the award.'),
    province: optional(
      cells.reference('regions'),
      'Provinsi upacara, atau provinsi asal pemenang tingkat nasional; salah satu dari provinsi masa kini.',
      'The province of the ceremony, or of a winner of a national award; one of today.',
    ),
    ceremony_date: optional(cells.period(), 'Tanggal upacara.', 'Date of the ceremony.'),
    category: needed(cells.reference('categories'), 'Kategori.', 'The category.'),
    category_printed: optional(cells.line(), 'Kategori sebagaimana tercetak.', 'The category as printed.'),
    rank: optional(cells.whole(1), 'Peringkat, mulai dari 1.', 'Rank, from 1.'),
    result: needed(
      cells.choice(['winner', 'nominee', 'honourable']),
      'Hasil: pemenang, nomine, atau penghargaan khusus.',
      'Result.',
    ),
    winner: needed(cells.line(), 'Nama penerima.', 'Name of the winner or nominee.'),
    regency: optional(cells.line(), 'Kabupaten atau kota penerima.', 'Regency or city of the winner.'),
    source: source(),
    confidence: confidence(),
    note: note(),
  },
});

export const aliases = table({
  name: 'aliases',
  path: 'awards/aliases.csv',
  optional: true,
  title: { id: 'Ejaan nama penerima', en: 'Spellings of winners' },
  about: {
    id: 'Ejaan yang tercetak dan nama umum yang dimaksudnya, agar satu penerima dengan beberapa ejaan tampil sebagai satu; dengan provinsinya, dua penerima bernama sama dapat dibedakan. Beda huruf besar dan spasi saja tidak perlu ditulis di sini. Tabel ini boleh tidak ada.',
    en: 'Spellings as printed and the common name they mean, so that one winner under several spellings is shown as one; with its province, two winners of one name can be told apart. A difference of capitals or spaces alone needs no row. This table may be missing.',
  },
  key: ['printed', 'province'],
  sorted: ['winner', 'printed', 'province'],
  columns: {
    printed: needed(
      cells.line(),
      'Nama sebagaimana tercetak di tabel penerima.',
      'The name as the table of winners prints it.',
    ),
    province: optional(
      cells.reference('regions'),
      'Hanya untuk baris provinsi ini; kosong untuk semua baris.',
      'Only for rows of this province; empty for all rows.',
    ),
    winner: needed(cells.line(), 'Nama umum yang ditampilkan.', 'The common name that is shown.'),
    note: needed(cells.prose(), 'Mengapa keduanya sama.', 'Why the two are the same.'),
  },
});

export const criteria = table({
  name: 'criteria',
  path: 'awards/criteria.csv',
  title: { id: 'Kriteria penilaian', en: 'Award criteria' },
  about: { id: 'Apa yang dinilai juri.', en: 'What the juries look at.' },
  key: ['group', 'criterion', 'sub_criterion', 'period', 'source'],
  columns: {
    group: needed(
      cells.line(),
      'Kelompok peserta yang dinilai, seperti di sumbernya.',
      'The group of competitors assessed, in Indonesian as its source has it.',
    ),
    criterion: needed(
      cells.line(),
      'Kriteria, seperti di sumbernya.',
      'The criterion, in Indonesian as its source has it.',
    ),
    sub_criterion: optional(
      cells.line(),
      'Subkriteria, seperti di sumbernya.',
      'The sub-criterion, in Indonesian as its source has it.',
    ),
    description: optional(
      cells.prose(),
      'Penjelasan dalam bahasa Inggris.',
      'Explanation in English; what the source says.',
    ),
    period: needed(
      cells.line(),
      'Edisi yang memakai kriteria ini.',
      'The edition that uses it, in the words of the source.',
    ),
    source: source(),
    group_en: later(optional(cells.line(), 'Kelompok dalam bahasa Inggris.', 'The group in English.')),
    criterion_en: later(
      optional(cells.line(), 'Kriteria dalam bahasa Inggris.', 'The criterion in English.'),
    ),
    sub_criterion_en: later(
      optional(cells.line(), 'Subkriteria dalam bahasa Inggris.', 'The sub-criterion in English.'),
    ),
    description_id: later(
      optional(cells.prose(), 'Penjelasan dalam bahasa Indonesia.', 'Explanation in Indonesian.'),
    ),
    measure: later(
      orElse<readonly Measure[]>(
        cells.choices(MEASURES),
        Object.freeze([]),
        'Ukuran yang dilihat kriteria ini, bila tabel dapat memuat angkanya untuk sebuah provinsi; kosong jika tidak.',
        'What the criterion looks at, where the tables may hold a figure of a province for it; empty where not.',
      ),
    ),
  },
});

export const milestones = table({
  name: 'milestones',
  path: 'milestones.csv',
  title: { id: 'Tonggak', en: 'Milestones' },
  about: { id: 'Peraturan dan program.', en: 'Laws and programmes.' },
  key: ['date', 'region', 'instrument'],
  sorted: ['date'],
  // Within a year a law stands before what it was followed by.
  ties: 'as written',
  columns: {
    date: optional(cells.period(), 'Tanggal; kosong jika tidak diketahui.', 'Date; empty where not known.'),
    region: needed(cells.reference('regions'), 'Wilayah.', 'The region.'),
    instrument: needed(cells.line(), 'Peraturan atau program.', 'The law or programme, in Indonesian.'),
    summary_id: needed(cells.prose(), 'Ringkasan dalam bahasa Indonesia.', 'Summary in Indonesian.'),
    summary_en: needed(cells.prose(), 'Ringkasan dalam bahasa Inggris.', 'Summary in English.'),
    source: source(),
    instrument_en: later(
      optional(
        cells.line(),
        'Namanya dalam bahasa Inggris; kosong jika sama.',
        'Its name in English; empty where it is the same.',
      ),
    ),
  },
});

export const caveats = table({
  name: 'caveats',
  path: 'caveats.csv',
  title: { id: 'Catatan kaki', en: 'Caveats' },
  about: {
    id: 'Peringatan yang ditampilkan di samping semua angka satu indikator pada satu periode, atau hanya di samping angka satu wilayah.',
    en: 'Warnings shown beside all figures of an indicator in a period, or only beside those of one region.',
  },
  key: ['indicator', 'period', 'basis', 'region'],
  sorted: ['indicator', 'period', 'basis', 'region'],
  columns: {
    indicator: needed(cells.reference('indicators'), 'Indikator.', 'The indicator.'),
    period: needed(
      cells.period(),
      'Periode seperti tertulis pada angkanya.',
      'The period as the figures write it.',
    ),
    basis: optional(cells.reference('bases'), 'Dasar hitungan angkanya.', 'The basis of the figures.'),
    text_id: needed(cells.prose(), 'Peringatan dalam bahasa Indonesia.', 'The warning in Indonesian.'),
    text_en: needed(cells.prose(), 'Peringatan dalam bahasa Inggris.', 'The warning in English.'),
    region: later(
      optional(
        cells.reference('regions'),
        'Hanya untuk angka wilayah ini; kosong untuk semua wilayah.',
        'Only for figures of this region; empty for those of all.',
      ),
    ),
  },
});

export const acknowledgements = table({
  name: 'acknowledgements',
  path: 'acknowledgements.csv',
  optional: true,
  title: { id: 'Keraguan yang sudah diperiksa', en: 'Doubts that were looked at' },
  about: {
    id: 'Hal janggal yang sudah diperiksa, dengan alasannya: pemeriksaan tidak lagi memperingatkannya, tetapi halaman kualitas tetap menampilkannya. Kesalahan tidak dapat diterima di sini, hanya peringatan. Tabel ini boleh tidak ada.',
    en: 'What is odd and was looked at, with the reason: the check no longer warns of it, and the page of doubts still shows it. Problems cannot be acknowledged here, only warnings. This table may be missing.',
  },
  key: ['rule', 'file', 'key'],
  sorted: ['rule', 'file', 'key'],
  columns: {
    rule: needed(cells.choice(DOUBTS), 'Aturan yang memperingatkannya.', 'The rule that warned of it.'),
    file: needed(
      cells.line(),
      'Berkas tempat barisnya, seperti observations/reported.csv.',
      'The file of the row, such as observations/reported.csv.',
    ),
    key: needed(
      cells.line(),
      'Sel-sel kunci barisnya, dipisahkan ; menurut urutan kunci tabelnya, seperti dicetak oleh npm run check. Nomor baris boleh berubah.',
      "The cells of the key of the row, joined by ; in the order of its table's key, as npm run check prints it. The row may move.",
    ),
    value: optional(
      cells.line(),
      'Nilai yang diperiksa; jika nilainya berubah, peringatannya kembali. Kosong: nilai apa pun.',
      'The value that was looked at; where it changes, the warning comes back. Empty for any value.',
    ),
    reason_id: needed(
      cells.prose(),
      'Mengapa hal ini diterima, dalam bahasa Indonesia.',
      'Why it is accepted, in Indonesian.',
    ),
    reason_en: needed(
      cells.prose(),
      'Mengapa hal ini diterima, dalam bahasa Inggris.',
      'Why it is accepted, in English.',
    ),
    source: optional(
      cells.reference('sources'),
      'Sumber yang menjelaskannya.',
      'The source that explains it.',
    ),
    date: needed(cells.period(), 'Kapan diperiksa.', 'When it was looked at.'),
  },
});

/** The register of releases: copies of all tables that never change. It is about the tables and none of them. */
export const releases = table({
  name: 'releases',
  path: 'releases.csv',
  title: { id: 'Rilis data', en: 'Data releases' },
  about: {
    id: 'Salinan semua tabel yang tidak pernah berubah, agar grafik yang dibekukan tetap menampilkan angkanya.',
    en: 'Copies of all tables that never change, so that frozen charts keep their figures.',
  },
  key: ['id'],
  columns: {
    id: needed(
      cells.code('[a-z0-9]+(?:-[a-z0-9]+)*', 'nama pendek seperti 2026-11', 'a short name such as 2026-11'),
      'Nama rilis, juga nama foldernya.',
      'Name of the release and of its folder.',
    ),
    date: needed(cells.period(), 'Tanggal rilis.', 'The date of the release.'),
    digest: needed(
      cells.code(
        '[0-9a-f]{64}',
        'SHA-256 sepanjang 64 angka, seperti ditulis npm run release',
        'a SHA-256 of 64 digits, as npm run release writes it',
      ),
      'SHA-256 atas nama dan isi tabelnya.',
      'SHA-256 over the names and bytes of its tables.',
    ),
    note_id: optional(cells.prose(), 'Keterangan dalam bahasa Indonesia.', 'A note in Indonesian.'),
    note_en: optional(cells.prose(), 'Keterangan dalam bahasa Inggris.', 'A note in English.'),
  },
});

/** What rows of the other tables may be revised in. */
const REVISED = [
  'island_groups',
  'regions',
  'sources',
  'indicators',
  'bases',
  'categories',
  'observations',
  'targets',
  'editions',
  'winners',
  'aliases',
  'criteria',
  'milestones',
  'caveats',
] as const;

export const revisions = table({
  name: 'revisions',
  path: 'revisions.csv',
  optional: true,
  title: { id: 'Revisi', en: 'Revisions' },
  about: {
    id: 'Apa yang pernah diterbitkan lalu ditarik, dikosongkan, atau diubah angkanya, dan mengapa.',
    en: 'What was published and then withdrawn, emptied or given another figure, and why.',
  },
  // A cell may be changed back and changed again.
  key: ['date', 'table', 'row', 'column', 'was'],
  columns: {
    date: needed(cells.period(), 'Tanggal revisi.', 'The date of the revision.'),
    table: needed(cells.choice(REVISED), 'Tabelnya.', 'The table.'),
    row: needed(
      cells.line(),
      'Isi kolom kunci barisnya, dipisahkan |, seperti ditulis npm run diff.',
      'The cells of the key of its row, with | between them, as npm run diff writes it.',
    ),
    column: optional(
      cells.line(),
      'Kolomnya; kosong jika seluruh baris ditarik.',
      'The column; empty where the whole row is withdrawn.',
    ),
    was: optional(
      cells.prose(),
      'Isi kolom itu sebelumnya; untuk baris yang ditarik: angkanya, atau judul atau namanya.',
      'What that column said before; of a withdrawn row: its value, or its title or name.',
    ),
    reason_id: needed(cells.prose(), 'Alasan dalam bahasa Indonesia.', 'The reason in Indonesian.'),
    reason_en: needed(cells.prose(), 'Alasan dalam bahasa Inggris.', 'The reason in English.'),
    source: optional(
      cells.reference('sources'),
      'Sumber yang menjadi dasarnya; boleh kosong hanya jika kesalahannya kesalahan kami sendiri.',
      'The source it rests on; empty only where the mistake was our own.',
    ),
    own_error: later(
      optional(
        cells.flag(),
        'yes jika kami sendiri yang salah menulis atau salah membaca.',
        'yes where we ourselves mistyped or misread it.',
      ),
    ),
  },
});

/** Every table, in the order of the data page; a table stands after those it refers to. */
export const tables = {
  island_groups: islandGroups,
  regions,
  sources,
  indicators,
  bases,
  categories,
  observations,
  targets,
  editions,
  winners,
  aliases,
  criteria,
  milestones,
  caveats,
  revisions,
  acknowledgements,
} as const;

export type TableName = keyof typeof tables;
