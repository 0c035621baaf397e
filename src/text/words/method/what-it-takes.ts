import { bilingual } from '../../lang.ts';

/** What a promise takes, and what another would. */
export const whatItTakes = bilingual({
  id: {
    title: 'Apa yang diperlukan, dan bagaimana jika',
    short: 'Apa yang diperlukan',
    range: (span: string) =>
      `Bila sumber menyebut cakupan yang berbeda dengan dasar yang sama, paling jauh ${span} dari angka yang dipakai, jumlah orang dihitung dengan setiap angka itu. Yang terkecil dan terbesar adalah rentangnya; aturan angka utama memilih salah satunya, tetapi tidak membuktikan bahwa yang lain salah. Angka yang lebih lama tidak ikut, karena cakupan bisa saja sudah naik. Angka yang ditulis “sekitar” ikut, dan rentangnya lalu disebut “sekitar”; batas seperti “lebih dari” tidak ikut.`,
    parts:
      'Perubahan hitungan seragam dibagi menurut segmen: peserta satu segmen ÷ semua penduduk yang bekerja, pada tahun lengkap pertama dan terakhir. Kedua bagian menjumlah menjadi perubahan seluruhnya, dalam orang dan dalam poin.',
    closed:
      'Menutup ketertinggalan informal berarti menaikkan cakupan pekerja informal sampai sama dengan cakupan pekerja formal, dan tidak mengubah apa pun yang lain.',
    start:
      'Hitungan “bagaimana jika” dimulai dari satu angka: yang dibandingkan dengan target utama; bila dasarnya tidak diketahui atau angkanya lebih dari dua tahun, angka utama yang dilaporkan; bila itu pun tidak bisa, hitungan seragam terbaru. Hanya target dengan dasar yang sama dapat dipilih.',
    best: 'Tahun terbaik adalah tahun dengan tambahan peserta aktif terbesar dalam hitungan seragam. Orang setiap bulan adalah tambahannya ÷ 12, dibulatkan ke bawah.',
    contribution:
      'Iuran setiap bulan adalah orang yang harus didaftarkan × iuran terendah pekerja informal. Siapa yang membayarnya, pekerja atau pemerintah, tidak dibedakan.',
  },
  en: {
    title: 'What it takes, and what if',
    short: 'What it takes',
    range: (span: string) =>
      `Where sources give different shares on the same basis, at most ${span} from the figure used, the people are counted by each of them. The least and the most are the range; the headline rule picks one, which does not prove the others wrong. Older figures are left out, as coverage may have grown. A figure given as “about” takes part, and the range is then told as “about”; bounds such as “over” do not.`,
    parts:
      'A change of the comparable figure is split by segment: participants of a segment ÷ everyone who works, in the first and in the newest complete year. The two parts add up to the whole change, in people and in points.',
    closed:
      'Closing the informal gap means raising the coverage of informal workers to that of formal ones, and changing nothing else.',
    start:
      '“What if” starts from one figure: the one the main target is held against; where its base is not known or it is more than two years old, the reported headline; where that does not do either, the newest comparable figure. Only targets on the same basis can be chosen.',
    best: 'The best year is the one with the largest gain of active participants in the comparable figure. People every month are that gain ÷ 12, rounded down.',
    contribution:
      'Contributions a month are the people to enrol × the lowest contribution of an informal worker. Who pays it, the worker or a government, makes no difference here.',
  },
});
