import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRoute } from 'astro';
import { dataset, folder } from '../../../site/tables.ts';

export const getStaticPaths = () =>
  dataset.files.map(({ file }) => ({ params: { file: file.replace(/\.csv$/, '') } }));

/** A table exactly as committed. */
export const GET: APIRoute = ({ params: { file } }) =>
  new Response(readFileSync(join(folder, `${file}.csv`)));
