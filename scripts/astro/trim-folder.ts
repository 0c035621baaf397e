import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Leaves what was written last in a folder, and removes the others.
 * @param isOne whether a name counts; what others have stays
 */
export async function trimFolder(
  folder: string,
  most: number,
  isOne: (name: string) => boolean = () => true,
): Promise<void> {
  const names = (await readdir(folder).catch((): string[] => [])).filter(isOne);
  if (names.length <= most) return;
  const files = await Promise.all(
    names.map(async (name) => {
      const file = join(folder, name);
      // Another build may have removed it meanwhile.
      const found = await stat(file).catch(() => undefined);
      return { file, written: found?.mtimeMs ?? 0 };
    }),
  );
  const old = files.sort((a, b) => b.written - a.written).slice(most);
  await Promise.all(old.map(({ file }) => rm(file, { recursive: true, force: true })));
}
