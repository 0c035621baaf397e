import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js';
import { describe, expect, it } from 'vitest';
import { archive } from '../../src/publish/archive.ts';
import { bundleParts } from '../../src/publish/bundle-parts.ts';
import { archiveFiles } from '../../src/publish/bundles.ts';
import { SUMS } from '../../src/publish/sum-list.ts';
import { stats } from '../stats/real.ts';
import { fileOf, open, parts } from './open.ts';

/** The files of an archive in its order, their checksums verified by a reader that is not of the writer's making. */
async function entriesOf(bytes: Uint8Array): Promise<ReadonlyMap<string, Uint8Array>> {
  const entries = await new ZipReader(new Uint8ArrayReader(bytes), { checkSignature: true }).getEntries();
  const found = new Map<string, Uint8Array>();
  for (const entry of entries) {
    if (entry.directory) continue;
    found.set(entry.filename, await entry.getData(new Uint8ArrayWriter()));
  }
  return found;
}

const files = archiveFiles(bundleParts(open, parts, 'The terms.\n'));
const bytes = archive(files, stats.asOf);
const text = (entry: Uint8Array | undefined): string => new TextDecoder().decode(entry);

describe('the archive', () => {
  it('holds every table as it is, with what explains it', async () => {
    const entries = await entriesOf(bytes);
    expect([...entries.keys()]).toEqual(
      ['NOTICE.md', 'README.md', SUMS, 'datapackage.json', ...open.map(({ place }) => place)].sort(),
    );
    for (const { place, csv } of open)
      expect(Buffer.from(entries.get(place) ?? []).equals(csv), place).toBe(true);
    expect(Buffer.from(entries.get('tables/targets.csv') ?? []).equals(fileOf('targets.csv'))).toBe(true);
    expect(text(entries.get('NOTICE.md'))).toBe('The terms.\n');
    for (const said of ['Apa ini', 'What this is', parts.dataset.digest, 'NOTICE.md'])
      expect(text(entries.get('README.md'))).toContain(said);
  });

  it('has the same bytes in every time zone, also in one that skips the midnight of its day', () => {
    const made = (zone: string): string =>
      execFileSync(
        process.execPath,
        [
          '--input-type=module',
          '--eval',
          `import { archive } from '${new URL('../../src/publish/archive.ts', import.meta.url)}';
          const bytes = archive([{ place: 'a', bytes: new Uint8Array(3) }], { year: 2026, month: 4, day: 24 });
          console.log(new Date(2026, 3, 24).getHours(), Buffer.from(bytes).toString('hex'));`,
        ],
        { env: { ...process.env, TZ: zone }, encoding: 'utf8' },
      );
    const [cairo, jakarta] = [made('Africa/Cairo').split(' '), made('Asia/Jakarta').split(' ')];
    expect([cairo[0], jakarta[0]]).toEqual(['1', '0']);
    expect(cairo[1]).toBe(jakarta[1]);
  });

  it('has the checksum of every file but its own list', async () => {
    const entries = await entriesOf(bytes);
    const lines = text(entries.get(SUMS)).trimEnd().split('\n');
    const told = lines.map((line) => line.split('  '));
    expect(told.map(([, place]) => place)).toEqual([...entries.keys()].filter((place) => place !== SUMS));
    for (const [sum, place = ''] of told)
      expect(
        createHash('sha256')
          .update(entries.get(place) ?? '')
          .digest('hex'),
        place,
      ).toBe(sum);
  });

  it('is the same bytes again, whatever order it was given, and dated by the data', () => {
    expect(Buffer.from(archive([...files].reverse(), stats.asOf)).equals(bytes)).toBe(true);
    // The date of the first entry, as MS-DOS writes it: years since 1980, month, day; and noon.
    const header = Buffer.from(bytes);
    expect(header.readUInt16LE(12)).toBe(((2026 - 1980) << 9) | (3 << 5) | 1);
    expect(header.readUInt16LE(10)).toBe(12 << 11);
  });

  it('does without terms where a folder of tables has none', async () => {
    const without = archiveFiles(bundleParts(open, parts, undefined));
    expect(without.map(({ place }) => place)).not.toContain('NOTICE.md');
    const entries = await entriesOf(archive(without, stats.asOf));
    expect(text(entries.get('README.md'))).not.toContain('NOTICE.md');
    expect(JSON.parse(text(entries.get('datapackage.json'))).licenses[0].path).toMatch(/^https:.*#terms$/);
  });
});
