import { bilingual } from '../../lang.ts';

/** Regions as they were before the split of Papua. */
export const papua = bilingual({
  id: {
    title: 'Wilayah sebelum pemekaran',
    short: 'Papua sebelum pemekaran',
    intro:
      'Papua dan Papua Barat dimekarkan pada 2022, tetapi data peserta masih menurut provinsi lama. Cakupan karena itu dihitung untuk provinsi lama. Bila survei hanya memuat provinsi baru, penduduk yang bekerja dijumlahkan dari semua provinsi hasil pemekarannya.',
    profile:
      'Halaman setiap provinsi baru menampilkan angka provinsi lamanya dan menyatakannya. Peta menggambar batas lama.',
    codes:
      'Kode wilayah di situs ini adalah kode Kemendagri. BPS menomori Papua dengan cara lain: 91 menurut BPS adalah Papua Barat. Tabel tidak boleh digabung memakai kode BPS.',
  },
  en: {
    title: 'Regions before a split',
    short: 'Papua before the split',
    intro:
      'Papua and West Papua were split in 2022, but participants are still published by the old provinces. Coverage is therefore computed for the old provinces. Where the survey has only the new ones, employed people are summed over all provinces that came out of the split.',
    profile:
      'The page of each new province shows the figure of its old one and says so. The map draws the old borders.',
    codes:
      'The region codes of this site are those of Kemendagri, the Ministry of Home Affairs. BPS numbers Papua differently: its 91 is West Papua. Tables must not be joined on BPS codes.',
  },
});
