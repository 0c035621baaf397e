import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { StandingSite } from './standing-site.ts';

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
 * Writes `page.html.br` and `page.html.gz` beside every text of a site, for hosts that serve such files; where the
 * site that stands has them for the same text, those are taken. Returns the key of each, by path, and what was taken.
 */
export async function addSiblings(
  next: string,
  sums: ReadonlyMap<string, string>,
  standing: StandingSite,
): Promise<{ readonly keys: ReadonlyMap<string, string>; readonly taken: ReadonlySet<string> }> {
  const keys = new Map<string, string>();
  const taken = new Set<string>();
  const wanted = [...sums].filter(([file]) => TEXTS.has(extname(file)));
  const work = wanted.values();
  const worker = async (): Promise<void> => {
    for (const [file, sum] of work) {
      const bytes = readFileSync(join(next, file));
      if (bytes.length < LEAST) continue;
      for (const { ending, encode } of ENCODINGS) {
        const sibling = file + ending;
        const place = join(next, sibling);
        const key = createHash('sha256')
          .update(`${process.versions.zlib} ${process.versions.brotli} ${sum}`)
          .digest('hex');
        keys.set(sibling, key);
        if (standing.untouched(sibling)?.key === key) {
          standing.take(sibling, place);
          taken.add(sibling);
        } else {
          writeFileSync(place, await encode(bytes));
        }
      }
    }
  };
  // Node compresses in threads of its own.
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  return { keys, taken };
}
