import { bilingual } from '../../lang.ts';

/** Pace and projection. */
export const pace = bilingual({
  id: {
    title: 'Laju dan proyeksi',
    short: 'Laju dan proyeksi',
    intro: 'Laju adalah poin persentase per tahun di antara dua angka berdasar sama, menurut garis lurus:',
    made: 'Laju sejauh ini = (angka terbaru − angka awal) ÷ tahun di antaranya',
    needed: 'Laju yang dibutuhkan = (target − angka terbaru) ÷ tahun tersisa',
    ratio: 'Rasio = laju sejauh ini ÷ laju yang dibutuhkan',
    projected: 'Proyeksi = angka terbaru + laju sejauh ini × tahun tersisa',
    end: 'Angka berlaku pada akhir periodenya: “2024” berarti akhir Desember 2024, “Juni 2024” akhir Juni. Dua belas bulan adalah satu tahun.',
    pencil: 'Contoh hitungan',
    real: 'Dari data',
  },
  en: {
    title: 'Pace and projection',
    short: 'Pace and projection',
    intro: 'A pace is percentage points a year between two figures on the same basis, along a straight line:',
    made: 'Pace made = (latest figure − first figure) ÷ years between them',
    needed: 'Pace needed = (target − latest figure) ÷ years left',
    ratio: 'Ratio = pace made ÷ pace needed',
    projected: 'Projection = latest figure + pace made × years left',
    end: 'A figure holds at the end of its period: “2024” is the end of December 2024, “June 2024” the end of June. Twelve months are a year.',
    pencil: 'With a pencil',
    real: 'From the data',
  },
});
