import { bilingual } from '../../lang.ts';

/** What the data cannot say. */
export const limits = bilingual({
  id: {
    title: 'Batas data',
    short: 'Batas data',
    complete:
      'Data ini jauh dari lengkap. Angka yang dilaporkan dikumpulkan dari berita dan siaran pers yang dapat kami temukan.',
    press:
      'Sebagian besar sumber adalah berita. Berita dapat salah mengutip; tingkat keyakinan setiap baris mencatat dugaan kami.',
    survey:
      'Penduduk yang bekerja dan porsi formal berasal dari survei sampel, jadi memuat galat. Kami tidak menghitung galat itu.',
    definitions:
      'Formal menurut survei (status pekerjaan) tidak sama persis dengan PU menurut BPJS Ketenagakerjaan (jenis kepesertaan). Cakupan segmen adalah perkiraan yang sama untuk semua provinsi.',
    month:
      'Bulan data peserta tahun terakhir tidak selalu disebut sumbernya. Perubahan antara dua tahun dapat memuat perbedaan bulan.',
    fixed:
      'Angka yang bertentangan tidak diperbaiki diam-diam. Angka itu disimpan, ditandai, dan dijelaskan.',
    nothing: 'Tidak ada angka yang diduga, diisi, atau diratakan.',
  },
  en: {
    title: 'Limits of the data',
    short: 'Limits of the data',
    complete:
      'These data are far from complete. Reported figures were collected from the articles and press releases we could find.',
    press:
      'Most sources are news articles. Articles can misquote; the confidence of each row records what we think of it.',
    survey:
      'Employed people and the formal share come from a sample survey, so they carry an error. We do not compute it.',
    definitions:
      'Formal in the survey (status in employment) is not exactly PU at BPJS Ketenagakerjaan (kind of participation). Coverage of a segment is an approximation, the same one for every province.',
    month:
      'The source does not always state the month of the latest participants. A change between two years may contain a difference in months.',
    fixed:
      'Figures that contradict each other are not mended in silence. They are kept, marked and explained.',
    nothing: 'No figure is estimated, filled in or smoothed.',
  },
});
