import { expect, it } from 'vitest';
import { stats } from './real.ts';

// The statement that each province's page shows first. A change of the rule or of the tables is to be seen here, and
// judged line by line.

const CHOSEN = `
11 Aceh | 2025-08 | 25.46 | labour_force | serambi-tribun-aceh-20251018-0c73
12 Sumatera Utara | 2025-09 | 39.46 | eligible | mistar-20251031-6e8e
13 Sumatera Barat | 2024-11-22 | 24.62 | employed | scientia-id-202411-6fa5
14 Riau | 2025-07-30 | 31.91 | eligible | situsriau-com-20250730-0b6a
15 Jambi | 2024-06 | 43.31 | eligible | bpjs-ketenagakerjaan-j-20240610-eb60
16 Sumatera Selatan | 2025-08-27 | 31.33 | unstated | koran-lahat-pos-202508-7b09
17 Bengkulu | 2025-07-07 | 27.16 | eligible | rakyat-bengkulu-20250707-c539
18 Lampung | 2024-09 | 24.86 | eligible | antara-202409-9cdc
19 Kepulauan Bangka Belitung | 2025-12-14 | 33.1 | eligible | antara-babel-20251217-6a25
21 Kepulauan Riau | 2025-11 | 58 | unstated | antara-kepri-202511-13b1
31 DKI Jakarta | 2024-08 | 51 | unstated | republika-20240823-6b45
32 Jawa Barat | 2025 | 35.6 | unstated | jabarnews-a48a
33 Jawa Tengah | 2025-07-30 | 35.41 | unstated | murianews-antara-20250731-ca66
34 DI Yogyakarta | 2024-02-22 | 35 | employed | media-indonesia-20240222-ebaa
35 Jawa Timur | 2023 | 29.84 | employed | pustakajc-pemprov-jati-2024-4181
36 Banten | 2025-10 | about 44 | unstated | banten-raya-202510-31ee
51 Bali | 2025-12 | 53.88 | employed | tribun-bali-via-feed-m-20260216-75d0
52 Nusa Tenggara Barat | 2025-06 | 30.7 | eligible | kota-mataram-governmen-20250904-449d
53 Nusa Tenggara Timur | 2026-01-30 | 45.83 | eligible | haluan-ntt-20260131-d8ba
61 Kalimantan Barat | 2025-12-24 | 37 | unstated | borneo-review-antara-20251225-d67e
62 Kalimantan Tengah | 2026-02-19 | about 40 | eligible | humanusantara-20260219-d40b
63 Kalimantan Selatan | 2025 | about 42 | unstated | idn-times-kaltim-antar-202602-95f1
64 Kalimantan Timur | 2025 | over 50 | unstated | idn-times-kaltim-antar-202602-95f1
65 Kalimantan Utara | 2025 | about 46 | unstated | idn-times-kaltim-antar-202602-95f1
71 Sulawesi Utara | 2025-08-31 | 60.06 | eligible | koran-metro-20251128-a5e3
72 Sulawesi Tengah | 2025-11-21 | 43.59 | eligible | transtv45-20251122-d12c
73 Sulawesi Selatan | 2025-06 | 47.38 | eligible | bisnis-com-20250716-ef7f
74 Sulawesi Tenggara | 2025-05-31 | under 35.1 | eligible | antara-sultra-2025-606f
75 Gorontalo | 2025-12-16 | 54 | eligible | narasi21-20251220-0d5b
76 Sulawesi Barat | 2018 | 11 | unstated | jurnal-sumatra-antara-2018-afd8
81 Maluku | 2025-10-31 | 36 | eligible | sulselsatu-20251101-b837
82 Maluku Utara | 2025-12 | 50 | eligible | malut-tv-202512-c2f3
91 Papua | 2024-08-26 | 59.16 | eligible | koran-jakarta-antara-202408-3105
92 Papua Barat | 2023-08 | 82.69 | eligible | antara-202308-851b
93 Papua Selatan | 2025-11 | 24.24 | eligible | antara-english-202512-567d
94 Papua Tengah | 2025-07 | 27.4 | eligible | salam-papua-202508-dcc1
95 Papua Pegunungan | none
96 Papua Barat Daya | none
ID Indonesia | 2025-10 | 37.01 | eligible | jpnn-07da
`;

it('the headline of every province and of the country', () => {
  const seen = [...stats.provinces, stats.country.region].map(({ code, name }) => {
    const headline = stats.profile(code).reported.headline;
    if (!headline) return `${code} ${name} | none`;
    const { period, total, source } = headline;
    const value = `${total.qualifier ? `${total.qualifier} ` : ''}${total.value}`;
    return `${code} ${name} | ${period.text} | ${value} | ${total.basis} | ${source}`;
  });
  expect(seen).toEqual(CHOSEN.trim().split('\n'));
});
