import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { NextSite } from './next-site.ts';

/** What shrinks; pictures, the font, the workbook and the archive are compressed already. */
const TEXTS = new Set(['.css', '.csv', '.html', '.js', '.json', '.jsonld', '.md', '.svg', '.txt', '.xml']);
/** In bytes: less fits into one packet as it is. */
const LEAST = 1024;

const squeeze = promisify(brotliCompress);
const zip = promisify(gzip);

/** The files that hosts send in place of one to a browser that takes them. */
const ENCODINGS: readonly { readonly ending: string; readonly encode: (bytes: Buffer) => Promise<Buffer> }[] =
  [
    {
      ending: '.br',
      encode: (bytes) =>
        squeeze(bytes, {
          params: {
            [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
            [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
          },
        }),
    },
    { ending: '.gz', encode: (bytes) => zip(bytes, { level: constants.Z_BEST_COMPRESSION }) },
  ];

/**
 * Puts `page.html.br` and `page.html.gz` beside every text of a site, for hosts that serve such files; where the site that
 * stands has them for the same text, those are taken.
 */
export async function addSiblings(site: NextSite): Promise<void> {
  const work = [...site.sums].filter(([file]) => TEXTS.has(extname(file))).values();
  const worker = async (): Promise<void> => {
    for (const [file, sum] of work) {
      const bytes = readFileSync(join(site.folder, file));
      if (bytes.length < LEAST) continue;
      const key = hash('sha256', `${process.versions.zlib} ${process.versions.brotli} ${sum}`);
      for (const { ending, encode } of ENCODINGS) {
        const sibling = file + ending;
        if (site.isMadeBy(sibling, key) && site.take(sibling)) continue;
        site.put(sibling, await encode(bytes));
      }
    }
  };
  // Node compresses in threads of its own.
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
}
