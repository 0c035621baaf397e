import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRoute } from 'astro';

const notice = join(process.env.DATA_DIR ?? 'data', 'NOTICE.md');

export const getStaticPaths = () => (existsSync(notice) ? [{ params: { notice: 'NOTICE' } }] : []);

/** The terms of the tables, beside them. */
export const GET: APIRoute = () => new Response(readFileSync(notice));
