import { bilingual } from '../../lang.ts';

/** The statuses of promises, and how the method differs from those it is held against. */
export const status = bilingual({
  id: {
    title: 'Status target',
    short: 'Status target',
    intro:
      'Status sebuah target ditentukan oleh rasio laju. Bila rasio tidak dapat dihitung, statusnya menyatakan alasannya.',
    status: 'Status',
    meaning: 'Artinya',
    now: 'Target sekarang',
    sameBasis:
      'Target dibandingkan dengan angka berdasar sama. Target atas semua penduduk yang bekerja dibandingkan dengan angka yang dilaporkan atas dasar itu; bila tidak ada, atau sudah bertahun-tahun lebih tua, dengan hitungan seragam.',
    unstatedBasis:
      'Bila satu sumber menyebut target dan cakupan tanpa menyebut dasar keduanya, keduanya ditampilkan berdampingan dengan jaraknya. Laju tidak dihitung, dan targetnya tidak dinilai, karena dasarnya bisa berbeda.',
    outcome:
      'Angka yang dikutip sumber yang sama dengan targetnya, atau yang lebih tua daripada targetnya, adalah titik awal target itu, bukan hasilnya. Target yang sudah lewat karena itu disebut tidak tercapai hanya bila ada angka dari sumber lain di sekitar tenggat atau sesudahnya.',
    familiesTitle: 'Keluarga target',
    families:
      'Target berbeda keluarganya: RPJMN dan RKP menghitung semua penduduk yang bekerja, target UCJ dan kebanyakan target gubernur menghitung pekerja potensial, dan sebagian menyebut jumlah orang atau satu segmen. Persentase dari keluarga yang berbeda tidak pernah dibandingkan atau dijumlahkan. Tren yang dilaporkan menggambar angka setiap sumber beserta targetnya pada satu sumbu, tetapi hanya menghubungkan yang dasarnya sama.',
    itsDayTitle: 'Penilaian pada harinya',
    nearest:
      'Bila hasilnya tidak diketahui, halaman menyebut angka yang paling dekat dengan tenggat dari sumber lain, dengan dasar hitungannya. Angka itu tidak menentukan status.',
    revised:
      'Target yang diubah tetap tercatat bersama penilaiannya. Sebuah target disebut diubah bila target lain untuk hal dan tenggat yang sama, dengan nilai lain, ditetapkan belakangan dan kedua tanggalnya diketahui.',
    othersTitle: 'Metode rujukan dan bedanya',
    others:
      'Metode Open SDG, yang dikembangkan Statistics Canada dan diilhami metode Eurostat, membandingkan pertumbuhan majemuk sejak tahun dasar (2015 bila tidak ditentukan lain) dengan pertumbuhan majemuk yang dibutuhkan sampai tahun target. Metode Eurostat untuk indikator yang targetnya berupa angka juga membandingkan kedua pertumbuhan majemuk itu. Keduanya membagi rasionya pada 95, 60, dan 0 persen. Kami mengambil batas-batas itu, tetapi tidak pertumbuhan majemuknya, dan kami menambahkan status yang menyatakan mengapa tidak ada rasio.',
    leadTitle: 'Target mana yang ditampilkan pertama',
    lead: 'Target yang belum jatuh tempo mendahului yang sudah lewat: yang paling dekat tenggatnya, atau, bila semua sudah lewat, yang paling akhir. Di antara target bertenggat sama didahulukan yang dapat dibandingkan dengan angka berdasar sama yang belum terlalu lama, lalu yang berdampingan dengan angka sumbernya sendiri, lalu yang ditetapkan paling akhir, yang paling diyakini, dan yang dasarnya disebut. Target dengan keyakinan rendah, dan yang mengikutsertakan peserta tidak aktif, tidak pernah ditampilkan pertama.',
    asOfTitle: 'Tanggal acuan',
  },
  en: {
    title: 'Status of a target',
    short: 'Status of a target',
    intro: 'The ratio of paces decides the status of a target. Where there is no ratio, the status says why.',
    status: 'Status',
    meaning: 'Meaning',
    now: 'Targets now',
    sameBasis:
      'A target is held against a figure on its own basis. One on all employed people is held against a figure reported on that basis; where there is none, or only one that is years older, against the comparable figure.',
    unstatedBasis:
      'Where one source gives a target and a coverage and says of neither what it rests on, the two are shown side by side with the distance between them. No pace is computed and the target is not judged, for the bases may differ.',
    outcome:
      'A figure that the source of the target quotes itself, or one that is older than the target, is where the target started, not how it ended. A passed target is therefore called missed only by a figure from another source around the deadline or later.',
    familiesTitle: 'Families of targets',
    families:
      'Targets come in families: RPJMN and RKP count all employed people, UCJ targets and most governors’ count eligible workers, and some name a number of people or one segment. Percentages of different families are never compared or added. The trend of what was reported draws the figures of every source and the target on one axis, but joins only those on one basis.',
    itsDayTitle: 'The verdict of its day',
    nearest:
      'Where the outcome is not known, the page names the figure nearest to the deadline from another source, with its basis. That figure does not decide the status.',
    revised:
      'A target that was changed stays on record with its verdict. A target is called changed where another one for the same thing and the same deadline, with another value, was set later and both days are known.',
    othersTitle: 'The reference methods, and what differs',
    others:
      'The method of Open SDG, developed by Statistics Canada and inspired by that of Eurostat, holds the compound growth since a base year (2015 unless another is given) against the compound growth needed up to the target’s year. Eurostat’s method for indicators with a quantitative target compares the same two growth rates. Both cut the ratio at 95, 60 and 0 percent. We take those cuts, not the compound growth, and add statuses that say why there is no ratio.',
    leadTitle: 'Which target is shown first',
    lead: 'A target still to come goes before one that has passed: the next one due or, where all have passed, the last. Of targets with one deadline, one that a figure on its basis, not too old, can be held against goes first, then one beside the figure of its own source, then the one set latest, the most trusted, one whose basis is stated. Targets of low confidence, and those that count inactive participants, are never shown first.',
    asOfTitle: 'The reference date',
  },
});
