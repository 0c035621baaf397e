import { copyFileSync, cpSync, linkSync, mkdirSync, readdirSync, readlinkSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

/** What builds and their tools leave in a checkout: a copy starts without. */
const LEFT = /^(?:\.git|\.cache|\.astro|dist|dist-.*|node_modules)$/;
const LEFT_AMONG_PACKAGES = /^\.(?:cache|vite|vite-temp|vitest-cache)$/;

/** Gives the files of a folder second names in another, or copies them where that is on another disk. */
function linkFolder(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) {
      if (!LEFT_AMONG_PACKAGES.test(entry.name)) linkFolder(source, target);
    } else if (entry.isSymbolicLink()) {
      symlinkSync(readlinkSync(source), target);
    } else {
      try {
        linkSync(source, target);
      } catch {
        copyFileSync(source, target);
      }
    }
  }
}

/** A checkout as `git clone` and `npm ci` leave it, but of the files as they stand here; outside any repository. */
export function copyCheckout(root: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(root))
    if (!LEFT.test(name)) cpSync(join(root, name), join(to, name), { recursive: true });
  linkFolder(join(root, 'node_modules'), join(to, 'node_modules'));
}
