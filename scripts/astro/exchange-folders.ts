// Two folders change names in one step of the system, so that at no moment a name is without a folder. Node cannot ask for
// that itself, and its door to the system's library is experimental: hence in a process of its own, which ends with an
// error where the door is shut or the disk cannot do it, and nothing has moved then.
//   node exchange-folders.ts ONE OTHER
import { dlopen } from 'node:ffi';

/** Of linux/fcntl.h and linux/fs.h, and of sys/stdio.h on macOS. */
const AT_FDCWD = -100;
const RENAME_EXCHANGE = 2;
const RENAME_SWAP = 2;

/** Whether it was done. */
function exchange(one: string, other: string): boolean {
  if (process.platform === 'darwin') {
    const { functions } = dlopen('libSystem.B.dylib', {
      renamex_np: { arguments: ['string', 'string', 'uint32'], return: 'int32' },
    });
    return functions.renamex_np(one, other, RENAME_SWAP) === 0;
  }
  const { functions } = dlopen('libc.so.6', {
    renameat2: { arguments: ['int32', 'string', 'int32', 'string', 'uint32'], return: 'int32' },
  });
  return functions.renameat2(AT_FDCWD, one, AT_FDCWD, other, RENAME_EXCHANGE) === 0;
}

const [one, other] = process.argv.slice(2);
if (one === undefined || other === undefined) throw new Error('usage: exchange-folders.ts ONE OTHER');
if (!exchange(one, other)) process.exitCode = 1;
