import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SUMS } from '../../src/publish/sum-list.ts';
import { filesBelow } from '../astro/files-below.ts';

const digestOf = (bytes: Buffer | string): string => createHash('sha256').update(bytes).digest('hex');

/**
 * What stands in a place: `absent`, `whole` with the digest of its list of sums where every file is listed, there and as
 * listed, or `damaged` with what is not.
 */
export function siteState(folder: string): string {
  if (!existsSync(folder)) return 'absent';
  if (!existsSync(join(folder, SUMS))) return `damaged: no ${SUMS}`;
  const list = readFileSync(join(folder, SUMS), 'utf8');
  const listed = new Map(
    list
      .split('\n')
      .filter(Boolean)
      .map((line) => [line.slice(66), line.slice(0, 64)]),
  );
  const files = filesBelow(folder).filter((file) => file !== SUMS);
  const wrong = [
    ...files.filter((file) => digestOf(readFileSync(join(folder, file))) !== listed.get(file)),
    ...[...listed.keys()].filter((file) => !existsSync(join(folder, file))),
  ];
  if (wrong.length > 0) return `damaged: ${wrong.length} files, first ${wrong.slice(0, 3).join(', ')}`;
  return `whole ${digestOf(list)}`;
}

/** The paths at which two sites differ. */
export function differences(one: string, other: string): readonly string[] {
  const names = new Set([...filesBelow(one), ...filesBelow(other)]);
  const bytes = (folder: string, file: string): string =>
    existsSync(join(folder, file)) ? digestOf(readFileSync(join(folder, file))) : 'none';
  return [...names].filter((file) => bytes(one, file) !== bytes(other, file));
}
