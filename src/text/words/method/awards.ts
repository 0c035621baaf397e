import { bilingual } from '../../lang.ts';

/** How ceremonies are told apart. */
export const awards = bilingual({
  id: {
    title: 'Upacara penghargaan',
    short: 'Upacara penghargaan',
    intro:
      'Penghargaan Paritrana dikelompokkan menurut tingkat, provinsi, dan tanggal upacara. Label yang tercetak bukan kunci: “2024” dapat berarti tahun yang dinilai atau tahun upacara.',
    dates:
      'Tanggal dicatat setepat sumbernya: hari, bulan, atau tahun saja. Dua upacara berlabel sama tetap dua bila tanggalnya berbeda, dan satu upacara dengan dua label tetap satu.',
    undated:
      'Baris tanpa tanggal ikut upacara berlabel sama bila hanya ada satu. Bila tidak ada atau ada beberapa, baris itu berdiri sendiri sebagai “tanggal tidak diketahui”. Baris yang hanya menyebut bulan atau tahun diperlakukan sama.',
    joint:
      'Bila dua provinsi mengadakan upacara pada hari dan tempat yang sama, masing-masing tetap punya halaman dengan penerimanya sendiri, dan keduanya saling menunjuk.',
    counted:
      'Upacara yang hanya diketahui jumlah penerimanya tetap dicatat dengan jumlah itu; bingkai kosong menandai penerima yang namanya belum ditemukan.',
    results:
      'Nomine tidak pernah ditampilkan sebagai pemenang. Peringkat sering tidak disebut, dan kosong berarti tidak diketahui. Provinsi tanpa baris berarti “tidak ditemukan daftar yang diterbitkan”, bukan “tidak ada pemenang”.',
  },
  en: {
    title: 'Award ceremonies',
    short: 'Award ceremonies',
    intro:
      'The Paritrana Award is grouped by level, province and date of the ceremony. The printed label is not a key: “2024” may name the year assessed or the year of the ceremony.',
    dates:
      'Dates are kept as precise as their source has them: day, month, or year only. Two ceremonies under one label stay two where their dates differ, and one ceremony under two labels stays one.',
    undated:
      'A row without date joins the ceremony of the same label where there is exactly one. Where there is none or several, it stands apart as “date not known”. A row that names only a month or a year is treated alike.',
    joint:
      'Where two provinces hold a ceremony on one day in one place, each keeps a page with its own winners, and the two lead to each other.',
    counted:
      'A ceremony known only by its number of winners is kept with that number; an empty outline stands for each winner whose name was not found.',
    results:
      'A nominee is never shown as a winner. Ranks are often not stated, and empty means not known. A province without rows means “no published list found”, not “no winners”.',
  },
});
