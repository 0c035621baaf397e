import type { APIRoute } from 'astro';
import { feedOf } from '../../site/changes.ts';

export const GET: APIRoute = () => new Response(feedOf('en'));
