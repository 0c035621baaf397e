import { expect, test } from 'vitest';
import { namedRegion } from '../../src/stats/named-region.ts';
import { dataset } from './builder.ts';

const { regions } = dataset({
  regions: [
    { code: '91-2021', name: 'Papua', validTo: 2022, members: ['91', '93'] },
    { code: '92-2021', name: 'Irian', validTo: 2002 },
    { code: '91', name: 'Papua' },
    { code: '91.71', name: 'Kota Jayapura' },
  ],
});
const codeOf = (name: string): string | undefined => namedRegion(regions, name)?.code;

test('a name is that of a region of today, never of a former one or of the country', () => {
  expect([codeOf('Papua'), codeOf('provinsi  papua'), codeOf('KOTA Jayapura')]).toEqual([
    '91',
    '91',
    '91.71',
  ]);
  expect([codeOf('Irian'), codeOf('Provinsi Irian'), codeOf('ID')]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
