import { PICTURES } from '../../src/publish/picture.ts';
import { moveAside } from './aside.ts';

/** Forgets what earlier builds left for later ones, so that the next is cold. */
export function forgetBuilds(): void {
  for (const cache of ['.cache/astro', '.cache/build', '.cache/code', PICTURES, 'node_modules/.vite'])
    moveAside(cache);
}
