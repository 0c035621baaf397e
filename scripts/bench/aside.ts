import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** On the disk of what is measured, so that a folder moves there by its name alone. */
const ASIDE = resolve('.cache/bench/aside');

/**
 * Moves what is in the way of a measurement aside; nothing where nothing is there. It is not removed yet: a disk that
 * just lost thousands of files looks for minutes at each before it makes a new one (ext4 without a journal does), and
 * what is measured next would pay for that.
 */
export function moveAside(place: string): void {
  if (!existsSync(place)) return;
  mkdirSync(ASIDE, { recursive: true });
  renameSync(place, join(ASIDE, String(readdirSync(ASIDE).length)));
}

/** Removes all that was moved aside. */
export const removeAside = (): void => rmSync(ASIDE, { recursive: true, force: true });
