import { ARCHIVE, tableJsonAddress, WORKBOOK } from './addresses.ts';
import { type ArchiveFile, archive } from './archive.ts';
import type { Bundle, Bundles } from './bundle.ts';
import type { BundleParts } from './bundle-parts.ts';
import { sha256 } from './open-tables.ts';
import { tableJson } from './table-json.ts';
import { workbook } from './workbook.ts';

/** The files of the archive, without their checksums. */
export const archiveFiles = ({ open, beside }: BundleParts): readonly ArchiveFile[] => [
  ...beside.map(([place, text]) => ({ place, bytes: new TextEncoder().encode(text) })),
  ...open.map(({ place, csv }) => ({ place, bytes: csv })),
];

/** The workbook, the archive and the JSON of all tables. */
export async function bundlesOf(parts: BundleParts): Promise<Bundles> {
  const { open, asOf, about } = parts;
  const bundle = (address: string, bytes: Uint8Array): Bundle => ({ address, bytes, sha256: sha256(bytes) });
  const json = open.flatMap((table): readonly (readonly [string, Bundle])[] => {
    const bytes = tableJson(table);
    if (bytes === undefined || !table.committed) return [];
    return [[table.name, bundle(tableJsonAddress(table.committed.file), bytes)]];
  });
  return {
    workbook: bundle(WORKBOOK, await workbook(open, asOf, about)),
    archive: bundle(ARCHIVE, archive(archiveFiles(parts), asOf)),
    json: Object.fromEntries(json),
  };
}
