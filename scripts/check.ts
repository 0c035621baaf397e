import { parseArgs } from 'node:util';
import { FolderError } from '../src/data/files.ts';
import { readDataset } from '../src/data/load.ts';
import { report } from '../src/data/report.ts';
import { today } from './astro/today.ts';

const USAGE = `usage: npm run check [-- --data DIR] [--json]
  --data DIR   the data folder; DATA_DIR in the environment, else data
  --json       the findings as JSON; where it cannot run, { "error": why }
exit: 0 clean or warnings only, 1 problems, 2 cannot run
`;

const colour =
  process.stdout.isTTY === true && (process.env.NO_COLOR ?? '') === '' && process.env.TERM !== 'dumb';

try {
  const { values } = parseArgs({
    options: { data: { type: 'string' }, json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) process.stdout.write(USAGE);
  else {
    const dir = values.data || process.env.DATA_DIR || 'data';
    const { problems, warnings, files, releases } = readDataset(dir, { today: today() });
    const rows = files.reduce((sum, file) => sum + file.rows, 0);
    process.stdout.write(
      values.json
        ? `${JSON.stringify({ files, rows, problems, warnings }, null, 2)}\n`
        : `${report(problems, warnings, colour)}${rows} rows in ${files.length} files${
            releases.length > 0
              ? `, ${releases.length} ${releases.length === 1 ? 'release' : 'releases'}`
              : ''
          }\n`,
    );
    process.exitCode = problems.length > 0 ? 1 : 0;
  }
} catch (error) {
  const isUsage =
    error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  if (!isUsage && !(error instanceof FolderError)) throw error;
  if (process.argv.includes('--json')) process.stdout.write(`${JSON.stringify({ error: error.message })}\n`);
  process.stderr.write(`check: ${error.message}\n${isUsage ? USAGE : ''}`);
  process.exitCode = 2;
}
