// npm run add: asks for a figure, a target, a source or a winner, checks it and adds its row.
//   npm run add -- figure --region jambi --period 2026-06 …
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { FolderError, readFolder } from '../src/data/files.ts';
import { readFiles } from '../src/data/gate.ts';
import { replaceFile } from '../src/data/replace-file.ts';
import { report } from '../src/data/report.ts';
import { addDialogue, askKind } from '../src/desk/add-dialogue.ts';
import { AddDesk, isKind, KINDS, tableOfKind } from '../src/desk/add-row.ts';
import { shortNames } from '../src/desk/short-names.ts';
import { LANGS, type Lang } from '../src/text/lang.ts';
import { commandLang } from '../src/text/locale.ts';
import { addWords } from '../src/text/words/desk/add.ts';
import { today } from './astro/today.ts';

const kinds = Object.keys(KINDS).join(', ');
const flagOf = (column: string): string => column.replaceAll('_', '-');
let lang: Lang = commandLang(undefined, process.env) ?? LANGS[0];

/** A call that cannot be carried out; its message is for people. */
class CallError extends Error {}

async function run(): Promise<number> {
  const columns = new Set(Object.values(KINDS).flatMap(({ table }) => Object.keys(table.columns)));
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      ...Object.fromEntries([...columns].map((column) => [flagOf(column), { type: 'string' as const }])),
      'dry-run': { type: 'boolean', default: false },
      data: { type: 'string' },
      lang: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  const flags = new Map<string, string | boolean | undefined>(Object.entries(values));
  const asked = commandLang(values.lang, process.env);
  if (!asked) throw new CallError(addWords(lang).fault.lang);
  lang = asked;
  const words = addWords(lang);
  if (values.help) {
    process.stdout.write(words.usage(kinds));
    return 0;
  }

  const terminal = process.stdin.isTTY
    ? createInterface({ input: process.stdin, output: process.stdout })
    : undefined;
  const ask = terminal && ((question: string): Promise<string> => terminal.question(question));
  try {
    const [first, ...more] = positionals;
    const tell = (line: string): void => console.log(line);
    const kind = first ?? (await askKind(lang, { ask, tell }));
    if (!isKind(kind) || more.length > 0) throw new CallError(words.fault.kind(more[0] ?? kind, kinds));
    const own = Object.keys(tableOfKind(kind).columns);
    const given = Object.fromEntries(
      own.flatMap((column) => {
        const text = textOf(flags.get(flagOf(column)));
        return text === undefined ? [] : [[column, text]];
      }),
    );
    const foreign = [...columns].find((column) => !own.includes(column) && flags.has(flagOf(column)));
    if (foreign !== undefined)
      throw new CallError(words.fault.kind(`--${flagOf(foreign)}`, own.map(flagOf).join(', ')));

    const dir = values.data || process.env.DATA_DIR || 'data';
    const { files } = readFolder(dir);
    const moment = { today: today() };
    const reading = readFiles(files, moment);
    const { dataset } = reading;
    if (!dataset) {
      process.stderr.write(report(reading, { tongue: lang }));
      throw new CallError(words.fault.tables);
    }
    const labels = shortNames(readFileSync('data/boundaries/tiles.csv', 'utf8'));
    const desk = new AddDesk(dataset, files, labels, moment);
    const agreed = await addDialogue(lang, desk, kind, given, { ask, tell });
    if (!agreed) return 1;
    if (values['dry-run']) tell(words.dryRun);
    else {
      for (const { file, text } of agreed.changed) replaceFile(join(dir, file), text);
      tell(words.added(join(dir, agreed.file), String(agreed.line)));
    }
    return 0;
  } finally {
    terminal?.close();
  }
}

function textOf(value: string | boolean | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

try {
  process.exitCode = await run();
} catch (error) {
  const isUsage =
    error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  const isCancelled = error instanceof Error && error.name === 'AbortError';
  if (!isUsage && !isCancelled && !(error instanceof FolderError) && !(error instanceof CallError))
    throw error;
  const words = addWords(lang);
  process.stderr.write(
    isCancelled ? `\n${words.cancelled}\n` : `add: ${error.message}\n${isUsage ? words.usage(kinds) : ''}`,
  );
  process.exitCode = isCancelled ? 1 : 2;
}
