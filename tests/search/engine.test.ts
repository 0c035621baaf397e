import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  buildIndex,
  type Entry,
  FOUND,
  find,
  restore,
  type Searchable,
  store,
} from '../../src/search/engine.ts';

const entry = (name: string, facts: Partial<Searchable> = {}): Searchable => ({
  kind: 'winner',
  name,
  detail: '',
  path: name,
  ...facts,
});
const names = (found: readonly Entry[]): readonly string[] => found.map(({ name }) => name);

describe('finding', () => {
  it('what is named exactly so comes first, whatever is weighed more', () => {
    const index = buildIndex([
      entry('Bandung Barat', { kind: 'region', names: ['Bandung', 'Bandung'] }),
      entry('PT Bandung', { kind: 'source' }),
    ]);
    expect(names(find(index, 'bandung'))).toEqual(['PT Bandung', 'Bandung Barat']);
  });

  it('all words must fit; some, where nothing fits all', () => {
    const index = buildIndex([entry('Bank Jambi'), entry('Bank Papua'), entry('Kopi Jambi')]);
    expect(names(find(index, 'bank jambi'))).toEqual(['Bank Jambi']);
    expect(names(find(index, 'papua qqqqq'))).toEqual(['Bank Papua']);
    expect(find(index, 'qqqqq')).toEqual([]);
    expect(names(find(index, 'b'))).toHaveLength(2);
    expect(find(index, 'qqqqq b')).toEqual([]);
  });

  it('what kind of place it is carries no result where the words that tell it apart fit nothing', () => {
    const index = buildIndex([
      entry('Kabupaten Bungo', { names: ['Bungo Regency'] }),
      entry('Kota Jambi', { also: ['Jambi'] }),
      entry('Jambi', { detail: 'provinsi' }),
      entry('Desa Bungo'),
    ]);
    for (const kind of ['kab', 'kabupaten', 'kota', 'provinsi', 'regency', 'city', 'province', 'desa'])
      for (const query of [`${kind} qqqqq`, `qqqqq ${kind}`])
        expect(names(find(index, query)), query).toEqual([]);
    expect(names(find(index, 'kab bungo'))).toEqual(['Kabupaten Bungo']);
    expect(names(find(index, 'kota'))).toEqual(['Kota Jambi']);
    expect(names(find(index, 'kab qqqqq bungo')).toSorted()).toEqual(['Desa Bungo', 'Kabupaten Bungo']);
    // Two kinds and no name: what is of either.
    expect(names(find(index, 'kab kota')).toSorted()).toEqual(['Kabupaten Bungo', 'Kota Jambi']);
  });

  it('a beginning is enough, and a letter may be wrong; a year is that year', () => {
    const index = buildIndex([entry('Jamika Raya'), entry('Award 2024'), entry('Award 2023')]);
    for (const query of ['jam', 'jamica', 'jatmika', 'RAYA jamik']) {
      expect(names(find(index, query))).toEqual(['Jamika Raya']);
    }
    expect(names(find(index, '2024'))).toEqual(['Award 2024']);
    expect(find(index, '2022')).toEqual([]);
    expect(names(find(index, '202'))).toHaveLength(2);
  });

  it('other names and the words beside lead to it; a detail does where no words are given', () => {
    const index = buildIndex([
      entry('Sumatera Utara', { names: ['North Sumatra', 'Sumut'] }),
      entry('Artikel', { detail: 'ANTARA, 2024' }),
      entry('Desa Santur', { detail: '1 kali', also: ['Kota Sawahlunto'] }),
    ]);
    expect(names(find(index, 'sumut'))).toEqual(['Sumatera Utara']);
    expect(names(find(index, 'antara 2024'))).toEqual(['Artikel']);
    expect(names(find(index, 'sawahlunto'))).toEqual(['Desa Santur']);
    expect(find(index, 'kali')).toEqual([]);
  });

  it('nothing asked finds nothing', () => {
    const index = buildIndex([entry('PT Maju')]);
    for (const query of ['', '  ', 'pt', '…']) expect(find(index, query)).toEqual([]);
  });
});

it('an entry reads as it was written', () => {
  const words = fc.string({ minLength: 1 }).map((text) => text.replaceAll('\n', ' '));
  const searchable = fc.record(
    {
      kind: fc.constantFrom(...FOUND),
      name: words,
      detail: fc.string(),
      path: fc.string(),
      names: fc.array(words, { minLength: 1 }),
      also: fc.array(words, { minLength: 1 }),
    },
    { requiredKeys: ['kind', 'name', 'detail', 'path'] },
  );
  fc.assert(
    fc.property(searchable, (one) => {
      const names = one.names?.filter((name) => name !== one.name) ?? [];
      const { names: _, ...rest } = one;
      const expected = names.length > 0 ? { ...rest, names } : rest;
      expect(restore(JSON.parse(JSON.stringify(store(one))))).toEqual(expected);
    }),
  );
});
