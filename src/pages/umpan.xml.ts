import type { APIRoute } from 'astro';
import { feedOf } from '../site.ts';

export const GET: APIRoute = () => new Response(feedOf('id'));
