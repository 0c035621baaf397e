import { bilingual } from '../../lang.ts';

/** The comparable figure and its formulas. */
export const comparable = bilingual({
  id: {
    title: 'Hitungan seragam',
    short: 'Hitungan seragam',
    intro:
      'Tiga rumus, dengan peserta menurut alamat tinggal dan penduduk yang bekerja dari Sakernas BPS bulan Agustus tahun yang sama:',
    total: 'Semua pekerja = (peserta PU + peserta BPU) ÷ penduduk yang bekerja',
    formal: 'Formal = peserta PU ÷ (penduduk yang bekerja × porsi formal)',
    informal: 'Informal = peserta BPU ÷ (penduduk yang bekerja × (100% − porsi formal))',
    terms:
      'PU adalah penerima upah, BPU bukan penerima upah. Peserta dihitung di tempat tinggalnya, bukan di kantor yang mendaftarkannya: perusahaan besar mendaftarkan pekerjanya di kota kantor pusat.',
    care: 'Sakernas bulan Februari tidak pernah dipakai, karena musimnya berbeda. Baris dengan keyakinan rendah tidak dipakai. Bila ada beberapa baris untuk satu tahun, yang terbaru didahulukan, lalu yang paling diyakini. Hasil di atas 100% ditampilkan apa adanya.',
    understates:
      'Aparatur sipil negara, TNI, dan Polri termasuk penduduk yang bekerja tetapi dijamin lembaga lain. Hitungan seragam karena itu lebih rendah daripada cakupan pekerja yang dapat menjadi peserta.',
    years: 'Semua tahun',
  },
  en: {
    title: 'The comparable figure',
    short: 'Comparable figure',
    intro:
      'Three formulas, with participants by place of residence and employed people from the August round of the Sakernas survey (BPS) of the same year:',
    total: 'All workers = (PU participants + BPU participants) ÷ employed people',
    formal: 'Formal = PU participants ÷ (employed people × formal share)',
    informal: 'Informal = BPU participants ÷ (employed people × (100% − formal share))',
    terms:
      'PU are wage earners, BPU are people without a wage from an employer. Participants are counted where they live, not at the office that registered them: large companies register their workers in the city of the head office.',
    care: 'The February survey is never used, as its season differs. Rows of low confidence are not used. Of several rows for a year the newest comes first, then the most trusted. Results above 100% are shown as they are.',
    understates:
      'Civil servants, the army and the police are among the employed but are insured elsewhere. The comparable figure is therefore lower than coverage of the workers who could be participants.',
    years: 'All years',
  },
});
