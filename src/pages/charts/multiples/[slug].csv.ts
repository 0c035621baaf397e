import type { APIRoute } from 'astro';
import { multiplesCsv } from '../../../publish/chart-tables.ts';
import { multiplesPaths, stats } from '../../../site.ts';

export const getStaticPaths = multiplesPaths;

export const GET: APIRoute = ({ props: { trends } }) => new Response(multiplesCsv(stats, trends));
