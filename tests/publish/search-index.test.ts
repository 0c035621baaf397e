import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { loadBoundaries } from '../../src/geo/boundaries.ts';
import { loadTiles } from '../../src/geo/tiles.ts';
import { searchables, searchFile } from '../../src/publish/search-index.ts';
import { searchLetters } from '../../src/publish/search-letters.ts';
import { buildIndex, find, restore } from '../../src/search/engine.ts';
import { regenciesOf } from '../../src/stats/regency.ts';
import { winnersOf } from '../../src/stats/winners.ts';
import { LANGS } from '../../src/text/lang.ts';
import { real, stats } from '../stats/real.ts';

const { geometries } = loadBoundaries(readFileSync('data/boundaries/provinces.topo.json', 'utf8'));
const tiles = loadTiles(readFileSync('data/boundaries/tiles.csv'), geometries.keys());
const winners = winnersOf(real, stats.ceremonies);
const findable = { dataset: real, stats, winners, regencies: regenciesOf(real, stats, winners), tiles };

describe.each(LANGS)('the search in %s', (lang) => {
  // As a reader's browser has it: from the file.
  const { entries } = JSON.parse(JSON.stringify(searchFile(lang, findable))) as ReturnType<typeof searchFile>;
  const index = buildIndex(entries.map(restore));
  const first = (query: string): string | undefined => find(index, query)[0]?.path;
  const at =
    lang === 'id'
      ? { awards: 'penghargaan', region: 'provinsi' }
      : { awards: 'en/awards', region: 'en/provinces' };

  it.each([
    lang === 'id' ? 'target' : 'targets',
    lang === 'id' ? 'target dan kemajuannya' : 'targets and progress',
  ])('%s finds the scoreboard', (query) => {
    expect(first(query)).toBe(lang === 'id' ? 'target/' : 'en/targets/');
  });

  it.each(['RPJMN', 'RKP 2026'])('%s finds the targets on all who are employed', (query) => {
    expect(first(query)).toBe(lang === 'id' ? 'target/#family-employed' : 'en/targets/#family-employed');
  });

  it.each(['Jamika', 'jatmika', 'PT Jamika Raya', 'jamika ra'])('%s finds Jamika Raya', (query) => {
    expect(find(index, query)[0]?.name).toBe('Jamika Raya');
    expect(first(query)).toMatch(new RegExp(`^${at.awards}/jambi-2024-06-10/#row-winners-\\d+$`));
  });

  it.each(['bungo', 'Kab. Bungo', 'kab bungo', 'Kabupaten Bungo', 'Bungo Regency'])(
    '%s finds Kabupaten Bungo',
    (query) => {
      expect(find(index, query)[0]?.name).toBe('Kabupaten Bungo');
    },
  );

  it.each([
    'paritrana 2024 jambi',
    'Jambi paritrana award 2024',
    'paritrana jambi juni 2024'.replace('juni', lang === 'id' ? 'juni' : 'june'),
  ])('%s finds the ceremony of 10 June 2024', (query) => {
    expect(first(query)).toBe(`${at.awards}/jambi-2024-06-10/`);
  });

  it.each([
    ['sumut', 'sumatera-utara'],
    ['Sumatera Utara', 'sumatera-utara'],
    ['north sumatra', 'sumatera-utara'],
    ['dki', 'dki-jakarta'],
    ['jakarta', 'dki-jakarta'],
    ['jambi', 'jambi'],
    ['NTB', 'nusa-tenggara-barat'],
    ['babel', 'kepulauan-bangka-belitung'],
    ['yogyakarta', 'di-yogyakarta'],
    ['jogja', 'di-yogyakarta'],
    ['Jogjakarta', 'di-yogyakarta'],
    ['indonesia', 'indonesia'],
  ])('%s finds its region', (query, slug) => {
    expect(first(query)).toBe(`${at.region}/${slug}/`);
  });

  it('every spelling of a winner finds it', () => {
    const wrong = findable.winners.all.flatMap(({ name, spellings }) =>
      spellings.filter(
        (spelling) =>
          !find(index, spelling)
            .slice(0, 3)
            .some((entry) => entry.name === name),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('sources are found by their publisher and title', () => {
    const source = real.sources.get('republika-d47d');
    expect(find(index, `${source?.publisher} ${source?.title}`)[0]?.path).toMatch(/#republika-d47d$/);
  });

  it('a word that nothing has finds nothing', () => {
    for (const query of ['qqqqqq', 'kab jayawijaya', 'Kabupaten Jayawijaya', 'Jayawijaya Regency'])
      expect(find(index, query), query).toEqual([]);
  });

  it('holds every region, winner, ceremony and source', () => {
    const all = searchables(lang, findable);
    const count = (kind: string): number => all.filter((entry) => entry.kind === kind).length;
    expect(count('region')).toBeGreaterThan(stats.provinces.length);
    expect(count('winner')).toBe(findable.winners.all.length);
    expect(count('ceremony')).toBe(stats.ceremonies.length);
    expect(count('source')).toBe(real.sources.size);
  });

  it('stands whole by letter: each entry once, ceremonies by their province, villages by their name', () => {
    const { pages, names, sources } = searchLetters(lang, findable);
    const filed = [...names, ...sources].flatMap(({ items }) => items);
    const all = searchables(lang, findable);
    expect(
      [...pages, ...filed.map(({ entry }) => entry)].map(({ path, name }) => `${path} ${name}`).sort(),
    ).toEqual(all.map(({ path, name }) => `${path} ${name}`).sort());
    const of = (letter: string): readonly string[] =>
      names.find((one) => one.letter === letter)?.items.map(({ head, after }) => `${head}, ${after}`) ?? [];
    expect(of('J')).toContain('Jambi, Paritrana Award 2024');
    expect(of('J')).toContain('Jakarta Utara, Kota Administrasi');
    expect(of('A')).toContain('Arang-arang, Desa');
    expect(of('K')).toContain('Kampung Bakau, ');
  });

  it('says who was only nominated', () => {
    const nominee = find(index, 'Kabupaten Balangan')[0];
    expect(nominee?.detail).toMatch(/^nomin/);
  });

  it('costs its reader no more than 40 kB', () => {
    expect(brotliCompressSync(JSON.stringify(searchFile(lang, findable))).length).toBeLessThan(40_000);
  });
});
