import { bilingual } from '../../lang.ts';

/** The figure of the country. */
export const national = bilingual({
  id: {
    title: 'Angka Indonesia',
    short: 'Angka Indonesia',
    intro:
      'Angka nasional adalah jumlah terlindungi di semua wilayah dibagi jumlah penduduk bekerja di semua wilayah. Bukan rata-rata persentase provinsi.',
    complete:
      'Hanya tahun yang lengkap punya angka nasional: setiap wilayah harus punya angka. Selama baru sebagian yang ada, angkanya tampil di halaman provinsi dan di peta tahun itu, dan halaman depan tetap menampilkan tahun lengkap terakhir.',
    regions: 'Wilayah',
  },
  en: {
    title: 'The figure for Indonesia',
    short: 'Figure for Indonesia',
    intro:
      'The national figure is everyone protected in all regions, divided by everyone employed in all regions. It is not an average of the provinces’ shares.',
    complete:
      'Only a complete year has a national figure: every region must have one. While only some do, their figures stand on the pages of the provinces and on the map of that year, and the front page stays with the newest complete year.',
    regions: 'Regions',
  },
});
