/** The code of an error of the system: `ENOSPC`. */
export const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined;

const ROOM = 'the disk is full: make room, then build again';
const RIGHT = 'this user may not write there: give the right, then build again';

/** What to do about each, and how packages that are not written in JavaScript name it. */
const ADVICE: readonly (readonly [code: string, told: RegExp, advice: string])[] = [
  ['ENOSPC', /no space left on device|storage full/i, ROOM],
  ['EDQUOT', /quota exceeded/i, 'the quota of this user is used up: make room, then build again'],
  ['EFBIG', /file too large/i, ROOM],
  ['EACCES', /permission denied/i, RIGHT],
  ['EPERM', /operation not permitted/i, RIGHT],
  ['EROFS', /read-only file ?system/i, 'the disk can only be read: make it writable, then build again'],
];

/**
 * What the disk refused, in one line that says what to do: `/srv/dist: the disk is full: make room, then build again
 * (ENOSPC)`. Undefined where it was something else.
 */
export function troubleOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const found =
    ADVICE.find(([code]) => codeOf(error) === code) ?? ADVICE.find(([, told]) => told.test(error.message));
  if (!found) return troubleOf(error.cause);
  const [code, , advice] = found;
  const [path] = ['dest', 'path'].map((name) => Reflect.get(error, name)).filter(Boolean);
  return `${path ? `${path}: ` : ''}${advice} (${code})`;
}
