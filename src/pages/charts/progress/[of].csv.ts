import type { APIRoute } from 'astro';
import { promisesCsv } from '../../../publish/promises-table.ts';
import { board, dataset, progressPaths } from '../../../site.ts';

export const getStaticPaths = progressPaths;

export const GET: APIRoute = ({ props: { part } }) => new Response(promisesCsv(dataset, board, part.rows));
