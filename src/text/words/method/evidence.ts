import { bilingual } from '../../lang.ts';

/** Awards held against coverage. */
export const evidence = bilingual({
  id: {
    title: 'Penghargaan dan cakupan',
    short: 'Penghargaan dan cakupan',
    judged:
      'Tahun yang dinilai adalah label yang mendahului tahun upacara. Bila label mengulang tahun upacara, dipakai tahun sebelumnya; bila tidak ada upacara yang bertanggal, keduanya mungkin dan kami tidak memilih.',
    lag: 'Jeda adalah bulan dari akhir tahun yang dinilai sampai hari upacara; sebagian bulan dihitung menurut harinya.',
    where:
      'Penerima nasional dihitung pada provinsi yang disebut barisnya, atau provinsi dari kabupaten/kota yang ada di tabel wilayah; selain itu tidak pada provinsi mana pun. Baris berkeyakinan rendah tidak dihitung.',
    groups:
      'Wilayah yang pemerintah provinsinya pernah menang di tingkat nasional dibandingkan dengan semua wilayah lain, hanya dengan hitungan seragam. Median adalah nilai yang di tengah. Dari semua pasangan satu pemenang dan satu wilayah lain dihitung berapa dari 100 yang dimenangi pemenang; nilai yang sama dihitung setengah. Ini uraian, bukan uji sebab-akibat.',
    page: 'Perbandingannya',
  },
  en: {
    title: 'Awards and coverage',
    short: 'Awards and coverage',
    judged:
      'The year judged is the label that lies before the year of the ceremony. Where the label repeats that year, the year before is taken; where no ceremony is dated, both are possible and we do not choose.',
    lag: 'The lag is the months from the end of the year judged to the day of the ceremony; part of a month counts by its days.',
    where:
      'A national winner counts in the province its row names, or in that of its regency where the table of regions has it; else in none. Rows of low confidence do not count.',
    groups:
      'Regions whose provincial government has won nationally are held against all others, by the comparable figure only. The median is the value in the middle. Of all pairs of a winner and another region we count in how many of 100 the winner is ahead; a tie counts half. This describes; it is no test of cause and effect.',
    page: 'The comparison',
  },
});
