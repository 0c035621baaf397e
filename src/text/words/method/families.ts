import { bilingual } from '../../lang.ts';

/** The two families of coverage. */
export const families = bilingual({
  id: {
    title: 'Dua jenis cakupan',
    short: 'Dua jenis cakupan',
    intro:
      'Situs ini memuat dua jenis angka cakupan. Keduanya menjawab pertanyaan yang berbeda, sehingga tidak pernah ditampilkan pada satu skala, satu sumbu, atau satu warna.',
    reported: 'Dilaporkan',
    reportedText:
      'Apa yang dikatakan pejabat, BPJS Ketenagakerjaan, atau pers. Angka ini tampil paling atas di halaman setiap provinsi, karena itulah yang didengar orang dan yang dirujuk oleh target. Tanggalnya berbeda-beda, begitu pula siapa yang dihitung sebagai 100 persen. Angka antarprovinsi karena itu tidak dapat dibandingkan.',
    comparable: 'Seragam',
    comparableText:
      'Apa yang kami hitung dengan satu cara untuk setiap provinsi dan tahun: peserta aktif menurut alamat tinggal, dibagi semua penduduk yang bekerja. Peta, peringkat, dan perubahan antarprovinsi memakai angka ini.',
    why: 'Angka yang dilaporkan biasanya lebih tinggi. Pejabat umumnya membagi dengan pekerja potensial saja, tanpa aparatur sipil negara, TNI, Polri, dan orang di luar usia kepesertaan. Hitungan seragam membagi dengan semua orang yang bekerja.',
  },
  en: {
    title: 'Two families of coverage',
    short: 'Two families of coverage',
    intro:
      'This site holds two kinds of coverage. They answer different questions, so they never share a scale, an axis or a colour.',
    reported: 'Reported',
    reportedText:
      'What officials, BPJS Ketenagakerjaan or the press said. It leads the page of a province, because it is what people have heard and what targets refer to. The dates differ, and so does who makes up 100 percent. Provinces therefore cannot be compared by it.',
    comparable: 'Comparable',
    comparableText:
      'What we compute in one way for every province and year: active participants by place of residence, divided by everyone employed. The map, the ranking and changes between provinces use it.',
    why: 'A reported figure is usually higher. Officials mostly divide by eligible workers only, without civil servants, the army, the police and people outside the age for participation. The comparable figure divides by everyone who works.',
  },
});
