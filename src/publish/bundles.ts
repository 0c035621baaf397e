import type { Period } from '../data/period.ts';
import { ARCHIVE, tableJsonAddress, WORKBOOK } from './addresses.ts';
import { type ArchiveFile, archive } from './archive.ts';
import { dataPackage } from './data-package.ts';
import { jsonText } from './json.ts';
import { type OpenTable, sha256 } from './open-tables.ts';
import { type About, aboutData, type ReadmeParts, readme } from './readme.ts';
import { tableJson } from './table-json.ts';
import { workbook } from './workbook.ts';

/** A file that is made of tables. */
export interface Bundle {
  /** Under the site's root. */
  readonly address: string;
  readonly bytes: Uint8Array;
  /** In hexadecimal. */
  readonly sha256: string;
}

/**
 * The file as it is served. Its bytes pass as they are: one may be as large as the rest of the site.
 * @throws {Error} where there is none: what is offered must be there
 */
export function asResponse(bundle: Bundle | undefined, type: string): Response {
  if (!bundle) throw new Error('no such file of tables');
  const { bytes } = bundle;
  const body = new ReadableStream({
    start(controller) {
      controller.enqueue(bytes);
      controller.close();
    },
  });
  return new Response(body, { headers: { 'content-type': type } });
}

/** All that is made of tables as a whole. */
export interface Bundles {
  /** All tables in one file, for spreadsheets. */
  readonly workbook: Bundle;
  /** All tables in one file, as they are. */
  readonly archive: Bundle;
  /** Every committed table as JSON, by the name of its resource. */
  readonly json: Readonly<Record<string, Bundle>>;
}

/** What they are made from: data alone, so that a thread can be given it. */
export interface BundleParts {
  readonly open: readonly OpenTable[];
  /** The newest period of the data. */
  readonly asOf: Period;
  /** What the data is, for the workbook. */
  readonly about: About;
  /** What lies in the archive beside the tables. */
  readonly beside: readonly (readonly [place: string, text: string])[];
}

const NOTICE = 'NOTICE.md';

/**
 * What is said of the tables where they are taken as a whole.
 * @param notice the terms of the tables, where they have some
 */
export function bundleParts(
  open: readonly OpenTable[],
  about: Omit<ReadmeParts, 'notice'>,
  notice: string | undefined,
): BundleParts {
  const parts: ReadmeParts = { ...about, notice: notice !== undefined };
  const descriptor = dataPackage(parts.dataset, parts.asOf, open, {
    path: ({ place }) => place,
    home: parts.page('data', 'en'),
    terms: notice === undefined ? `${parts.page('data', 'en')}#terms` : NOTICE,
  });
  return {
    open,
    asOf: parts.asOf,
    about: { id: aboutData('id', parts), en: aboutData('en', parts) },
    beside: [
      ['README.md', readme(parts)],
      ...(notice === undefined ? [] : ([[NOTICE, notice]] as const)),
      ['datapackage.json', jsonText(descriptor)],
    ],
  };
}

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
