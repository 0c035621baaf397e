import { ARCHIVE, WORKBOOK } from './addresses.ts';
import { type ArchiveFile, archive } from './archive.ts';
import { dataPackage } from './data-package.ts';
import { jsonText } from './json.ts';
import { type OpenTable, sha256 } from './open-tables.ts';
import { type ReadmeParts, readme } from './readme.ts';
import { workbook } from './workbook.ts';

/** All tables in one file. */
export interface Bundle {
  /** Under the site's root. */
  readonly address: string;
  readonly bytes: Uint8Array;
  /** In hexadecimal. */
  readonly sha256: string;
}

export interface Bundles {
  readonly workbook: Bundle;
  readonly archive: Bundle;
}

const NOTICE = 'NOTICE.md';

/** The files of the archive, without their checksums. */
export function archiveFiles(
  open: readonly OpenTable[],
  parts: ReadmeParts,
  notice: string | undefined,
): readonly ArchiveFile[] {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  const descriptor = dataPackage(parts.dataset, parts.asOf, open, {
    path: ({ place }) => place,
    home: parts.page('data', 'en'),
    terms: notice === undefined ? `${parts.page('data', 'en')}#terms` : NOTICE,
  });
  return [
    { place: 'README.md', bytes: bytes(readme(parts)) },
    ...(notice === undefined ? [] : [{ place: NOTICE, bytes: bytes(notice) }]),
    { place: 'datapackage.json', bytes: bytes(jsonText(descriptor)) },
    ...open.map(({ place, csv }) => ({ place, bytes: csv })),
  ];
}

/**
 * The workbook and the archive of all tables.
 * @param notice the terms of the tables, where they have some
 */
export async function bundlesOf(
  open: readonly OpenTable[],
  about: Omit<ReadmeParts, 'notice'>,
  notice: string | undefined,
): Promise<Bundles> {
  const parts: ReadmeParts = { ...about, notice: notice !== undefined };
  const bundle = (address: string, bytes: Uint8Array): Bundle => ({ address, bytes, sha256: sha256(bytes) });
  return {
    workbook: bundle(WORKBOOK, await workbook(open, parts)),
    archive: bundle(ARCHIVE, archive(archiveFiles(open, parts, notice), parts.asOf)),
  };
}
