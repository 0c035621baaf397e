// npm run release: freezes the tables as they stand under a name.
//   npm run release -- 2026-11
import { parseArgs } from 'node:util';
import { FolderError } from '../src/data/files.ts';
import { DataError } from '../src/data/load.ts';
import { makeRelease, ReleaseError } from '../src/data/make-release.ts';
import { report } from '../src/data/report.ts';
import { tongueOf } from '../src/data/tongue.ts';
import { today } from './astro/today.ts';

const USAGE = `usage: npm run release -- <id> [--data DIR] [--note-id TEXT --note-en TEXT]
  <id>        a name that stays in addresses: 2026-11
  --data DIR  the data folder; DATA_DIR in the environment, else data
  --note-id, --note-en  what changed, in both languages
exit: 0 released, 1 the tables have problems, 2 refused
`;

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      data: { type: 'string' },
      'note-id': { type: 'string' },
      'note-en': { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  const [id, ...more] = positionals;
  if (values.help) process.stdout.write(USAGE);
  else if (id === undefined || more.length > 0) throw new ReleaseError('name one release');
  else {
    const dir = values.data || process.env.DATA_DIR || 'data';
    const call = { id, date: today(), noteId: values['note-id'], noteEn: values['note-en'] };
    const { digest } = makeRelease(dir, call);
    console.log(
      `released ${id} (${digest.slice(0, 12)}); commit ${dir}/releases.csv and ${dir}/releases/${id}`,
    );
  }
} catch (error) {
  if (error instanceof DataError) {
    process.stderr.write(report(error.findings, { tongue: tongueOf(process.env) }));
    process.exitCode = 1;
  } else {
    const isUsage =
      error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
    if (!isUsage && !(error instanceof FolderError) && !(error instanceof ReleaseError)) throw error;
    process.stderr.write(`release: ${error.message}\n${isUsage ? USAGE : ''}`);
    process.exitCode = 2;
  }
}
