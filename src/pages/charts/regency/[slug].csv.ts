import type { APIRoute } from 'astro';
import { regencyCsv } from '../../../publish/regency-files.ts';
import { regencies, regencyChartPaths } from '../../../site/regencies.ts';

export const getStaticPaths = regencyChartPaths;

export const GET: APIRoute = ({ props: { code } }) => new Response(regencyCsv(regencies.of(code)));
