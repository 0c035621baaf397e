import { readFileSync } from 'node:fs';
import type { Breaks } from '../../src/charts/classes.ts';
import type { MapChart } from '../../src/charts/map.ts';
import { pagePaint } from '../../src/charts/paint.ts';
import type { StripChart } from '../../src/charts/strip.ts';
import { loadBoundaries } from '../../src/geo/boundaries.ts';
import { type Drawing, mapGeometry } from '../../src/geo/geometry.ts';

const boundaries = loadBoundaries(
  readFileSync(new URL('../../data/boundaries/provinces.topo.json', import.meta.url), 'utf8'),
);
const former = [
  { code: '91-2021', members: ['91', '93', '94', '95'] },
  { code: '92-2021', members: ['92', '96'] },
];

export const breaks: Breaks = [15, 20, 25, 30, 40, 50];

const rows = `11 Aceh 15.67|12 Sumatera Utara 25.89|13 Sumatera Barat 19.78|14 Riau 27.3|15 Jambi 26.5
16 Sumatera Selatan 20.15|17 Bengkulu 16.5|18 Lampung 14.63|19 Kepulauan Bangka Belitung 19.98
21 Kepulauan Riau 41.05|31 DKI Jakarta 42.7|32 Jawa Barat 24.45|33 Jawa Tengah 22.88|34 DI Yogyakarta 23.11
35 Jawa Timur 20.05|36 Banten 36.85|51 Bali 35.88|52 Nusa Tenggara Barat 19.56|53 Nusa Tenggara Timur 21.81
61 Kalimantan Barat 20.05|62 Kalimantan Tengah 28.88|63 Kalimantan Selatan 33.88|64 Kalimantan Timur 44.13
65 Kalimantan Utara 20.94|71 Sulawesi Utara 37.42|72 Sulawesi Tengah 26.67|73 Sulawesi Selatan 24.91
74 Sulawesi Tenggara 20.56|75 Gorontalo 35.29|76 Sulawesi Barat 21.39|81 Maluku 18.26|82 Maluku Utara 26.59
91-2021 Papua (sebelum 2022) 8.15|92-2021 Papua Barat (sebelum 2022) 49.77`;

export const figures = rows.split(/[|\n]/).map((row) => {
  const [code = '', ...words] = row.split(' ');
  const value = Number(words.pop());
  return { code, name: words.join(' '), value };
});
const byCode = new Map(figures.map((figure) => [figure.code, figure]));
export const percent = (value: number): string => `${value.toFixed(1).replace('.', ',')}%`;

const mapLabel = (region: string) => {
  const { name = region, value } = byCode.get(region) ?? {};
  return { region, name, value: value === undefined ? undefined : percent(value) };
};

/** The 34 figures of 2025 on the provinces as they were before the split of Papua. */
export const beforeSplit = (drawing: Drawing, more: Partial<MapChart> = {}): MapChart => ({
  id: `map-2025-total-${drawing}`,
  title: 'Cakupan menurut provinsi, 2025',
  description: 'Tertinggi di Papua Barat, terendah di Papua.',
  geometry: mapGeometry(boundaries, { drawing, former }),
  value: (region) => byCode.get(region)?.value,
  breaks,
  paint: pagePaint,
  label: (province, within) => {
    const { name = province, value = Number.NaN } = byCode.get(within ?? province) ?? {};
    return within ? `${province}: dihitung dalam ${name}, ${percent(value)}` : `${name}: ${percent(value)}`;
  },
  href: (province) => `/provinsi/${province}/`,
  labels: ['15', '92-2021', '91-2021', ...(drawing === 'desk' ? ['31', '21', '34', '51', '19'] : ['31'])].map(
    mapLabel,
  ),
  selected: '15',
  ...more,
});

/** The same figures on today's provinces: those of Papua have none. */
export const afterSplit = (drawing: Drawing, more: Partial<MapChart> = {}): MapChart => ({
  ...beforeSplit(drawing),
  id: `map-2026-total-${drawing}`,
  geometry: mapGeometry(boundaries, { drawing }),
  label: (province) => {
    const figure = byCode.get(province);
    return figure ? `${figure.name}: ${percent(figure.value)}` : `${province}: belum ada data`;
  },
  labels: ['64', '18'].map(mapLabel),
  selected: undefined,
  ...more,
});

export const ranking = (width: number, more: Partial<StripChart> = {}): StripChart => ({
  id: `strip-2025-total-${width}`,
  title: 'Urutan provinsi, 2025',
  description: 'Dari 8,2% sampai 49,8%.',
  width,
  regions: figures.map(({ code, name, value }) => ({
    code,
    value,
    label: `${name}: ${percent(value)}`,
    href: `/provinsi/${code}/`,
  })),
  breaks,
  max: 80,
  paint: pagePaint,
  tick: (value) => (value === 80 ? '80%' : `${value}`),
  labels: new Map(
    ['15', '92-2021', '91-2021'].map((code) => {
      const { name, value = '' } = mapLabel(code);
      return [code, { name, value }];
    }),
  ),
  selected: '15',
  national: { name: 'Indonesia', value: '24,5%', at: 24.5 },
  ...more,
});

/** The strip with another province selected. */
export const selecting = (width: number, code: string): StripChart => {
  const { labels, ...chart } = ranking(width);
  const { name, value = '' } = mapLabel(code);
  const others = [...(labels ?? [])].filter(([other]) => other !== '15');
  return { ...chart, labels: new Map([[code, { name, value }], ...others]), selected: code };
};
